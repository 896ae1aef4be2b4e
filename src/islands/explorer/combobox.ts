/** A search field with a list of hits: arrows walk it, Enter takes, Escape closes. */
import { words } from '#words/explorer';
import { CONTENT } from '../content-language.ts';
import { h } from './element.ts';

export interface Hit {
	readonly id: string;
	readonly name: string;
	readonly detail: string;
}

export function setUpCombobox(
	input: HTMLInputElement,
	find: (query: string) => readonly Hit[],
	take: (id: string) => void,
): void {
	const list = h('ul', {
		role: 'listbox',
		id: `${input.id}-hits`,
		class: 'hits',
		hidden: true,
		'aria-label': words.topicsFound,
	});
	input.after(list);
	for (const [name, value] of Object.entries({
		role: 'combobox',
		autocomplete: 'off',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': list.id,
	}))
		input.setAttribute(name, value);
	let hits: readonly Hit[] = [];
	let active = -1;

	const mark = (index: number) => {
		active = index;
		for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === index));
		if (index >= 0) input.setAttribute('aria-activedescendant', `${list.id}-${index}`);
		else input.removeAttribute('aria-activedescendant');
	};
	const close = () => {
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		mark(-1);
	};
	const open = () => {
		hits = find(input.value);
		list.replaceChildren(
			...hits.map(({ name, detail }, i) =>
				h(
					'li',
					{ role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' },
					h('span', CONTENT, name),
					h('span', { class: 'quiet' }, ` ${detail}`),
				),
			),
		);
		if (hits.length === 0 && input.value.trim())
			list.append(h('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, words.noTopic));
		list.hidden = list.childElementCount === 0;
		input.setAttribute('aria-expanded', String(!list.hidden));
		mark(hits.length > 0 ? 0 : -1);
	};
	const choose = (index: number) => {
		const hit = hits[index];
		if (!hit) return;
		input.value = '';
		close();
		take(hit.id);
	};

	input.addEventListener('input', open);
	input.addEventListener('blur', close);
	input.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && list.hidden) open();
		else if (step && hits.length > 0) mark((active + step + hits.length) % hits.length);
		else if (event.key === 'Enter') choose(active);
		else if (event.key === 'Escape' && !list.hidden) close();
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	// The field would lose the focus, and the list close, before the click.
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		const option = event.target instanceof Element ? event.target.closest('li') : null;
		choose(option ? [...list.children].indexOf(option) : -1);
	});
}

/** The reading list's own page. */
import {
	formatShare,
	hasPaper,
	movePaper,
	parseShare,
	type ReadingList,
	setNote,
	togglePaper,
} from '../../domain/reading-list/reading-list.ts';
import { countWord, make } from '../search/elements.ts';
import { BASE, loadSearcher } from '../search/engine.ts';
import { download, type Format, writeExport } from './export.ts';
import { readStored, watchStored, writeStored } from './store.ts';

function find<T extends HTMLElement>(selector: string): T {
	const element = document.querySelector<T>(selector);
	if (!element) throw new Error(`the page has no ${selector}`);
	return element;
}
const rows = find<HTMLOListElement>('#reading-list');
const statusLine = find('#reading-status');
const faultBox = find('#reading-fault');
const sharedBox = find('#reading-shared');
const titles = new Map<string, string>();
let list: ReadingList = [];

const findTitle = (slug: string) => titles.get(slug) ?? slug.replaceAll('-', ' ');

function complain(text: string, kept?: string): void {
	faultBox.hidden = false;
	faultBox.replaceChildren(make('p', {}, text));
	if (kept !== undefined) faultBox.append(make('pre', {}, kept.slice(0, 5000)));
}

/** Keeps a new list; one that cannot be kept is shown all the same, and the visitor is told. */
function keep(next: ReadingList, said: string): void {
	list = next;
	try {
		writeStored(list);
		statusLine.textContent = said;
	} catch {
		complain(
			'This browser could not keep the change: storage is full or blocked. It will be gone when you leave; export the list first.',
		);
	}
}

function load(): void {
	try {
		const { list: stored, corrupt } = readStored();
		list = stored;
		if (corrupt !== undefined)
			complain(
				'Part of the stored list could not be read. What could be read is below; the rest is kept aside, word for word:',
				corrupt,
			);
	} catch {
		complain(
			'This browser keeps no data for this site (storage is blocked), so there is no list to show and stars do not last.',
		);
	}
}

function show(): void {
	rows.replaceChildren(...list.map(({ slug, note }, i) => makeRow(slug, note, i)));
	find('#reading-empty').hidden = list.length > 0;
	find('#reading-tools').hidden = list.length === 0;
}

function makeRow(slug: string, note: string, i: number): HTMLLIElement {
	const title = findTitle(slug);
	const text = make('textarea', { 'aria-label': `Note on ${title}`, placeholder: 'Your note' });
	text.value = note;
	text.addEventListener('change', () => keep(setNote(list, slug, text.value), 'Note kept'));
	const button = (name: string, label: string, act: () => void) => {
		const element = make('button', { type: 'button', 'aria-label': `${label}: ${title}` }, name);
		element.addEventListener('click', act);
		return element;
	};
	const move = (by: -1 | 1) => () => {
		keep(
			movePaper(list, slug, by),
			`${title} is now number ${list.findIndex((entry) => entry.slug === slug) + 1 + by}`,
		);
		show();
		rows.children[Math.max(0, Math.min(list.length - 1, i + by))]?.querySelectorAll('button')[by < 0 ? 0 : 1]?.focus();
	};
	const remove = () => {
		const before = list;
		keep(togglePaper(list, slug), '');
		show();
		const undo = make('button', { type: 'button' }, 'Undo');
		undo.addEventListener('click', () => {
			keep(before, 'Put back');
			show();
		});
		statusLine.replaceChildren(`${title} taken off the list. `, undo);
	};
	return make(
		'li',
		{},
		make('p', { class: 'name' }, make('a', { href: `${BASE}papers/${slug}/` }, title)),
		text,
		make(
			'p',
			{ class: 'tools' },
			button('Up', 'Move up', move(-1)),
			button('Down', 'Move down', move(1)),
			button('Remove', 'Remove', remove),
		),
	);
}

/** A link that shares a list shows it first and changes nothing until asked. */
function showShared(): void {
	const slugs = parseShare(location.hash, new Set(titles.keys()));
	sharedBox.hidden = slugs === undefined;
	if (!slugs) return;
	const add = make('button', { type: 'button' }, 'Add these to my list');
	add.addEventListener('click', () => {
		const fresh = slugs.filter((slug) => !hasPaper(list, slug));
		keep([...list, ...fresh.map((slug) => ({ slug, note: '' }))], `${countWord(fresh.length, 'paper')} added`);
		history.replaceState(null, '', location.pathname);
		sharedBox.hidden = true;
		show();
	});
	const items = slugs.map((slug) => make('li', {}, make('a', { href: `${BASE}papers/${slug}/` }, findTitle(slug))));
	const known =
		slugs.length > 0
			? `A list of ${countWord(slugs.length, 'paper')} was shared with you.`
			: 'The link shares no paper of this map.';
	sharedBox.replaceChildren(
		make('p', {}, known),
		make('ol', {}, ...items),
		...(slugs.length > 0 ? [make('p', {}, add)] : []),
	);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-export]')) {
	button.addEventListener('click', async () => {
		const format = button.dataset.export as Format;
		try {
			download(await writeExport(list, format, findTitle), format);
			statusLine.textContent = `${countWord(list.length, 'paper')} exported`;
		} catch (error) {
			complain(`The export failed: ${error instanceof Error ? error.message : 'unknown fault'}.`);
		}
	});
}
find('#reading-share').addEventListener('click', async () => {
	const url = location.origin + location.pathname + formatShare(list);
	find('#reading-link').textContent = url;
	try {
		await navigator.clipboard.writeText(url);
		statusLine.textContent = 'Link copied';
	} catch {
		statusLine.textContent = 'The link stands below';
	}
});

load();
show();
try {
	for (const paper of (await loadSearcher()).index.papers) titles.set(paper.slug, paper.title);
	show();
} catch {
	statusLine.textContent = 'Titles could not be loaded; papers go by their short names.';
}
showShared();
addEventListener('hashchange', showShared);
watchStored(() => {
	load();
	show();
});

/** The field over the list of authors: while it contains a name, the authors of that name are shown instead of the list. */
import { words } from '#words/authors';
import type { Person } from '../../domain/search/people.ts';
import { BASE } from '../base-path.ts';
import { loadEngine } from '../search/engine.ts';
import { getPersonHref, makePerson } from '../search/results.ts';

const SHOWN = 100;
const field = document.querySelector<HTMLInputElement>('#find-author');
const status = document.querySelector<HTMLElement>('#find-author-status');
const found = document.querySelector<HTMLElement>('#authors-found');
const all = document.querySelector<HTMLElement>('#all-authors');
const NOBODY = { people: [], total: 0 };
let turn = 0;

/** Who has no page leads to the only paper, as in the list. */
function findPage(person: Person, slugs: readonly string[]): string {
	const [first, ...others] = person.papers;
	const only = others.length === 0 && first !== undefined ? slugs[first] : undefined;
	return person.slug || !only ? getPersonHref(person) : `${BASE}papers/${only}/`;
}

if (field && status && found && all) {
	const update = async () => {
		const mine = ++turn;
		const text = field.value.trim();
		const engine = text ? await loadEngine() : undefined;
		const [{ people, total }, slugs] = await Promise.all([
			engine?.findPeople(text, SHOWN) ?? NOBODY,
			engine?.readSlugs() ?? [],
		]);
		if (mine !== turn) return;
		all.hidden = text !== '';
		found.replaceChildren(...people.map((person) => makePerson(person, '', findPage(person, slugs))));
		if (!text) status.textContent = '';
		else if (people.length === 0) status.textContent = words.none;
		else if (total > SHOWN) status.textContent = words.firstOf(SHOWN, total);
		else status.textContent = words.found(people.length);
	};
	field.addEventListener('input', () => {
		// Without its index the list stays as it is.
		update().catch(() => undefined);
	});
	field.addEventListener('keydown', ({ key, isComposing }) => {
		if (key === 'Enter' && !isComposing) found.querySelector('a')?.click();
	});
	field.closest('search')?.removeAttribute('data-live');
	if (field.value) void update().catch(() => undefined);
}

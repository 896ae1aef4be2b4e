/** Search as a dialog over any page: first matches from the jump index, the full text's below them, nothing moving. */
import { parseQuery } from '../../domain/search/query.ts';
import type { Searcher } from '../../domain/search/searcher.ts';
import { count } from '../../domain/text/count.ts';
import { make } from './elements.ts';
import { BASE, loadFullText, loadSearcher } from './engine.ts';
import { describeRanking } from './messages.ts';
import { fillResult, makePlace, makeResult } from './results.ts';

const FIRST = 8;
const MORE = 12;

interface Parts {
	readonly dialog: HTMLDialogElement;
	readonly field: HTMLInputElement;
	readonly status: HTMLElement;
	readonly places: HTMLUListElement;
	readonly papers: HTMLOListElement;
	readonly note: HTMLElement;
	readonly all: HTMLAnchorElement;
}

let parts: Parts | undefined;
let turn = 0;

/** Opens the dialog; what had the focus gets it back when the dialog closes. */
export function openDialog(): void {
	void loadSearcher().catch(() => undefined);
	parts ??= buildDialog();
	if (parts.dialog.open) return;
	parts.dialog.showModal();
	parts.field.select();
	void loadFullText().catch(() => undefined);
}

function buildDialog(): Parts {
	const field = make('input', {
		type: 'search',
		'aria-label': 'Search for',
		autocomplete: 'off',
		spellcheck: 'false',
		placeholder: 'Title, idea, author, acronym, arXiv id …',
	});
	const close = make('button', { type: 'button' }, 'Close');
	const status = make('p', { role: 'status', class: 'quiet' });
	const places = make('ul', { class: 'tags', 'aria-label': 'Themes, topics and authors' });
	const papers = make('ol', { class: 'papers', 'aria-label': 'Papers' });
	const note = make('div');
	const all = make('a', { href: `${BASE}search/` }, 'Search page, with filters');
	const head = make('div', { class: 'find' }, field, close);
	const body = make('div', { class: 'found' }, status, places, papers, note, make('p', {}, all));
	const dialog = make('dialog', { class: 'search', 'aria-label': 'Search' }, head, body);
	const built = { dialog, field, status, places, papers, note, all };
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	dialog.addEventListener('keydown', (event) => steer(built, event));
	field.addEventListener('input', () => void search(built));
	document.body.append(dialog);
	return built;
}

/** Arrows walk from the field through the links and back; any letter typed on a link goes on in the field. */
function steer({ field, dialog }: Parts, event: KeyboardEvent): void {
	const links = [...dialog.querySelectorAll<HTMLAnchorElement>('.found a')];
	const at = links.indexOf(document.activeElement as HTMLAnchorElement);
	const isInField = document.activeElement === field;
	if (event.key === 'Enter' && isInField) {
		event.preventDefault();
		const first = dialog.querySelector<HTMLAnchorElement>('ol a');
		if (first) first.click();
		return;
	}
	const to = isInField
		? { ArrowDown: 0, ArrowUp: undefined }[event.key]
		: { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
	if (to !== undefined && links.length > 0) {
		event.preventDefault();
		if (to < 0) field.focus();
		else links[Math.min(to, links.length - 1)]?.focus();
	} else if (
		at >= 0 &&
		event.key.length === 1 &&
		!event.ctrlKey &&
		!event.metaKey &&
		!event.altKey &&
		event.key !== ' '
	)
		field.focus();
}

async function search(shown: Parts): Promise<void> {
	const mine = ++turn;
	const query = parseQuery(shown.field.value);
	shown.all.href = `${BASE}search/${query.text ? `?q=${encodeURIComponent(query.text)}` : ''}`;
	shown.all.textContent = query.text ? `All results for “${query.text}”, with filters` : 'Search page, with filters';
	try {
		const searcher = await loadSearcher();
		if (mine !== turn) return;
		const placed = showFirst(shown, searcher);
		if (!query.text) return;
		const fullText = await loadFullText();
		if (mine !== turn) return;
		const ranking = await searcher.searchAll(query, fullText.facts, fullText.ask);
		if (mine !== turn) return;
		const added = ranking.papers.filter(({ place }) => !placed.has(place)).slice(0, FIRST + MORE - placed.size);
		const items = added.map(({ place }) => makeResult(searcher, place));
		shown.papers.append(...items);
		shown.note.replaceChildren(...describeRanking(ranking, query));
		const total = new Set([...placed, ...ranking.papers.map(({ place }) => place)]).size;
		shown.status.textContent =
			total > 0 ? `${count(total, 'paper')}` : 'No paper matches; the search page suggests where to look';
		await Promise.all(items.map((item) => fillResult(item, query.text, fullText).catch(() => undefined)));
	} catch {
		if (mine === turn) shown.status.textContent = 'Search could not be loaded. The lists of papers hold every title.';
	}
}

/** Shows what the jump index finds, and gives the places shown. */
function showFirst(shown: Parts, searcher: Searcher): Set<number> {
	const query = parseQuery(shown.field.value);
	const first = query.text ? searcher.searchJump(query).papers.slice(0, FIRST) : [];
	const places = query.text ? searcher.listPlaces(query, 4) : [];
	shown.places.replaceChildren(...places.map((place) => makePlace(searcher, place)));
	shown.papers.replaceChildren(...first.map(({ place }) => makeResult(searcher, place)));
	shown.note.replaceChildren();
	shown.status.textContent = query.text ? 'First matches; searching the summaries …' : '';
	return new Set(first.map(({ place }) => place));
}

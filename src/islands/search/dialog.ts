/** Search as a dialog over any page: the best papers, and what the words name, while one types. */

import { words } from '#words/search';
import type { SearchEngine } from '../../domain/search/engine.ts';
import { isAsking, type Query } from '../../domain/search/query.ts';
import type { Ranking } from '../../domain/search/search-papers.ts';
import { BASE } from '../base-path.ts';
import { make } from './elements.ts';
import { dropEngine, loadEngine } from './engine.ts';
import { describeMissing, describeOperators, describeRanking } from './messages.ts';
import { makeResults, makeSuggestions } from './results.ts';

const SHOWN = 10;

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
	void loadEngine().catch(() => undefined);
	parts ??= buildDialog();
	if (parts.dialog.open) return;
	parts.dialog.showModal();
	parts.field.select();
}

function buildDialog(): Parts {
	const field = make('input', {
		type: 'search',
		'aria-label': words.searchFor,
		autocomplete: 'off',
		spellcheck: 'false',
		placeholder: words.placeholder,
	});
	const close = make('button', { type: 'button' }, words.close);
	const status = make('p', { role: 'status', class: 'quiet' });
	const places = make('ul', { class: 'tags in-row', 'aria-label': words.suggestions });
	const papers = make('ol', { class: 'papers', 'aria-label': words.results });
	const note = make('div', {}, describeOperators());
	const all = make('a', { href: `${BASE}search/` }, words.searchPage);
	const head = make('div', { class: 'find' }, field, close);
	const body = make('div', { class: 'found', 'aria-busy': 'false' }, status, places, note, papers, make('p', {}, all));
	const dialog = make('dialog', { class: 'search', 'aria-label': words.search }, head, body);
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

/** Arrows walk from the field to the papers, best first, then to what else is there; any letter typed on a link goes on in the field. Enter opens the link that has the focus, and from the field all results. */
function steer({ dialog, field, papers, places, all }: Parts, event: KeyboardEvent): void {
	if (event.isComposing) return;
	if (event.key === 'Escape') {
		// Else the first one empties the field.
		event.preventDefault();
		dialog.close();
		return;
	}
	const links = [...papers.querySelectorAll('a'), ...places.querySelectorAll('a'), all];
	const at = links.indexOf(document.activeElement as HTMLAnchorElement);
	const isInField = document.activeElement === field;
	if (event.key === 'Enter' && isInField) {
		event.preventDefault();
		all.click();
		return;
	}
	const to = isInField
		? { ArrowDown: 0, ArrowUp: undefined }[event.key]
		: { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
	const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
	if (to !== undefined && links.length > 0) {
		event.preventDefault();
		if (to < 0) field.focus();
		else links[Math.min(to, links.length - 1)]?.focus();
	} else if (at >= 0 && isLetter) field.focus();
}

/** Shows the answer in one step, when all of it is there. */
async function search(shown: Parts): Promise<void> {
	const mine = ++turn;
	const typed = shown.field.value;
	const trimmed = typed.trim();
	shown.all.href = `${BASE}search/${trimmed ? `?q=${encodeURIComponent(trimmed)}` : ''}`;
	shown.all.textContent = trimmed ? words.allResults(trimmed) : words.searchPage;
	shown.papers.parentElement?.setAttribute('aria-busy', 'true');
	try {
		const engine = await loadEngine();
		const answer = await answerQuery(engine, engine.parse(typed));
		if (mine !== turn) return;
		shown.places.replaceChildren(...answer.suggestions);
		shown.papers.replaceChildren(...answer.results);
		shown.note.replaceChildren(...answer.notes);
		shown.status.textContent = answer.status;
	} catch {
		dropEngine();
		if (mine === turn) shown.status.textContent = words.failedInDialog;
	}
	if (mine === turn) shown.papers.parentElement?.setAttribute('aria-busy', 'false');
}

function describeCount(found: number, query: Query, { whole }: Ranking, isMissing: boolean): string {
	if (found > 0) return words.papers(whole || found);
	if (isMissing || query.isTooCommon) return '';
	return isAsking(query) ? words.noMatchInDialog : words.noWords(query.text);
}

async function answerQuery(engine: SearchEngine, query: Query) {
	if (!query.text) return { suggestions: [], results: [], notes: [describeOperators()], status: '' };
	const [ranking, suggestions] = await Promise.all([engine.search(query), makeSuggestions(query, engine)]);
	const found = ranking.papers.length;
	const first = ranking.papers.slice(0, SHOWN).map(({ place }) => place);
	const isMissing = found === 0 && query.identifier !== undefined;
	return {
		suggestions,
		results: await makeResults(first, query, engine, ranking.papers),
		notes: isMissing ? describeMissing(query) : describeRanking(ranking, query),
		status: describeCount(found, query, ranking, isMissing),
	};
}

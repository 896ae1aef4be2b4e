/** What search says beside its results: what was relaxed, and where to go when nothing is found. */

import { format } from '#words/language';
import { words } from '#words/search';
import type { SearchEngine } from '../../domain/search/engine.ts';
import { getIdentifierUrl } from '../../domain/search/identifier.ts';
import type { Query } from '../../domain/search/query.ts';
import type { Ranking } from '../../domain/search/search-papers.ts';
import { splitSlots } from '../../i18n/slots.ts';
import { BASE } from '../base-path.ts';
import { make } from './elements.ts';
import { makeTopic } from './results.ts';

/** How a query that found little was relaxed; `isMixed` says that papers which match some of its words are listed on request. */
export function describeRanking(ranking: Ranking, query: Query, isMixed = false): HTMLElement[] {
	const said: string[] = [];
	if (query.isTooCommon) said.push(words.tooCommon(query.plain));
	if (!ranking.hasPhrases && query.words.length > 0) said.push(words.noPhrase);
	for (const { typed, near } of ranking.respelt) said.push(words.respelt(typed, near));
	if (ranking.papers.length > 0 && ranking.whole === 0) said.push(words.noneMatchesAll);
	else if (isMixed || ranking.whole < ranking.papers.length) said.push(words.othersMatchSome);
	return said.map((text) => make('p', { class: 'quiet' }, text));
}

/** What a query can ask, while none is typed. */
export function describeOperators(): HTMLElement {
	const { phrase, without, ...fields } = words.operators;
	const operators = [
		phrase,
		without,
		...Object.entries(fields).map(([field, meaning]) => ({ example: `${field}:…`, meaning })),
	];
	return make(
		'dl',
		{ class: 'operators' },
		...operators.map(({ example, meaning }) =>
			make('div', {}, make('dt', {}, make('code', {}, example)), make('dd', {}, meaning)),
		),
	);
}

/** That a paper of this identifier is not in the map, and where it is. */
export function describeMissing({ identifier, text }: Query): HTMLElement[] {
	if (!identifier) return [];
	const href = getIdentifierUrl(identifier);
	if (!href) return [make('p', {}, words.notHere(text))];
	const [site, label] = identifier.kind === 'arxiv' ? [words.arxiv, 'arXiv'] : [words.doiSite, 'doi'];
	const name = `${label}:${identifier.id}`;
	const link = make('a', { href, rel: 'noopener' }, words.openAt(site));
	return [make('p', {}, `${words.notHere(name)} `, link)];
}

const TOPICS = 5;

/** For a query without results: near spellings, the closest topics, and the same words elsewhere. */
export async function listWaysOn(engine: SearchEngine, query: Query, unfiltered: number): Promise<HTMLElement[]> {
	if (query.identifier && unfiltered === 0) return describeMissing(query);
	const parts: HTMLElement[] = [];
	if (unfiltered > 0) parts.push(make('p', {}, words.filtersLeaveNone));
	const near = await engine.suggestNear(query, TOPICS);
	if (near.words.length > 0) {
		const links = near.words.flatMap((word, i) => [
			i > 0 ? format.comma : '',
			make('a', { href: `?q=${encodeURIComponent(word)}` }, word),
		]);
		parts.push(make('p', {}, words.nearSpellings, ...links));
	}
	const topics = near.topics.filter(({ kind }) => kind === 'topic');
	if (topics.length > 0)
		parts.push(
			make('p', {}, words.closestTopics),
			make('ul', { class: 'tags' }, ...topics.map((topic) => makeTopic(topic))),
		);
	else
		parts.push(
			makeSentence(words.lookAround, { topics: `${BASE}topics/`, themes: `${BASE}themes/`, papers: `${BASE}papers/` }),
		);
	const encoded = encodeURIComponent(query.plain);
	const elsewhere = {
		arxiv: `https://arxiv.org/search/?searchtype=all&query=${encoded}`,
		scholar: `https://www.semanticscholar.org/search?q=${encoded}`,
	};
	parts.push(makeSentence(words.elsewhere, elsewhere));
	return parts;
}

/** A sentence whose places are links. */
function makeSentence(text: string, links: Readonly<Record<string, string>>): HTMLElement {
	const parts = splitSlots(text).map((piece) =>
		piece.slot === undefined ? piece.text : make('a', { href: links[piece.slot] ?? '', rel: 'noopener' }, piece.text),
	);
	return make('p', {}, ...parts);
}

/** What search says beside its results: what was relaxed, and where to go when nothing is found. */
import type { FactsData } from '../../domain/search/facts-data.ts';
import { findNearWords } from '../../domain/search/near-words.ts';
import type { Query } from '../../domain/search/query.ts';
import type { Ranking, Searcher } from '../../domain/search/searcher.ts';
import { make } from './elements.ts';
import { BASE } from './engine.ts';
import { makePlace } from './results.ts';

/** How a query that found little was relaxed. */
export function describeRanking(ranking: Ranking, query: Query): HTMLElement[] {
	const said: string[] = [];
	if (!ranking.hasPhrases) said.push('No paper holds the phrase in quotes; its words were looked for one by one.');
	for (const { typed, near } of ranking.respelt)
		said.push(
			`“${typed}” stands nowhere in the index; also looked for ${near.map((word) => `“${word}”`).join(' and ')}.`,
		);
	const whole = ranking.papers.filter(({ coverage }) => coverage > 0.99).length;
	if (query.words.length > 1 && ranking.papers.length > 0 && ranking.respelt.length === 0) {
		if (whole === 0) said.push('No paper matches every word; these match most of them.');
		else if (whole < ranking.papers.length)
			said.push(`${whole} of them ${whole === 1 ? 'matches' : 'match'} every word; the others match some.`);
	}
	return said.map((text) => make('p', { class: 'quiet' }, text));
}

/** For a query without results: near spellings, the closest topics, and the same words elsewhere. */
export function listWaysOn(searcher: Searcher, query: Query, facts: FactsData, unfiltered: number): HTMLElement[] {
	const parts: HTMLElement[] = [];
	if (unfiltered > 0) parts.push(make('p', {}, 'The filters leave nothing over: clear one of them.'));
	const words = [...searcher.index.terms, ...facts.words.split('\n')];
	const near = query.words.flatMap((word) => findNearWords(word.whole, words, 3)).slice(0, 6);
	if (near.length > 0) {
		const links = near.flatMap((word, i) => [
			i > 0 ? ', ' : '',
			make('a', { href: `?q=${encodeURIComponent(word)}` }, word),
		]);
		parts.push(make('p', {}, 'Near spellings: ', ...links));
	}
	const topics = [...searcher.listPlaces(query, 5), ...searcher.listNearTopics(query, 5)].filter(
		({ kind }) => kind === 'topic',
	);
	if (topics.length > 0)
		parts.push(
			make('p', {}, 'Closest topics:'),
			make('ul', { class: 'tags' }, ...topics.map((topic) => makePlace(searcher, topic))),
		);
	else {
		const link = (path: string, name: string) => make('a', { href: BASE + path }, name);
		const ways = [
			link('topics/', 'all topics'),
			', ',
			link('themes/', 'the themes'),
			', ',
			link('papers/', 'every paper'),
		];
		parts.push(make('p', {}, 'No topic sounds like it. To look around: ', ...ways, '.'));
	}
	const encoded = encodeURIComponent(query.text);
	parts.push(
		make(
			'p',
			{},
			'The same words on ',
			make('a', { href: `https://arxiv.org/search/?searchtype=all&query=${encoded}`, rel: 'noopener' }, 'arXiv'),
			' and ',
			make('a', { href: `https://www.semanticscholar.org/search?q=${encoded}`, rel: 'noopener' }, 'Semantic Scholar'),
			'.',
		),
	);
	return parts;
}

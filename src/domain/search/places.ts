/** Topics, themes and people that a query names: listed beside the papers, never among them. */
import { guessSlug, type JumpData } from './jump-data.ts';
import type { Scores } from './jump-index.ts';
import type { Query } from './query.ts';
import { isStopWord, listWords, stemWord } from './words.ts';

export interface Place {
	readonly kind: 'theme' | 'topic' | 'author';
	readonly slug: string;
	readonly name: string;
	/** Place of the theme that gives the colour; undefined for people. */
	readonly theme: number | undefined;
}

interface Entry extends Place {
	/** Stems of the name and of each other name. */
	readonly keys: readonly (readonly string[])[];
	/** Place in the list of topics; undefined for the rest. */
	readonly topic: number | undefined;
}

/** Every theme, topic and person of a jump index with the stems that they are found by. */
export function listPlaces(data: JumpData): Entry[] {
	const themes = data.themeNames.map(
		([slug, name], theme): Entry => ({ kind: 'theme', slug, name, theme, keys: [listStems(name)], topic: undefined }),
	);
	const topics = data.topicNames.map(([slug, name, aliases, theme], topic): Entry => {
		const keys = [name, ...aliases.split('|')].map(listStems).filter((key) => key.length > 0);
		return { kind: 'topic', slug, name, theme, keys, topic };
	});
	const people = data.people.split('\n').flatMap((name, i): Entry[] => {
		const key = listStems(name);
		const slug = data.peopleSlugs[i] ?? guessSlug(name);
		return name ? [{ kind: 'author', slug, name, theme: undefined, keys: [key], topic: undefined }] : [];
	});
	return [...themes, ...topics, ...people];
}

/** Simple words of a text by their stems, stop words left out. */
export function listStems(text: string): string[] {
	return listWords(text)
		.flatMap((word) => (word.parts.length > 0 ? word.parts : [word.whole]))
		.filter((word) => !isStopWord(word))
		.map(stemWord);
}

/** Places that share words with a query, best first: those named in full, then those of which enough is said. */
export function findPlaces(entries: readonly Entry[], query: Query, limit: number): Place[] {
	const stems = listStems(query.text);
	const last = stems.at(-1) ?? '';
	if (last.length < 2 && stems.length < 2) return [];
	const rate = (key: readonly string[]) => {
		const hits = stems.filter(
			(stem) => key.includes(stem) || (stem === last && stem.length > 2 && key.some((k) => k.startsWith(stem))),
		);
		return hits.length === 0 ? 0 : (hits.length / stems.length) * 0.6 + Math.min(1, hits.length / key.length) * 0.4;
	};
	return entries
		.map((entry) => ({ entry, score: Math.max(0, ...entry.keys.map(rate)) - (entry.kind === 'author' ? 0.01 : 0) }))
		.filter(({ entry, score }) => score >= (entry.kind === 'author' ? 0.7 : 0.6))
		.sort((a, b) => b.score - a.score)
		.slice(0, limit)
		.map(({ entry }) => entry);
}

/** For each paper, how much of the query names a topic that it carries, added up; the topics it lists first count a little more. */
export function rateTopics(entries: readonly Entry[], query: Query, papers: readonly (readonly number[])[]): Scores {
	const stems = listStems(query.text);
	const said = new Set(stems);
	const shares = new Map<number, number>();
	for (const { topic, keys } of entries) {
		if (topic === undefined) continue;
		const longest = Math.max(0, ...keys.filter((key) => key.every((stem) => said.has(stem))).map((key) => key.length));
		if (longest > 0) shares.set(topic, longest / stems.length);
	}
	const scores = new Map<number, number>();
	if (shares.size === 0) return scores;
	papers.forEach((topics, place) => {
		topics.forEach((topic, i) => {
			const share = shares.get(topic);
			if (share) scores.set(place, (scores.get(place) ?? 0) + share * (1 - 0.05 * i));
		});
	});
	return scores;
}

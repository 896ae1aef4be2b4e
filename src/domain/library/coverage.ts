/** What of a map a library covers, and what it misses. */
import type { LibraryMap } from './library-map.ts';

/** A theme or a topic, by its place. */
export interface Coverage {
	readonly place: number;
	/** Papers of the map. */
	readonly papers: number;
	/** Those of them that the library has. */
	readonly owned: number;
	/** Works that are not on the map and whose text names the topic, or a topic of the theme: guesses. */
	readonly guessed: number;
}

export interface LibraryCoverage {
	readonly themes: readonly Coverage[];
	readonly topics: readonly Coverage[];
}

/** Topics named by the text of each work that is not on the map. */
export type Guesses = readonly (readonly number[])[];

/** A paper counts for its primary theme alone, and for each of its topics. */
export function measureCoverage(map: LibraryMap, owned: ReadonlySet<number>, guesses: Guesses): LibraryCoverage {
	const themes = map.themes.map((_, place) => ({ place, papers: 0, owned: 0, guessed: 0 }));
	const topics = map.topics.map((_, place) => ({ place, papers: 0, owned: 0, guessed: 0 }));
	for (const [place, paper] of map.papers.entries()) {
		const has = owned.has(place) ? 1 : 0;
		const home = themes[paper.themes[0] ?? -1];
		for (const row of [home, ...paper.topics.map((topic) => topics[topic])]) {
			if (!row) continue;
			row.papers++;
			row.owned += has;
		}
	}
	for (const named of guesses) {
		for (const topic of named) if (topics[topic]) topics[topic].guessed++;
		// The likeliest topic decides, since a work has one home.
		const home = themes[map.topics[named[0] ?? -1]?.theme ?? -1];
		if (home) home.guessed++;
	}
	return { themes, topics };
}

/** Two topics that works of the library join and no paper of the map does. */
export interface JoinedPair {
	readonly a: number;
	readonly b: number;
	/** Places of the works that name both: by their text, hence guesses. */
	readonly works: readonly number[];
}

/** Those that most works join first. */
export function findJoinedPairs(map: LibraryMap, guesses: Guesses, limit: number): readonly JoinedPair[] {
	const known = new Set(map.papers.flatMap(({ topics }) => listPairs(topics)));
	const joined = new Map<string, number[]>();
	for (const [work, named] of guesses.entries()) {
		for (const pair of listPairs(named)) {
			if (known.has(pair)) continue;
			const works = joined.get(pair);
			if (works) works.push(work);
			else joined.set(pair, [work]);
		}
	}
	return [...joined]
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, limit)
		.map(([pair, works]) => {
			const [a = 0, b = 0] = pair.split(' ').map(Number);
			return { a, b, works };
		});
}

function listPairs(topics: readonly number[]): string[] {
	const sorted = topics.toSorted((a, b) => a - b);
	return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
}

/** A paper of a reading path that the library lacks. */
export interface SkippedStep {
	readonly theme: number;
	readonly paper: number;
	readonly reason: string;
}

/** Steps of the reading paths of themes that the library has papers of, the best covered themes first. */
export function listSkippedSteps(
	map: LibraryMap,
	owned: ReadonlySet<number>,
	{ themes }: LibraryCoverage,
): readonly SkippedStep[] {
	return themes
		.filter((theme) => theme.owned > 0)
		.sort((a, b) => b.owned / b.papers - a.owned / a.papers)
		.flatMap(({ place }) =>
			(map.themes[place]?.start ?? []).flatMap(([paper, reason]) =>
				owned.has(paper) ? [] : [{ theme: place, paper, reason }],
			),
		);
}

/** What a reader's library is compared with: the papers, topics and themes of a map, packed for the browser. */
import type { Publication } from '../corpus/schema.ts';

/** A paper of the map; themes and topics are places in the map's lists, primary theme first. */
export interface MapPaper {
	readonly slug: string;
	readonly title: string;
	/** As printed; absent where not recorded. */
	readonly authors?: readonly string[];
	readonly year?: number;
	readonly doi?: string;
	readonly arxiv?: string;
	/** By its type, a book differs from an article of the same title; its year may be another than that of the first appearance. */
	readonly publication?: Pick<Publication, 'type' | 'doi' | 'year'>;
	readonly venue?: string;
	readonly takeaway: string;
	readonly themes: readonly number[];
	readonly topics: readonly number[];
	/** Its words and how often each stands in it. */
	readonly words: ReadonlyMap<string, number>;
}

export interface MapTheme {
	readonly slug: string;
	readonly name: string;
	/** Number in the palette. */
	readonly colour: number;
	/** Steps of its reading path: a paper and the reason to read it. */
	readonly start: readonly (readonly [paper: number, reason: string])[];
}

export interface MapTopic {
	readonly slug: string;
	readonly name: string;
	/** As it stands inside a sentence. */
	readonly inline: string;
	readonly aliases: readonly string[];
	readonly theme: number;
	/** On the map, in map units. */
	readonly x: number;
	readonly y: number;
}

export interface LibraryMap {
	readonly title: string;
	readonly themes: readonly MapTheme[];
	readonly topics: readonly MapTopic[];
	/** The strongest links of topics, for a picture. */
	readonly links: readonly (readonly [a: number, b: number])[];
	readonly papers: readonly MapPaper[];
	/** A word as written inside a sentence. */
	readonly spell: (word: string) => string;
}

/** As it is stored; see `packPaper` for the columns of a paper. */
export interface PackedLibraryMap extends Pick<LibraryMap, 'title' | 'themes' | 'topics' | 'links'> {
	/** Every word of the papers as written inside a sentence, the most frequent first, joined by spaces. */
	readonly words: string;
	readonly papers: readonly PackedPaper[];
}

type PackedPaper = Omit<MapPaper, 'words'> & {
	/** The words in the order of the map's list, each as the step from the one before times `COUNTS` plus its count less 1. */
	readonly words: readonly number[];
};

/** Higher counts are stored as this one. */
const COUNTS = 8;

export function packLibraryMap(map: LibraryMap): PackedLibraryMap {
	const holders = new Map<string, number>();
	for (const { words } of map.papers) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
	const ordered = [...holders].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
	const places = new Map(ordered.map((word, place) => [word, place]));
	const { title, themes, topics, links } = map;
	const papers = map.papers.map((paper) => ({ ...paper, words: packWords(paper.words, places) }));
	return { title, themes, topics, links, words: ordered.map((word) => spellSafely(word, map.spell)).join(' '), papers };
}

/** A spelling that leads back to the word. */
function spellSafely(word: string, spell: (word: string) => string): string {
	const spelt = spell(word);
	return spelt.toLowerCase() === word ? spelt : word;
}

function packWords(words: ReadonlyMap<string, number>, places: ReadonlyMap<string, number>): number[] {
	const pairs = [...words].map(([word, count]) => [places.get(word) ?? 0, count] as const).sort(([a], [b]) => a - b);
	let before = -1;
	return pairs.map(([place, count]) => {
		const step = place - before;
		before = place;
		return step * COUNTS + Math.min(count, COUNTS) - 1;
	});
}

export function unpackLibraryMap(packed: PackedLibraryMap): LibraryMap {
	const spelt = packed.words.split(' ');
	const words = spelt.map((word) => word.toLowerCase());
	const spelling = new Map(words.map((word, place) => [word, spelt[place] ?? word]));
	const { title, themes, topics, links } = packed;
	const papers = packed.papers.map((paper) => ({ ...paper, words: unpackWords(paper.words, words) }));
	return { title, themes, topics, links, papers, spell: (word) => spelling.get(word.toLowerCase()) ?? word };
}

function unpackWords(packed: readonly number[], words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	let place = -1;
	for (const number of packed) {
		place += Math.floor(number / COUNTS);
		counts.set(words[place] ?? '', (number % COUNTS) + 1);
	}
	return counts;
}

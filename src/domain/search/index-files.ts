/** The files of the search index, as they are written at build and read in the browser. All are JSON. */

/** Papers that hold a word, in groups of equal weight, heaviest first: `[weight, place, step, step …]`, each step from one place to the next. */
export type Postings = readonly (readonly number[])[];

/** Weights of a word in a paper go up to this. */
export const WEIGHT_LEVELS = 31;

/** Names of the files below the folder of the index. */
export const indexPaths = {
	/** Beside the folder: the one file whose name never changes. */
	manifest: 'manifest.json',
	topics: 'topics.json',
	columns: 'columns.json',
	column: (id: string) => `columns/${id}.json`,
	terms: (file: number) => `terms/${file}.json`,
	names: (file: number) => `names/${file}.json`,
	people: (block: number) => `people/${block}.json`,
	words: (file: number) => `words/${file}.json`,
	pairs: (file: number) => `pairs/${file}.json`,
	papers: (block: number) => `papers/${block}.json`,
} as const;

/** Read first: what there is, and where. */
export interface Manifest {
	/** Folder of all other files, named by what they hold. */
	readonly folder: string;
	readonly language: string;
	/** Separated by blanks. */
	readonly stopWords: string;
	readonly papers: number;
	readonly people: number;
	readonly themes: readonly ThemeFacts[];
	/** Papers, or people, in one block of facts. */
	readonly blockSize: number;
	/** First key of each file, one a line: terms by stem, people by word of the name, words for near spellings. */
	readonly terms: string;
	readonly names: string;
	readonly words: string;
	/** Files of pairs of neighbouring words. */
	readonly pairs: number;
}

/** Entries in the order of their keys: a form and its papers, alternating. */
export type TermsFile = readonly (string | Postings)[];

/** Entries in the order of their keys: a word of a name, and the people who bear it, by steps. */
export type NamesFile = readonly (readonly [word: string, ...people: number[]])[];

/** A person, the slug of the page or 0 where there is none, and the person's papers by steps. */
export type PersonEntry = readonly [name: string, slug: string | 0, ...papers: number[]];

/** Pairs of neighbouring words by their hash, and the papers that hold them by steps. */
export type PairsFile = Readonly<Record<string, readonly number[]>>;

/** What a list shows of a paper. */
export type PaperEntry = readonly [
	slug: string,
	title: string,
	/** The first authors, and how many there are in all. */
	authors: readonly string[],
	authorCount: number,
	year: number,
	venue: string,
	/** Place of the primary theme. */
	theme: number,
	takeaway: string,
	/** Places of its topics. */
	topics: readonly number[],
	/** The name that it is known by, where its title lacks it. */
	knownName?: string,
];

/** A topic, with the place of its theme. Its keys are the stems of the name, then those of each alias: `low rank adapt|lora`. */
export type TopicFacts = readonly [slug: string, name: string, keys: string, theme: number, papers: number];

/** A theme, with the number of its colour; its key as that of a topic. */
export type ThemeFacts = readonly [slug: string, name: string, keys: string, colour: number, papers: number];

/** A filter: its values, and for each paper the places of those it has. */
export interface FactColumn {
	readonly id: string;
	readonly name: string;
	/** Slug or id, and what a reader sees. */
	readonly values: readonly (readonly [id: string, name: string])[];
	readonly papers: readonly (readonly number[])[];
}

/** All filters without their papers, each of which is a file of its own. */
export interface ColumnsFile {
	readonly columns: readonly Omit<FactColumn, 'papers'>[];
	readonly firstYear: number;
	readonly lastYear: number;
}

/** One file of the index. */
export interface IndexFile {
	/** Below the folder of the index. */
	readonly path: string;
	readonly text: string;
}

/** Steps from one place to the next, as ascending places. */
export function readSteps(steps: readonly number[]): number[] {
	const places: number[] = [];
	let place = 0;
	for (const step of steps) {
		place += step;
		places.push(place);
	}
	return places;
}

/** Ascending places as steps. */
export function writeSteps(places: readonly number[]): number[] {
	return places.map((place, i) => place - (places[i - 1] ?? 0));
}

/** The file that holds a key, where each file begins with one of the given keys; the first one for a key before all. */
export function findFile(firstKeys: readonly string[], key: string): number {
	let [low, high] = [0, firstKeys.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((firstKeys[middle] ?? '') <= key) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Letters by which the file of a word is found. */
export const KEY_LENGTH = 4;

/** The key by which the file of a term is found: the whole of a term with a colon or a caret, the first letters of a word. */
export function getTermKey(term: string): string {
	return /[:^]/.test(term) ? term : term.slice(0, KEY_LENGTH);
}

/** A key that comes after all keys that begin with a prefix. */
export const afterPrefix = (prefix: string) => `${prefix}\uffff`;

/** The hash of two neighbouring words (FNV-1a, 32 bits). */
export function hashPair(first: string, second: string): number {
	let hash = 0x811c9dc5;
	for (const text of [first, ' ', second])
		for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** The explorer's state, and how the URL encodes it. */
import { words as explorer } from '#words/explorer';

/** Largest magnification of the map. */
export const MAX_ZOOM = 12;

export const COLOURINGS = ['theme', 'community', 'year'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What is selected: a topic, a link or pair of topics, or a path. */
export type Selection =
	| { readonly kind: 'topic'; readonly topic: string }
	| { readonly kind: 'link' | 'path'; readonly ends: readonly [string, string] };

export interface ExplorerState {
	readonly selection: Selection | undefined;
	/** Only the selected topic's neighbourhood to this depth; 0 for the whole map. */
	readonly depth: number;
	/** Slugs; empty for all. */
	readonly themes: readonly string[];
	/** Numbers; empty for all. */
	readonly communities: readonly number[];
	/** Smallest association strength of a link. */
	readonly min: number;
	/** Smallest number of papers of a topic. */
	readonly papers: number;
	/** First and last year of papers counted. */
	readonly years: readonly [number, number] | undefined;
	readonly colour: Colouring;
	/** Every link, not only the strongest of each topic. */
	readonly allLinks: boolean;
	/** Pairs that co-occur less often than expected are drawn. */
	readonly rarePairs: boolean;
	/** The share of each topic's papers that the reader has is drawn. */
	readonly own: boolean;
	/** The middle of the view in map units, and its magnification. */
	readonly at: readonly [number, number, number] | undefined;
}

export const START: ExplorerState = {
	selection: undefined,
	depth: 0,
	themes: [],
	communities: [],
	min: 0,
	papers: 0,
	years: undefined,
	colour: 'theme',
	allLinks: false,
	rarePairs: false,
	own: false,
	at: undefined,
};

/** What the state may name. */
export interface Vocabulary {
	/** The slug of a topic, given by slug or by another of its names. */
	readonly findTopic: (name: string) => string | undefined;
	readonly themes: ReadonlySet<string>;
	/** How many communities there are. */
	readonly communities: number;
}

/** Reads a query string. What it does not understand is left out and named in a note; it never throws. */
export function parseState(search: string, words: Vocabulary): { state: ExplorerState; notes: readonly string[] } {
	const notes: string[] = [];
	const state: { -readonly [K in keyof ExplorerState]: ExplorerState[K] } = { ...START };
	for (const [key, value] of new URLSearchParams(search)) {
		const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
		const part = read?.(value, words);
		if (part) Object.assign(state, part);
		else if (!FOREIGN.test(key)) notes.push(`${shorten(key)}=${shorten(value)}`);
	}
	if (state.depth > 0 && state.selection?.kind !== 'topic') {
		state.depth = 0;
		notes.push(explorer.state.depthWithoutTopic);
	}
	return { state, notes };
}

/** Parameters that mailers and counters add to any link. */
const FOREIGN = /^(?:utm_\w+|fbclid|gclid|ref)$/;

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const READERS: Readonly<Record<string, (value: string, words: Vocabulary) => Partial<ExplorerState> | undefined>> = {
	topic: (value, words) => {
		const topic = words.findTopic(value);
		return topic === undefined ? undefined : { selection: { kind: 'topic', topic } };
	},
	link: (value, words) => readEnds('link', value, words),
	path: (value, words) => readEnds('path', value, words),
	depth: (value) => read(readNumber(value, 1, 3, true), (depth) => ({ depth })),
	theme: (value, words) => {
		const themes = value.split(',');
		return themes.every((theme) => words.themes.has(theme)) ? { themes: [...new Set(themes)].sort() } : undefined;
	},
	community: (value, words) => {
		const numbers = value.split(',').map((text) => readNumber(text, 1, words.communities, true));
		if (!numbers.every((number) => number !== undefined)) return undefined;
		return { communities: [...new Set(numbers.map((number) => number - 1))].sort((a, b) => a - b) };
	},
	min: (value) => read(readNumber(value, 0, 1000), (min) => ({ min })),
	papers: (value) => read(readNumber(value, 0, 100_000, true), (papers) => ({ papers })),
	years: (value) => {
		const match = /^(\d{4})-(\d{4})$/.exec(value);
		if (!match || Number(match[1]) > Number(match[2])) return undefined;
		return { years: [Number(match[1]), Number(match[2])] };
	},
	colour: (value) =>
		read(
			COLOURINGS.find((known) => known === value),
			(colour) => ({ colour }),
		),
	links: (value) => (value === 'all' ? { allLinks: true } : undefined),
	unexplored: (value) => (value === 'yes' ? { rarePairs: true } : undefined),
	own: (value) => (value === 'yes' ? { own: true } : undefined),
	at: (value) => {
		const [x, y, k, ...rest] = value.split(',').map((part) => readNumber(part, 0, 2000));
		if (x === undefined || y === undefined || k === undefined || rest.length > 0 || k < 1 || k > MAX_ZOOM)
			return undefined;
		return { at: [x, y, k] };
	},
};

function read<T>(value: T | undefined, make: (value: T) => Partial<ExplorerState>): Partial<ExplorerState> | undefined {
	return value === undefined ? undefined : make(value);
}

function readNumber(text: string, low: number, high: number, isWhole = false): number | undefined {
	if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(text)) return undefined;
	const value = Number(text);
	return value >= low && value <= high && (!isWhole || Number.isInteger(value)) ? value : undefined;
}

function readEnds(kind: 'link' | 'path', value: string, words: Vocabulary): Partial<ExplorerState> | undefined {
	const [a, b, ...rest] = value.split(',').map((name) => words.findTopic(name));
	if (a === undefined || b === undefined || a === b || rest.length > 0) return undefined;
	return { selection: { kind, ends: [a, b] } };
}

/** The query string of a state, `?` included; empty for the start. Values are slugs and numbers: nothing to escape. */
export function formatState(state: ExplorerState): string {
	const { selection, years, at } = state;
	const parts = [
		selection?.kind === 'topic' && `topic=${selection.topic}`,
		selection && selection.kind !== 'topic' && `${selection.kind}=${selection.ends.join(',')}`,
		state.depth > 0 && `depth=${state.depth}`,
		state.themes.length > 0 && `theme=${state.themes.join(',')}`,
		state.communities.length > 0 && `community=${state.communities.map((number) => number + 1).join(',')}`,
		state.min > 0 && `min=${state.min}`,
		state.papers > 0 && `papers=${state.papers}`,
		years && `years=${years.join('-')}`,
		state.colour !== START.colour && `colour=${state.colour}`,
		state.allLinks && 'links=all',
		state.rarePairs && 'unexplored=yes',
		state.own && 'own=yes',
		at && `at=${Math.round(at[0])},${Math.round(at[1])},${Math.round(at[2] * 100) / 100}`,
	].filter((part) => typeof part === 'string');
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Another selection; a neighbourhood is only kept from topic to topic. */
export function select(state: ExplorerState, selection: Selection | undefined): ExplorerState {
	return { ...state, selection, depth: selection?.kind === 'topic' ? state.depth : 0 };
}

/** The topics that a selection is of. */
export function listEnds(selection: Selection | undefined): readonly string[] {
	return selection === undefined ? [] : selection.kind === 'topic' ? [selection.topic] : selection.ends;
}

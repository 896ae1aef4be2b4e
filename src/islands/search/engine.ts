/** Fetches what search needs, when it is needed: the jump index first, then Pagefind and the facts. */
import type { FactsData } from '../../domain/search/facts-data.ts';
import type { JumpData } from '../../domain/search/jump-data.ts';
import type { Scores } from '../../domain/search/jump-index.ts';
import { buildSearcher, type Searcher } from '../../domain/search/searcher.ts';

export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

interface Fragment {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
}
interface PagefindResult {
	readonly id: string;
	readonly score: number;
	data(): Promise<Fragment>;
}
interface Pagefind {
	options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface FullText {
	readonly facts: FactsData;
	/** Scores of one word, or of a phrase in quotes, by the place of the paper. */
	ask(word: string): Promise<Scores>;
	/** What Pagefind has stored of a paper that some word has found; undefined for others. */
	read(place: number): Promise<Fragment | undefined>;
}

/** A map too large for a jump index has none; Pagefind and the facts then do it all. */
const EMPTY: JumpData = {
	titles: '',
	slugs: {},
	names: '',
	authors: '',
	years: [],
	themes: [],
	arxiv: '',
	dois: {},
	topicNames: [],
	themeNames: [],
	people: '',
	peopleSlugs: {},
};

let searcher: Promise<Searcher> | undefined;
let fullText: Promise<FullText> | undefined;

export function loadSearcher(): Promise<Searcher> {
	searcher ??= fetchJson<JumpData>('search/jump.json')
		.then((data) => buildSearcher(data ?? EMPTY))
		.catch((error: unknown) => {
			searcher = undefined;
			throw error;
		});
	return searcher;
}

export function loadFullText(): Promise<FullText> {
	fullText ??= Promise.all([loadFacts(), loadPagefind()])
		.then(([facts, pagefind]) => joinFullText(facts, pagefind))
		.catch((error: unknown) => {
			fullText = undefined;
			throw error;
		});
	return fullText;
}

let facts: Promise<FactsData> | undefined;

/** The filters' columns alone, for lists that need no search. */
export function loadFacts(): Promise<FactsData> {
	facts ??= fetchJson<FactsData>('search/facts.json').then((data) => {
		if (!data) throw new Error('search/facts.json is missing');
		return data;
	});
	facts.catch(() => {
		facts = undefined;
	});
	return facts;
}

async function loadPagefind(): Promise<Pagefind> {
	const url = `${BASE}pagefind/pagefind.js`;
	const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
	await pagefind.options({ baseUrl: BASE, noWorker: true });
	await pagefind.init();
	return pagefind;
}

function joinFullText(data: FactsData, pagefind: Pagefind): FullText {
	const places = new Map(data.fragments.split('\n').map((name, place) => [name, place]));
	const results = new Map<number, PagefindResult>();
	const asked = new Map<string, Promise<Scores>>();
	const search = async (word: string): Promise<Scores> => {
		const found = new Map<number, number>();
		for (const result of (await pagefind.search(word)).results) {
			const place = places.get(result.id.replace(/^[^_]*_/, ''));
			if (place === undefined) continue;
			found.set(place, result.score);
			results.set(place, result);
		}
		return found;
	};
	return {
		facts: data,
		ask(word) {
			const answer = asked.get(word) ?? search(word);
			asked.set(word, answer);
			return answer;
		},
		read: async (place) => results.get(place)?.data(),
	};
}

async function fetchJson<T>(path: string): Promise<T | undefined> {
	const response = await fetch(BASE + path);
	if (response.status === 404) return undefined;
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return (await response.json()) as T;
}

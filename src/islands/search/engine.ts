/** Fetches what search needs, when it is needed: the jump index first, then Pagefind and the facts. */
import type { FactsData } from '../../domain/search/facts-data.ts';
import type { JumpData } from '../../domain/search/jump-data.ts';
import type { Scores } from '../../domain/search/jump-index.ts';
import { foldPhrase } from '../../domain/search/query.ts';
import { type AskFullText, buildSearcher, type Searcher } from '../../domain/search/searcher.ts';
import { stemWord } from '../../domain/search/words.ts';

export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

interface Fragment {
	readonly url: string;
	readonly content: string;
	/** Places of the matched words in the content. */
	readonly locations: readonly number[];
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
	readonly ask: AskFullText;
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

let jumpData: Promise<JumpData> | undefined;
let searcher: Promise<Searcher> | undefined;
let fullText: Promise<FullText> | undefined;

/** Titles and names alone, for lists that need no search. */
function loadJumpData(): Promise<JumpData> {
	jumpData ??= fetchJson<JumpData>('search/jump.json').then((data) => data ?? EMPTY);
	jumpData.catch(() => {
		jumpData = undefined;
	});
	return jumpData;
}

export function loadSearcher(): Promise<Searcher> {
	searcher ??= loadJumpData().then(buildSearcher);
	searcher.catch(() => {
		searcher = undefined;
	});
	return searcher;
}

/** The facts wait for the jump index, so that on a slow line they do not delay the first matches. */
export function loadFullText(): Promise<FullText> {
	const first = loadSearcher().catch(() => undefined);
	fullText ??= Promise.all([first.then(loadFacts), loadPagefind()])
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
		async ask(word, isDoubtful) {
			const answer = asked.get(word) ?? search(word);
			asked.set(word, answer);
			const found = await answer;
			const [first] = found.keys();
			if (!isDoubtful || first === undefined) return found;
			const fragment = await results.get(first)?.data();
			return fragment && holdsWord(fragment, word) ? found : new Map();
		},
		read: async (place) => results.get(place)?.data(),
	};
}

/** Whether what Pagefind matched is the word asked for, or one that differs in its ending; it also answers with shorter words. */
function holdsWord({ content, locations }: Fragment, word: string): boolean {
	const words = content.split(/\s+/);
	const squeeze = (text: string) => foldPhrase(text).replaceAll(' ', '');
	const stem = stemWord(squeeze(word));
	return locations.some((at) => squeeze(words[at] ?? '').includes(stem));
}

async function fetchJson<T>(path: string): Promise<T | undefined> {
	const response = await fetch(BASE + path);
	if (response.status === 404) return undefined;
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return (await response.json()) as T;
}

/** The search engine: it reads the files of the index that a query needs, wherever they come from, and ranks the papers. */
import { indexPaths, type Manifest, type PaperEntry } from './index-files.ts';
import { createIndexStore, type IndexStore, type ReadJson } from './index-store.ts';
import { findNearWords } from './near-words.ts';
import { type FoundPeople, findPeople, type Person } from './people.ts';
import { parseQuery, type Query } from './query.ts';
import { readFacts } from './read-facts.ts';
import { type Ranking, searchPapers } from './search-papers.ts';
import { listTopicEntries, matchTopics, mayNameTopics, type TopicEntry, type TopicMatch } from './topic-matches.ts';
import { readNearWords } from './vocabulary.ts';
import { createWordReader, type WordReader } from './words.ts';

/** What the engine answers from. */
export interface EngineContext {
	readonly store: IndexStore;
	readonly reader: WordReader;
	/** Every topic and theme that a text may name; none for a text that says too little. */
	readEntries(text: string): Promise<readonly TopicEntry[]>;
}

export interface SearchEngine {
	readonly context: EngineContext;
	parse(typed: string): Query;
	/** The papers that answer a query, best first. */
	search(query: Query): Promise<Ranking>;
	/** Topics, themes and people that a query names, the ones that answer best first. */
	suggest(query: Query, limit: number): Promise<Suggestions>;
	/** Topics that sound like a query that found nothing, and words that it may be misspelt for. */
	suggestNear(query: Query, limit: number): Promise<{ topics: readonly TopicMatch[]; words: readonly string[] }>;
	/** Everyone whose name fits, best first. */
	findPeople(text: string, most: number): Promise<FoundPeople>;
	readPaper(place: number): Promise<PaperEntry>;
	/** The filters, with the papers of some. */
	readFacts: ReturnType<typeof readFacts>;
	/** Slugs of all papers by place. */
	readSlugs(): Promise<readonly string[]>;
}

export interface Suggestions {
	readonly topics: readonly TopicMatch[];
	readonly people: readonly Person[];
}

/** People that are suggested where only a beginning fits must fit so well. */
const PERSON_FLOOR = 0.55;

/** `read` gives the JSON of a path below the folder of search. */
export async function createEngine(read: ReadJson): Promise<SearchEngine> {
	const manifest = (await read(indexPaths.manifest)) as Manifest;
	const store = createIndexStore(manifest, read);
	const reader = createWordReader(manifest.language, manifest.stopWords.split(' '));
	let entries: readonly TopicEntry[] | undefined;
	const context: EngineContext = {
		store,
		reader,
		async readEntries(text) {
			if (!mayNameTopics(text, reader)) return [];
			const topics = await store.readTopics();
			entries ??= listTopicEntries(topics, manifest.themes);
			return entries;
		},
	};
	return {
		context,
		parse: (typed) => parseQuery(typed, reader),
		search: (query) => searchPapers(query, context),
		async suggest(query, limit) {
			if (query.identifier || !query.plain) return { topics: [], people: [] };
			const [{ people }, known] = await Promise.all([
				findPeople(query.plain, store, reader),
				context.readEntries(query.plain),
			]);
			return {
				topics: matchTopics(known, query.plain, reader, limit),
				people: people.filter(({ score }) => score >= PERSON_FLOOR).slice(0, limit),
			};
		},
		async suggestNear(query, limit) {
			const words = await Promise.all(query.words.map(({ whole }) => readNearWords(whole, 3, store)));
			const known = await context.readEntries(query.plain);
			const names = new Set(known.flatMap(({ keys }) => keys.flatMap(({ stems }) => [...stems])));
			const stems = query.words.flatMap(({ whole }) => findNearWords(reader.stem(whole), names, 3));
			const near = stems.flatMap((stem) => matchTopics(known, stem, reader, limit));
			const direct = matchTopics(known, query.plain, reader, limit);
			const topicsFound = [...new Map([...direct, ...near].map((topic) => [topic.slug, topic])).values()];
			return { topics: topicsFound.slice(0, limit), words: [...new Set(words.flat())].slice(0, 6) };
		},
		findPeople: (text, most) => findPeople(text, store, reader, most),
		async readPaper(place) {
			const paper = await store.readPaper(place);
			if (!paper) throw new RangeError(`no paper at place ${place}`);
			return paper;
		},
		readFacts: readFacts(store),
		readSlugs: () => store.readSlugs(),
	};
}

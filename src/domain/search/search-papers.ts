/** The papers that answer a query, from all that is known about its words. */
import type { EngineContext } from './engine.ts';
import { readFilters } from './field-filters.ts';
import { orderFirstPage } from './first-page.ts';
import { findPeople } from './people.ts';
import { findPhrase } from './phrases.ts';
import { isAsking, type Query } from './query.ts';
import { ALL_WORDS, type Evidence, type Ranked, rankPapers } from './rank.ts';
import { findNamedTopics } from './topic-matches.ts';
import { splitVenueYear } from './venue-year.ts';
import { readNearWords } from './vocabulary.ts';
import { partMatches } from './whole-matches.ts';
import { findTerm, findWord, type Scores } from './word-evidence.ts';
import { foldText, type Word } from './words.ts';

interface Respelt {
	readonly typed: string;
	/** Nearest first. */
	readonly near: readonly string[];
}

export interface Ranking {
	/** The papers to show, best first: those that match every word, and where these are few the best of the others among them. */
	readonly papers: readonly Ranked[];
	/** Papers that match some of the words, to be shown on request. */
	readonly others: readonly Ranked[];
	/** How many papers match every word; 0 where `papers` match only some. */
	readonly whole: number;
	/** Words that stand nowhere as they were typed, and what was looked for instead. */
	readonly respelt: readonly Respelt[];
	/** False where a phrase in quotes stands nowhere, and its words were looked for one by one. */
	readonly hasPhrases: boolean;
}

const NEAR_TRUST = 0.5;
const NEAR_LIMIT = 2;
/** Exponent of the scores of names, so that an exact name counts far more than a similar one. */
const EXACTNESS = 4;
const NOTHING: Ranking = { papers: [], others: [], whole: 0, respelt: [], hasPhrases: true };

/** All papers by place that match words, and whether these are a person's name. */
interface Found {
	readonly ranked: readonly Ranked[];
	readonly respelt: readonly Respelt[];
	readonly isNamed: boolean;
}

export async function searchPapers(query: Query, context: EngineContext): Promise<Ranking> {
	if (!isAsking(query)) return NOTHING;
	const { store } = context;
	const identified = await Promise.all(query.identifiers.map(({ id }) => findTerm(`id:${id}`, store)));
	const meant = new Set(identified.flatMap((scores) => [...scores.keys()]));
	if (query.identifier) return { ...NOTHING, papers: [...meant].map(makeMatch), whole: meant.size };
	const passes = readFilters(query.filters, context);
	const excluded = findExcluded(query.excluded, context);
	const phrases = Promise.all(query.phrases.map((phrase) => findPhrase(phrase, store)));
	const isPlain = query.words.length > 0;
	const found: Found = isPlain ? await rankWords(query, context) : await listNewestFirst(context);
	const [pass, out, holders] = await Promise.all([passes, excluded, phrases]);
	const isLeft = (place: number) => pass(place) && !out.has(place);
	const left = found.ranked.filter(({ place }) => isLeft(place) && !meant.has(place));
	const exactly = left.filter(({ place }) => holders.every((places) => places.has(place)));
	const hasPhrases = holders.length === 0 || exactly.length > 0;
	if (!hasPhrases && !isPlain) return { ...NOTHING, hasPhrases };
	const fit = hasPhrases ? exactly : left;
	const ranked = isPlain ? await orderFirstPage(fit, respell(query.plain, found.respelt), context) : fit;
	const papers = [...[...meant].filter(isLeft).map(makeMatch), ...ranked];
	return { ...partMatches(papers, query.words.length, found.isNamed), respelt: found.respelt, hasPhrases };
}

const makeMatch = (place: number): Ranked => ({ place, score: 1, coverage: 1, matched: ALL_WORDS });

/** A text with the nearest spelling in place of each word that stands nowhere. */
function respell(text: string, respelt: readonly Respelt[]): string {
	return respelt.reduce(
		(changed, { typed, near: [nearest] }) => changed.replace(typed, nearest ?? typed),
		foldText(text),
	);
}

/** Every paper, newest first: operators and phrases say which. */
async function listNewestFirst({ store }: EngineContext): Promise<Found> {
	const years = (await store.readColumn('year')).map(Number);
	const places = years.map((_, place) => place);
	places.sort((a, b) => (years[b] ?? 0) - (years[a] ?? 0) || a - b);
	return { ranked: places.map(makeMatch), respelt: [], isNamed: false };
}

async function rankWords(query: Query, context: EngineContext): Promise<Found> {
	const { store, reader } = context;
	const respelt: Respelt[] = [];
	const [evidence, people, topics] = await Promise.all([
		Promise.all(
			query.words.map(async (typed, i): Promise<Evidence> => {
				const isLast = query.isTyping && i === query.words.length - 1;
				const isBegun = isLast && /^(?:19|20)$/.test(typed.whole);
				const word = isBegun ? typed : await readShortYear(typed, query.words[i - 1], context);
				const found = await findWord(word, isLast ? 'any' : 'long', store, reader);
				if (found.isKnown) return { ...found, trust: 1 };
				const parts = splitVenueYear(word.whole);
				const dated = parts && (await findWord({ ...word, parts }, 'none', store, reader));
				if (dated?.isKnown) return { ...dated, trust: 1 };
				const near = await readNearWords(word.whole, NEAR_LIMIT, store);
				if (near.length > 0) respelt.push({ typed: word.spelt, near });
				return { ...(await findSpellings(near, context)), trust: NEAR_TRUST };
			}),
		),
		scorePeople(query, context),
		scoreTopics(query, context),
	]);
	const ranked = rankPapers(evidence, topics, people, store.manifest.papers);
	return { ranked, respelt, isNamed: people.size > 0 };
}

/** The year that two digits after the name of a venue mean: `ICML 23`. */
async function readShortYear(word: Word, before: Word | undefined, { store }: EngineContext): Promise<Word> {
	const [, year] = (before && /^\d\d$/.test(word.whole) && splitVenueYear(before.whole + word.whole)) || [];
	const isVenue = year && (await findTerm(`venue:${before?.whole}`, store)).size > 0;
	return isVenue ? { spelt: year, whole: year, parts: [] } : word;
}

/** What the best of several spellings finds. */
async function findSpellings(spellings: readonly string[], { store, reader }: EngineContext) {
	const scores = new Float32Array(store.manifest.papers);
	for (const whole of spellings) {
		const found = await findWord({ spelt: whole, whole, parts: [] }, 'none', store, reader);
		found.scores.forEach((score, place) => {
			if ((scores[place] ?? 0) < score) scores[place] = score;
		});
	}
	return { scores, carriers: scores.reduce((sum, score) => sum + Number(score > 0), 0) };
}

async function findExcluded(phrases: Query['excluded'], context: EngineContext): Promise<ReadonlySet<number>> {
	const found = await Promise.all(
		phrases.map(async (phrase) => {
			if (phrase.length > 1) return [...(await findPhrase(phrase, context.store))];
			const { scores } = await findSpellings(phrase, context);
			return [...scores.keys()].filter((place) => scores[place]);
		}),
	);
	return new Set(found.flat());
}

/** Papers by people whose whole name the query is, those who have just that name well before others. */
async function scorePeople(query: Query, { store, reader }: EngineContext): Promise<Scores> {
	const { people } = await findPeople(query.plain, store, reader);
	const scores = new Map<number, number>();
	for (const { papers, score } of people.filter(({ isWhole }) => isWhole))
		for (const place of papers) scores.set(place, Math.max(scores.get(place) ?? 0, score ** EXACTNESS));
	return scores;
}

/** How well the query names the topics that a paper carries, added up. */
async function scoreTopics(query: Query, { store, reader, readEntries }: EngineContext): Promise<Scores> {
	const named = findNamedTopics(await readEntries(query.plain), query.plain, reader);
	const scores = new Map<number, number>();
	await Promise.all(
		[...named].map(async ([slug, share]) => {
			for (const [place, level] of await findTerm(`topic:${slug}`, store))
				scores.set(place, (scores.get(place) ?? 0) + share * level);
		}),
	);
	return scores;
}

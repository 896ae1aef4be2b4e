/** The two stages of search over a jump index: what the words find at once, and the whole ranking when the full text has answered. */

import { takeTurns } from '../work/turns.ts';
import type { FactsData } from './facts-data.ts';
import type { JumpData } from './jump-data.ts';
import { buildJumpIndex, type JumpIndex, type Scores } from './jump-index.ts';
import { findNearWords } from './near-words.ts';
import { findPlaces, listPlaces, type Place, rateTopics } from './places.ts';
import { foldPhrase, type Query } from './query.ts';
import { type Evidence, type Ranked, rankPapers } from './rank.ts';
import { foldText, listWords, stemWord, type Word } from './words.ts';

/**
 * Asks the full text for one word: scores by the place of the paper. Pagefind answers for a word that it does not know with one that
 * begins like it, however little; with `isDoubtful` such an answer counts as none.
 */
export type AskFullText = (word: string, isDoubtful?: boolean) => Promise<Scores>;

interface Respelt {
	readonly typed: string;
	/** Nearest first. */
	readonly near: readonly string[];
}

export interface Ranking {
	readonly papers: readonly Ranked[];
	/** Words that stand nowhere as they were typed, and what was looked for beside them. */
	readonly respelt: readonly Respelt[];
	/** False where a phrase in quotes stands nowhere, and its words were looked for one by one. */
	readonly hasPhrases: boolean;
}

export interface Searcher {
	readonly data: JumpData;
	readonly index: JumpIndex;
	/** First matches, from the jump index alone. */
	searchJump(query: Query): Ranking;
	/** The whole ranking. */
	searchAll(query: Query, facts: FactsData, ask: AskFullText): Promise<Ranking>;
	listPlaces(query: Query, limit: number): readonly Place[];
	/** Topics that sound most like a query that found nothing. */
	listNearTopics(query: Query, limit: number): readonly Place[];
}

const NONE: Scores = new Map();
const NEAR_TRUST = 0.5;
const NEAR_LIMIT = 2;

/** Letters and digits alone, so that a phrase is one however it is hyphened. */
function squeeze(text: string): string {
	return foldPhrase(text).replaceAll(' ', '');
}

/** A folded query with the nearest spelling in place of each word that stands nowhere. */
function respell(text: string, respelt: readonly Respelt[]): string {
	return respelt.reduce(
		(changed, { typed, near: [nearest] }) => changed.replace(typed, nearest ?? typed),
		foldText(text),
	);
}

const PIECE = 5;

/**
 * Papers that hold a phrase, however it is hyphened: the full text takes a hyphened word for one, and is asked for every way that
 * the words may be joined. Of a long phrase all pieces of five words must be there, each beginning where the last one ended.
 */
async function askPhrase(phrase: string, ask: AskFullText): Promise<ReadonlySet<number>> {
	const words = phrase.split(' ');
	const pieces: string[][] = [];
	for (let at = 0; at === 0 || at < words.length - 1; at += PIECE - 1) pieces.push(words.slice(at, at + PIECE));
	const holders = await Promise.all(
		pieces.map(async (piece) => {
			const found = await Promise.all(listJoins(piece).map((text) => ask(`"${text}"`)));
			return new Set(found.flatMap((scores) => [...scores.keys()]));
		}),
	);
	const [first = new Set(), ...others] = holders;
	return new Set([...first].filter((place) => others.every((some) => some.has(place))));
}

/** `few shot learning` gives itself, `few shotlearning`, `fewshot learning` and `fewshotlearning`. */
export function listJoins([first = '', ...rest]: readonly string[]): string[] {
	return rest.reduce((texts, word) => texts.flatMap((text) => [`${text} ${word}`, text + word]), [first]);
}

export async function buildSearcher(data: JumpData): Promise<Searcher> {
	const rest = takeTurns();
	const index = await buildJumpIndex(data);
	await rest();
	const entries = listPlaces(data);
	await rest();
	const phrases = index.papers.map((paper) => squeeze(`${paper.title} ${paper.names.join(' ')}`));
	await rest();
	const names = listWords(data.people).map(({ whole }) => whole);
	const stems = new Set([...index.terms, ...names].map(stemWord));
	let vocabulary: ReadonlySet<string> | undefined;
	const rank = (text: string, evidence: readonly Evidence[], topics: Scores) => {
		const wanted = squeeze(text);
		const isPhrase = foldPhrase(text).includes(' ');
		return rankPapers(
			evidence,
			topics,
			(place) => isPhrase && (phrases[place] ?? '').includes(wanted),
			index.papers.length,
		);
	};
	const findId = ({ id }: Query): Ranked[] => {
		const place = index.papers.findIndex(
			(paper) => id && [paper.arxiv, paper.doi].some((own) => own?.toLowerCase() === id),
		);
		return place < 0 ? [] : [{ place, score: 1, coverage: 1 }];
	};
	const isKnown = ({ whole, parts }: Word) =>
		[whole].some((form) => stems.has(stemWord(form))) ||
		(parts.length > 0 && parts.every((part) => stems.has(stemWord(part))));

	function learnWords(facts: FactsData): ReadonlySet<string> {
		if (vocabulary) return vocabulary;
		const words = facts.words.split('\n');
		for (const word of words) stems.add(stemWord(word));
		vocabulary = new Set([...index.terms, ...names, ...words]);
		return vocabulary;
	}

	return {
		data,
		index,
		searchJump(query) {
			const exact = findId(query);
			if (exact.length > 0) return { papers: exact, respelt: [], hasPhrases: true };
			const evidence = query.words.map((word) => ({ jump: index.scoreWord(word), full: NONE, trust: 1 }));
			return { papers: rank(query.text, evidence, NONE), respelt: [], hasPhrases: true };
		},
		async searchAll(query, facts, ask) {
			const exact = findId(query);
			if (exact.length > 0) return { papers: exact, respelt: [], hasPhrases: true };
			const known = learnWords(facts);
			const respelt: Respelt[] = [];
			const evidence = await Promise.all(
				query.words.map(async (word): Promise<Evidence> => {
					const jump = index.scoreWord(word);
					if (isKnown(word)) return { jump, full: await ask(word.spelt), trust: 1 };
					const asTyped = await ask(word.spelt, true);
					if (asTyped.size > 0) return { jump, full: asTyped, trust: 1 };
					const near = findNearWords(word.whole, known, NEAR_LIMIT);
					if (near.length > 0) respelt.push({ typed: word.spelt, near });
					const full = new Map<number, number>();
					for (const scores of await Promise.all(near.map((one) => ask(one)))) {
						for (const [place, score] of scores) full.set(place, Math.max(full.get(place) ?? 0, score));
					}
					return { jump, full, trust: NEAR_TRUST };
				}),
			);
			const column = facts.columns.find(({ id }) => id === 'topic');
			const papers = rank(respell(query.text, respelt), evidence, rateTopics(entries, query, column?.papers ?? []));
			const phrases = await Promise.all(query.phrases.map((phrase) => askPhrase(phrase, ask)));
			const exactly = papers.filter(({ place }) => phrases.every((found) => found.has(place)));
			const hasPhrases = phrases.length === 0 || exactly.length > 0;
			return { papers: hasPhrases ? exactly : papers, respelt, hasPhrases };
		},
		listPlaces: (query, limit) => findPlaces(entries, query, limit),
		listNearTopics(query, limit) {
			const near = query.words.flatMap((word) => findNearWords(word.whole, listTopicWords(), 3));
			const parsed = { ...query, text: near.join(' ') };
			return near.length > 0
				? findPlaces(
						entries.filter(({ kind }) => kind === 'topic'),
						parsed,
						limit,
					)
				: [];
		},
	};

	function listTopicWords(): Set<string> {
		return new Set(entries.filter(({ kind }) => kind === 'topic').flatMap(({ keys }) => keys.flat()));
	}
}

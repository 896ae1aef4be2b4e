/** The papers that a word fits: as it is, by its stem, by its beginning, or as a compound. */
import { type Postings, WEIGHT_LEVELS } from './index-files.ts';
import type { IndexStore } from './index-store.ts';
import type { Word, WordReader } from './words.ts';

/** How well each paper fits, 0 to 1, by its place. */
export type Scores = ReadonlyMap<number, number>;

export interface WordEvidence {
	readonly scores: Scores;
	/** How many papers hold the word itself or its stem; of a mere beginning, how many hold that. */
	readonly carriers: number;
	/** False for a word that stands nowhere, as itself, by stem or as a beginning. */
	readonly isKnown: boolean;
}

/** What a match is worth beside an exact one. */
export const MATCH_WEIGHTS = { stem: 0.85, prefix: 0.45, parts: 0.9 };
const SHORTEST_PREFIX = 3;
const KEY_LENGTH = 4;

/** `isLast` is true of a word that is still being typed: short beginnings count too. */
export async function findWord(
	word: Word,
	isLast: boolean,
	store: IndexStore,
	reader: WordReader,
): Promise<WordEvidence> {
	const [whole, ...parts] = await Promise.all([
		findForm(word.whole, isLast, store, reader),
		...word.parts.map((part, i) => findForm(part, isLast && i === word.parts.length - 1, store, reader)),
	]);
	if (parts.length === 0) return whole;
	const scores = new Map(whole.scores);
	const [first, ...others] = parts;
	let carriers = 0;
	for (const [place, score] of first?.scores ?? []) {
		const sum = others.reduce((total, part) => total + (part.scores.get(place) ?? Number.NaN), score);
		if (!(sum > 0)) continue;
		carriers++;
		scores.set(place, Math.max(scores.get(place) ?? 0, (sum * MATCH_WEIGHTS.parts) / parts.length));
	}
	return { scores, carriers: Math.max(whole.carriers, carriers), isKnown: scores.size > 0 };
}

async function findForm(form: string, isLast: boolean, store: IndexStore, reader: WordReader): Promise<WordEvidence> {
	const scores = new Map<number, number>();
	const isShort = form.length < KEY_LENGTH;
	const terms = await store.readTerms(form.slice(0, KEY_LENGTH));
	const stem = reader.stem(form);
	for (const [term, postings] of terms) {
		if (term === form) addScores(scores, postings, 1);
		else if (term[0] === form[0] && reader.stem(term) === stem) addScores(scores, postings, MATCH_WEIGHTS.stem);
	}
	const carriers = scores.size;
	if (form.length < SHORTEST_PREFIX && !isLast) return { scores, carriers, isKnown: carriers > 0 };
	const isSpread = isShort && store.countTermFiles(form) > 1;
	if (isSpread) {
		const heads = await store.readTerms(`^${form}`);
		addScores(scores, heads.get(`^${form}`) ?? [], MATCH_WEIGHTS.prefix);
	} else
		for (const [term, postings] of terms) {
			if (term.length > form.length && term.startsWith(form))
				addScores(scores, postings, MATCH_WEIGHTS.prefix * (0.6 + (0.4 * form.length) / term.length));
		}
	return { scores, carriers: carriers || scores.size, isKnown: scores.size > 0 };
}

function addScores(scores: Map<number, number>, postings: Postings, factor: number): void {
	for (const group of postings) {
		const score = (factor * (group[0] ?? 0)) / WEIGHT_LEVELS;
		let place = 0;
		for (let i = 1; i < group.length; i++) {
			place += group[i] ?? 0;
			if ((scores.get(place) ?? 0) < score) scores.set(place, score);
		}
	}
}

/** Levels of one term by place, 0 to 1; empty where it is not in the index. */
export async function findTerm(term: string, store: IndexStore): Promise<Scores> {
	const scores = new Map<number, number>();
	addScores(scores, (await store.readTerms(term)).get(term) ?? [], 1);
	return scores;
}

/** The papers that a word fits: as it is, by its stem, by its beginning, or as a compound. */
import { getTermKey, KEY_LENGTH, type Postings, readSteps, WEIGHT_LEVELS } from './index-files.ts';
import type { IndexStore } from './index-store.ts';
import type { Word, WordReader } from './words.ts';

/** How well some papers fit, 0 to 1, by their places. */
export type Scores = ReadonlyMap<number, number>;

export interface WordEvidence {
	/** How well each paper fits, 0 to 1, by its place. */
	readonly scores: Float32Array;
	/** How many papers hold the word itself or its stem; of a mere beginning, how many hold that. */
	readonly carriers: number;
	/** False for a word that stands nowhere, as itself, by stem or as a beginning. */
	readonly isKnown: boolean;
}

/** What a match is worth beside an exact one. */
const MATCH_WEIGHTS = { stem: 0.65, prefix: 0.45, parts: 0.5 };
const SHORTEST_PREFIX = 3;
const NO_TERMS: ReadonlyMap<string, Postings> = new Map();

/** Whether a word may be the beginning of others: any word that is being typed, long ones at least, or none. */
export type Beginnings = 'any' | 'long' | 'none';

/** Parts of a compound but the last are never being typed; those that are not in the index are left out: `chain-of-thought`. */
export async function findWord(
	word: Word,
	beginnings: Beginnings,
	store: IndexStore,
	reader: WordReader,
): Promise<WordEvidence> {
	const telling = word.parts.filter((part) => !reader.isStopWord(part));
	const [whole, ...parts] = await Promise.all([
		findForm(word.whole, beginnings, store, reader),
		...telling.map((part, i) =>
			findForm(part, beginnings === 'any' && i < telling.length - 1 ? 'long' : beginnings, store, reader),
		),
	]);
	if (parts.length === 0) return whole;
	const scores = whole.scores.slice();
	let carriers = 0;
	for (let place = 0; place < scores.length; place++) {
		let [sum, isHeld] = [0, true];
		for (const part of parts) {
			const score = part.scores[place] ?? 0;
			isHeld &&= score > 0;
			sum += score;
		}
		if (!isHeld) continue;
		carriers++;
		scores[place] = Math.max(scores[place] ?? 0, (sum * MATCH_WEIGHTS.parts) / parts.length);
	}
	return { scores, carriers: Math.max(whole.carriers, carriers), isKnown: whole.isKnown || carriers > 0 };
}

async function findForm(
	form: string,
	beginnings: Beginnings,
	store: IndexStore,
	reader: WordReader,
): Promise<WordEvidence> {
	const scores = new Float32Array(store.manifest.papers);
	const isTyped = beginnings === 'any';
	const isSpread = isTyped && form.length < KEY_LENGTH && store.countTermFiles(form) > 1;
	const head = isSpread ? (await store.readTerms(`^${form}`)).get(`^${form}`) : undefined;
	// The first letter of a word is answered by the best papers alone.
	const terms = head && form.length === 1 ? NO_TERMS : await store.readTerms(getTermKey(form));
	const stem = reader.stem(form);
	let carriers = 0;
	for (const [term, postings] of terms) {
		if (term === form) carriers += addScores(scores, postings, 1);
		else if (term[0] === form[0] && reader.stem(term) === stem)
			carriers += addScores(scores, postings, MATCH_WEIGHTS.stem);
	}
	let beginning = addScores(scores, head ?? [], MATCH_WEIGHTS.prefix);
	for (const [term, postings] of isTyped || (beginnings === 'long' && form.length >= SHORTEST_PREFIX)
		? terms
		: NO_TERMS) {
		// Those with a colon are facts.
		if (term.length > form.length && term.startsWith(form) && !term.includes(':'))
			beginning += addScores(scores, postings, MATCH_WEIGHTS.prefix * (0.6 + (0.4 * form.length) / term.length));
	}
	return { scores, carriers: carriers || beginning, isKnown: carriers + beginning > 0 };
}

/** Raises the scores of the papers that hold a term, and gives how many had none before. */
function addScores(scores: Float32Array, postings: Postings, factor: number): number {
	let added = 0;
	for (const group of postings) {
		const score = (factor * (group[0] ?? 0)) / WEIGHT_LEVELS;
		let place = 0;
		for (let i = 1; i < group.length; i++) {
			place += group[i] ?? 0;
			const before = scores[place] ?? 0;
			if (before === 0) added++;
			if (before < score) scores[place] = score;
		}
	}
	return added;
}

/** Levels of one term by place, 0 to 1; empty where it is not in the index. */
export async function findTerm(term: string, store: IndexStore): Promise<Scores> {
	const scores = new Map<number, number>();
	for (const [level = 0, ...steps] of (await store.readTerms(getTermKey(term))).get(term) ?? [])
		for (const place of readSteps(steps)) scores.set(place, level / WEIGHT_LEVELS);
	return scores;
}

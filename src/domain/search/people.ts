/** People whose names a query gives: in either order, with initials, with or without accents, or the beginning of a name. */
import { type PersonEntry, readSteps } from './index-files.ts';
import type { IndexStore } from './index-store.ts';
import { EAST_ASIAN, splitNameWords } from './name-words.ts';
import type { WordReader } from './words.ts';

export interface Person {
	readonly name: string;
	/** Slug of the page; undefined for someone without one. */
	readonly slug: string | undefined;
	/** Places of the papers. */
	readonly papers: readonly number[];
	/** 0 to 1: how much of the query is the name, and of the name the query. */
	readonly score: number;
	/** The query is the whole name, initials and missing middle names apart. */
	readonly isWhole: boolean;
}

/** A name has no more words; a longer query is about something else. */
const LONGEST_NAME = 6;
const EXACT = 1;
const INITIAL = 0.8;
const BEGINNING = 0.6;

/** People that fit, best first, then those with most papers. */
export async function findPeople(text: string, store: IndexStore, reader: WordReader): Promise<Person[]> {
	const words = splitNameWords(text.replace(/[,;]/g, ' '), reader, false);
	if (words.length === 0 || words.length > LONGEST_NAME) return [];
	const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
	if (longest.length < 2 && !/\P{ASCII}/u.test(longest)) return [];
	const byWord = await store.readPeople(longest);
	const found = new Map<string, Person>();
	for (const [word, people] of byWord) {
		if (!word.startsWith(longest)) continue;
		for (const entry of people) {
			const person = ratePerson(entry, words, reader);
			if (person && (found.get(person.name)?.score ?? 0) < person.score) found.set(person.name, person);
		}
	}
	return [...found.values()].sort(
		(a, b) => b.score - a.score || b.papers.length - a.papers.length || (a.name < b.name ? -1 : 1),
	);
}

function ratePerson(
	[names, slug, ...steps]: PersonEntry,
	words: readonly string[],
	reader: WordReader,
): Person | undefined {
	const spellings = names.split('|');
	const ratings = spellings.map((name) => rateName(splitNameWords(name, reader, false), words));
	const best = ratings.reduce((one, other) => (other.score > one.score ? other : one));
	if (best.score === 0) return undefined;
	return { name: spellings[0] ?? '', slug: slug || undefined, papers: readSteps(steps), ...best };
}

/** Each word of the query must be a word of the name, its initial or its beginning. */
function rateName(name: readonly string[], words: readonly string[]): Pick<Person, 'score' | 'isWhole'> {
	const joined = words.join('');
	if (EAST_ASIAN.test(joined) && name.join('') === joined) return { score: 1, isWhole: true };
	const left = [...name];
	let [sum, exact] = [0, 0];
	for (const word of words.toSorted((a, b) => b.length - a.length)) {
		const [at, worth] = findInName(left, word);
		if (at < 0) return { score: 0, isWhole: false };
		left.splice(at, 1);
		sum += worth;
		if (worth === EXACT && word.length > 1) exact++;
	}
	const missing = left.filter((word) => word.length > 1).length;
	const score = (sum / words.length) * (0.7 + (0.3 * words.length) / (words.length + missing));
	const isAlone = name.length === 1 && words.length === 1 && exact === 1;
	return {
		score,
		isWhole: isAlone || (words.length > 1 && exact > 0 && sum / words.length >= INITIAL && missing <= 1),
	};
}

function findInName(name: readonly string[], word: string): [at: number, worth: number] {
	const exact = name.indexOf(word);
	if (exact >= 0) return [exact, EXACT];
	const initial = name.findIndex(
		(one) => (word.length === 1 && one.startsWith(word)) || (one.length === 1 && word.startsWith(one)),
	);
	if (initial >= 0) return [initial, INITIAL];
	const isEastAsian = EAST_ASIAN.test(word);
	const beginning = name.findIndex((one) => one.startsWith(word) || (isEastAsian && one.includes(word)));
	return [beginning, beginning >= 0 ? BEGINNING : 0];
}

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

export interface FoundPeople {
	/** Best first, then those with most papers. */
	readonly people: readonly Person[];
	/** How many fit in all. */
	readonly total: number;
}

/** A name has no more words; a longer query is about something else. */
const LONGEST_NAME = 6;
const EXACT = 1;
const INITIAL = 0.8;
/** For an initial of the last word of a name: initials mostly stand for given names. */
const LAST_INITIAL = 0.5;
const BEGINNING = 0.6;
/** People that are read at most: of more, those whose words are all there, then those with most papers. */
const MOST_READ = 24;
const NOBODY: FoundPeople = { people: [], total: 0 };

/** Two or three initials without points; in small letters only two after one word. */
const INITIALS = /(?<![\p{L}\p{N}.'-])\p{Lu}{2,3}(?![\p{L}\p{N}.'-])|(?<=^[\p{L}'-]{2,} )\p{Ll}{2}$/gu;

export async function findPeople(
	text: string,
	store: IndexStore,
	reader: WordReader,
	most = MOST_READ,
): Promise<FoundPeople> {
	const split = (one: string) => splitNameWords(one.replace(/[,;]/g, ' '), reader, false);
	const find = (words: readonly string[]) => findNamed(words, store, reader, most);
	const words = split(text);
	const found = await find(words);
	if (found.people.length > 0) return found;
	// `Oudeyer PY`, but not `offline RL`.
	const names = split(text.replace(INITIALS, ' '));
	if (names.length > 0 && names.length < words.length && (await find(names)).people.length > 0)
		return find(split(text.replace(INITIALS, (initials) => [...initials].join(' '))));
	// `papers by Can Chen`.
	const end = words.findLastIndex((word) => !reader.isStopWord(word)) + 1;
	let start = end < words.length ? 0 : 1;
	for (; end - start > 1 && (start === 0 || reader.isStopWord(words[start - 1] ?? '')); start++) {
		const within = await find(words.slice(start, end));
		if (within.people.length > 0) return within;
	}
	return NOBODY;
}

/** People whose names have all of the words. */
async function findNamed(
	words: readonly string[],
	store: IndexStore,
	reader: WordReader,
	most: number,
): Promise<FoundPeople> {
	const isTelling = words.some((word) => word.length > 1 || /\P{ASCII}/u.test(word));
	if (words.length > LONGEST_NAME || !isTelling) return NOBODY;
	const ids = await findIds(words, store);
	const entries = await Promise.all(ids.slice(0, most).map((id) => store.readPerson(id)));
	const people = entries.flatMap((entry) => (entry && ratePerson(entry, words, reader)) ?? []);
	people.sort((a, b) => b.score - a.score || b.papers.length - a.papers.length || (a.name < b.name ? -1 : 1));
	return { people, total: ids.length > most ? ids.length : people.length };
}

/** People who have every word, exactly before by a beginning; within each those with most papers first. */
async function findIds(words: readonly string[], store: IndexStore): Promise<number[]> {
	const lists = await Promise.all(words.map((word) => findBearers(word, store)));
	const exact = intersect(lists.map(({ exactly }) => exactly));
	const all = intersect(lists.map(({ exactly, loosely }) => new Set([...exactly, ...loosely])));
	const first = new Set(exact);
	const joined =
		words.length > 1 && EAST_ASIAN.test(words[0] ?? '') ? await findBearers(words.join(''), store) : undefined;
	return [...new Set([...(joined?.exactly ?? []), ...exact, ...all.filter((id) => !first.has(id))])];
}

/** People with a word in their names as it is, and those with its beginning or its initial; in initials its first letter. */
async function findBearers(word: string, store: IndexStore) {
	const initial = `${[...word][0] ?? ''}.`;
	const [names, initials] = await Promise.all([store.readNames(word), store.readNames(initial)]);
	const exactly = new Set(readSteps(names.get(word) ?? []));
	const loosely = new Set(word.length === 1 ? [] : readSteps(initials.get(initial) ?? []));
	for (const [name, steps] of names)
		if (name.length > word.length && name.startsWith(word)) for (const id of readSteps(steps)) loosely.add(id);
	return { exactly, loosely: [...loosely].sort((a, b) => a - b) };
}

function intersect(sets: readonly ReadonlySet<number>[]): number[] {
	const [first, ...others] = sets.toSorted((a, b) => a.size - b.size);
	return [...(first ?? [])].filter((id) => others.every((set) => set.has(id))).sort((a, b) => a - b);
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

const NO_MATCH = { score: 0, isWhole: false };

/** Each word of the query must be a word of the name, its initial or its beginning; initials alone name nobody. */
function rateName(name: readonly string[], words: readonly string[]): Pick<Person, 'score' | 'isWhole'> {
	const joined = words.join('');
	if (EAST_ASIAN.test(joined) && name.join('') === joined) return { score: 1, isWhole: true };
	const left = [...name];
	const family = name.at(-1);
	let [sum, exact, named, isGuess] = [0, 0, 0, false];
	for (const word of words.toSorted((a, b) => b.length - a.length)) {
		const [at, likeness] = findInName(left, word);
		const given = left[at];
		if (given === undefined) return NO_MATCH;
		const worth = likeness === INITIAL && given === family ? LAST_INITIAL : likeness;
		if (given.length > 1 || worth === EXACT) named++;
		else isGuess = true;
		left.splice(at, 1);
		sum += worth;
		if (worth === EXACT && word.length > 1) exact++;
	}
	// `David Rolnick` is not `David R. So`, nor `James Liu` `Peter J. Liu`.
	const isOther = isGuess && left.some((word) => word === name[0] || word === family);
	if (named === 0 || isOther) return NO_MATCH;
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

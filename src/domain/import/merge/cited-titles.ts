/** References without ids, joined with papers whose titles stand in their text, as Scopus writes them. */
import { compareText } from '../../corpus/problem.ts';
import { listReferenceIds, type WorkIds } from '../../references/reference-id.ts';
import { makeTitleKey } from '../clean/title-key.ts';
import type { MergedEntry } from './merge-entries.ts';

/** A paper of the map, as references may name it. */
interface TitledWork extends WorkIds {
	readonly title: string;
	readonly year?: number | undefined;
}

interface KeyedWork {
	/** The id that stands for it in a reference list. */
	readonly id: string;
	readonly year: number | undefined;
	/** Words of its title. */
	readonly words: readonly string[];
}

/** Shorter titles stand in the titles of other works too. */
const FEWEST_WORDS = 5;
const FEWEST_LETTERS = 25;
/** Words by which titles are looked up. */
const FIRST_WORDS = 3;
/** A reference gives the year of publication, a map that of first appearance. */
const YEARS_APART = 2;

/** Adds to reference lists the works that their texts name by title. */
export function makeTitleJoiner(works: readonly TitledWork[]): (entry: MergedEntry) => MergedEntry {
	const find = makeTitleFinder(works);
	return (entry) => {
		const texts = entry.entries.flatMap(({ citedTexts = [] }) => citedTexts);
		const { cites = [], title } = entry.metadata;
		const own = makeTitleKey(title);
		const named = texts.flatMap((text) => find(text) ?? []).filter(({ words }) => words.join(' ') !== own);
		if (named.length === 0) return entry;
		const all = [...new Set([...cites, ...named.map(({ id }) => id)])].sort(compareText);
		return { ...entry, metadata: { ...entry.metadata, cites: all } };
	};
}

/**
 * Finds the work that a text names: its whole title stands there, and a year near its own. A work without an id, and works with
 * the same title, are never found; of several titles in one text the longest counts.
 */
function makeTitleFinder(works: readonly TitledWork[]): (text: string) => KeyedWork | undefined {
	const byTitle = Map.groupBy(works.flatMap(keyTitle), ({ words }) => words.join(' '));
	const single = [...byTitle.values()].flatMap((same) => (same.length === 1 ? same : []));
	const byStart = Map.groupBy(single, ({ words }) => words.slice(0, FIRST_WORDS).join(' '));
	return (text) => {
		const words = makeTitleKey(text).split(' ');
		const years = words.filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word)).map(Number);
		const isNear = (year: number) => years.some((other) => Math.abs(other - year) <= YEARS_APART);
		const found = words.flatMap((_, at) =>
			(byStart.get(words.slice(at, at + FIRST_WORDS).join(' ')) ?? []).filter(
				(work) =>
					work.words.every((word, i) => words[at + i] === word) && (work.year === undefined || isNear(work.year)),
			),
		);
		return found.sort((a, b) => b.words.length - a.words.length)[0];
	};
}

function keyTitle(work: TitledWork): KeyedWork[] {
	const words = makeTitleKey(work.title).split(' ');
	const [id] = listReferenceIds(work);
	const isTelling = words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS;
	return id !== undefined && isTelling ? [{ id, year: work.year, words }] : [];
}

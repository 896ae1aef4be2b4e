/** Everyone who is named as an author, those with most papers first, and who bears each word of a name. */
import type { Author, Paper } from '../../corpus/corpus.ts';
import { compareText } from '../../corpus/problem.ts';
import { type PersonEntry, writeSteps } from '../index-files.ts';
import { splitNameWords } from '../name-words.ts';
import type { WordReader } from '../words.ts';
import type { Readings } from './chinese-readings.ts';
import type { KeyedEntry } from './split-files.ts';
import { spellUmlauts } from './umlauts.ts';

export interface PeopleEntries {
	readonly people: readonly PersonEntry[];
	/** Words of names with the people who bear them; with a point the first letters of names. */
	readonly names: readonly KeyedEntry[];
}

/** `places` gives the place of each paper. */
export function listPeopleEntries(
	authors: readonly Author[],
	places: ReadonlyMap<Paper, number>,
	reader: WordReader,
	readings: Readings,
): PeopleEntries {
	const sorted = authors.toSorted((a, b) => b.papers.length - a.papers.length || compareText(a.slug, b.slug));
	const bearers = new Map<string, number[]>();
	const people = sorted.map((author, id): PersonEntry => {
		const read = [author.name, ...author.variants].flatMap((name) => [
			...readings.listNames(name),
			...spellUmlauts(name),
		]);
		for (const word of listNameKeys(author, reader, read)) {
			const ids = bearers.get(word) ?? [];
			ids.push(id);
			bearers.set(word, ids);
		}
		const steps = writeSteps(author.papers.flatMap((paper) => places.get(paper) ?? []).sort((a, b) => a - b));
		return [[author.name, ...author.variants, ...read].join('|'), author.hasPage ? author.slug : 0, ...steps];
	});
	return {
		people,
		names: [...bearers].map(([word, ids]) => ({ key: word, json: JSON.stringify([word, ...writeSteps(ids)]) })),
	};
}

/**
 * Words of a name in all its spellings; a letter alone stands for a name that begins with it, and with a point for one of which
 * no more is known. A name without spaces is one word, and so are its parts.
 */
function listNameKeys({ name, variants, parts }: Author, reader: WordReader, read: readonly string[]): Set<string> {
	const texts = [name, ...variants, ...read, ...[parts.family, parts.given].flatMap((part) => part ?? [])];
	const words = texts.flatMap((text) => splitNameWords(text, reader));
	return new Set(
		words.flatMap((word) => {
			const [first = ''] = word;
			return word.length === 1 && /^\p{ASCII}$/u.test(word) ? [word, `${word}.`] : [word, first];
		}),
	);
}

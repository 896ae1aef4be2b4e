/** Everyone who is named as an author, under each word of the name. */
import type { Author, Paper } from '../../corpus/corpus.ts';
import { compareText } from '../../corpus/problem.ts';
import { type PersonEntry, writeSteps } from '../index-files.ts';
import { splitNameWords } from '../name-words.ts';
import type { WordReader } from '../words.ts';
import type { KeyedEntry } from './split-files.ts';

/** One entry for each word of a name; `places` gives the place of each paper. */
export function listPeopleEntries(
	authors: readonly Author[],
	places: ReadonlyMap<Paper, number>,
	reader: WordReader,
): KeyedEntry[] {
	const byWord = new Map<string, PersonEntry[]>();
	for (const author of authors) {
		const steps = writeSteps(author.papers.flatMap((paper) => places.get(paper) ?? []).sort((a, b) => a - b));
		const entry: PersonEntry = [
			[author.name, ...author.variants].join('|'),
			author.hasPage ? author.slug : 0,
			...steps,
		];
		for (const word of listNameWords(author, reader)) {
			const list = byWord.get(word) ?? [];
			list.push(entry);
			byWord.set(word, list);
		}
	}
	return [...byWord]
		.sort(([a], [b]) => compareText(a, b))
		.map(([word, people]) => ({ key: word, json: JSON.stringify([word, ...people]) }));
}

/** Words of a name in all its spellings, initials left out. A name without spaces is one word, and so are its parts. */
export function listNameWords({ name, variants, parts }: Author, reader: WordReader): Set<string> {
	const texts = [name, ...variants, ...[parts.family, parts.given].flatMap((part) => part ?? [])];
	const words = texts
		.flatMap((text) => splitNameWords(text, reader))
		.filter((word) => word.length > 1 || /\P{ASCII}/u.test(word));
	return new Set(words);
}

/** Words that a text implies: the long form of an abbreviation that it uses, and the abbreviation of a long form. */
import { foldPhrase, type WordReader } from '../words.ts';

export interface Abbreviations {
	/** Forms of words that the text implies and does not hold. */
	listImplied(text: string, forms: Readonly<Record<string, readonly string[]>>): string[];
	/** Abbreviations of a phrase. */
	listShort(phrase: string): string[];
}

/** `table` gives long forms by abbreviation. */
export function createAbbreviations(
	table: Readonly<Record<string, readonly string[]>>,
	reader: WordReader,
): Abbreviations {
	const entries = Object.entries(table).flatMap(([short, longs]) => {
		const form = reader.list(short)[0]?.whole;
		return form ? longs.map((long) => ({ short, form, phrase: foldPhrase(long), words: reader.listForms(long) })) : [];
	});
	return {
		listImplied(text, forms) {
			if (entries.length === 0) return [];
			const held = new Set(Object.values(forms).flat());
			const phrase = ` ${foldPhrase(text)} `;
			return entries.flatMap((entry) => {
				if (held.has(entry.form)) return entry.words.filter((word) => !held.has(word) && !reader.isStopWord(word));
				return phrase.includes(` ${entry.phrase} `) || phrase.includes(` ${entry.phrase}s `) ? [entry.form] : [];
			});
		},
		listShort(phrase) {
			const folded = foldPhrase(phrase);
			return entries.filter((entry) => entry.phrase === folded).map(({ short }) => short);
		},
	};
}

import { ELIDED } from '../../text/elision.ts';
import { IRREGULAR_PLURALS } from '../../text/irregular-plurals.ts';
import { foldToAscii } from '../../text/slug.ts';

export const ELISION = new RegExp(`(?<!\\p{L})(?:${ELIDED})['’](?=\\p{L})`, 'giu');

/** The key under which spellings of a phrase meet: without case, accents, hyphens, plurals and British endings. */
export function foldPhrase(phrase: string): string {
	return foldWords(phrase).join(' ');
}

/** Syllables that are written with a hyphen, a space or neither: pre-training, fine tuning, metalearning. */
const PREFIXES: ReadonlySet<string> = new Set(
	'pre post non multi hyper meta self semi sub super inter intra micro macro anti auto bi fine pseudo quasi spatio neuro bio'.split(
		' ',
	),
);
/** Those that are words of their own in other languages: joined where a hyphen follows. */
const TIED_PREFIXES: ReadonlySet<string> = new Set('un de re co trans'.split(' '));
const TIED_PREFIX = /(?<![\p{L}\p{N}])(un|de|re|co|trans)[-‐‑](?=\p{L})/giu;

/** True for a syllable that is one word with the next, which a hyphen may tie to it. */
export function isPrefix(word: string, isTied: boolean): boolean {
	return PREFIXES.has(word) || (isTied && TIED_PREFIXES.has(word));
}

/** The folded words of a text; a prefix is joined to the word that it stands before. */
export function foldWords(text: string): readonly string[] {
	const words = splitWords(text.replace(TIED_PREFIX, '$1'));
	const folded: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		const next = words[i + 1];
		if (next && isPrefix(word, false)) {
			folded.push(foldWord(word + next));
			i++;
		} else folded.push(foldWord(word));
	}
	return folded;
}

/** Words as they are folded: runs of letters, digits and the marks of C++, C# and the like; `PM2.5` is one. */
export function splitWords(text: string): readonly string[] {
	return (
		foldToAscii(text.replace(ELISION, ''))
			.toLowerCase()
			.replace(/['’]s?\b/g, '')
			.match(/[\p{L}\p{N}]+(?:(?<=\d)\.\d+)?[+#]*/gu) ?? []
	);
}

export function foldWord(word: string): string {
	return foldPlural(word)
		.replace(/isation$/, 'ization')
		.replace(/([a-z]{3})our$/, '$1or')
		.replace(/([a-z]{3})(el|al)ling$/, '$1$2ing');
}

function foldPlural(word: string): string {
	const irregular = IRREGULAR_PLURALS.get(word);
	if (irregular) return irregular;
	if (word.length < 4 || /(?:ss|us|is|ics|ous)$/.test(word)) return word;
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

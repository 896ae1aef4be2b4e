/** Words as search compares them: folded, in one spelling, and by their stem. The index and the query go through the same folds. */
import { stemmer } from 'stemmer';
import { ELIDED } from '../text/elision.ts';
import { flattenTex } from '../text/tex.ts';
import { foldLetters } from './fold-letters.ts';
import { unifySpelling } from './spelling-variants.ts';

/** A word that stood in a text or a query: `fine-tuning` is one word with two parts. */
export interface Word {
	/** Folded, hyphens kept. */
	readonly spelt: string;
	/** Folded, in one spelling, hyphens and apostrophes left out. */
	readonly whole: string;
	/** Two or more parts of a compound; none for a simple word. */
	readonly parts: readonly string[];
}

/** Reads words by the rules of a map's language. */
export interface WordReader {
	readonly language: string;
	/** The words of a query or of a phrase, the same in any case: `ZipLoRA` is the one word `ziplora`. */
	list(text: string): Word[];
	/**
	 * Every form by which a text can be found: words, their parts, `zip` and `lora` of `ZipLoRA`, and pairs of characters where words
	 * have no spaces.
	 */
	listForms(text: string): string[];
	/** What inflected forms of a word have in common; the word itself in a language without stems. */
	stem(form: string): string;
	isStopWord(form: string): boolean;
}

/** Scripts that put no space between words. */
export const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々ー]/u;
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+`, 'gu');
/**
 * Where a capital begins a word within a word, and what is a word: letters and digits, joined by hyphens and apostrophes; `c++` and
 * `c#` too.
 */
const PATTERNS = {
	inner: /(\p{Ll})(\p{Lu}\p{Ll})/gu,
	initials: /(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/gu,
	word: /(?<![\p{L}\p{N}])[a-z](?:\+\+|#)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu,
};
/** ASCII without TeX, which may stand for other letters. */
const ASCII = /^[ -#%-[\]-~]*$/;
/** The same for ASCII, which most text is: a phone takes a tenth of a second to prepare the tables of Unicode. */
const ASCII_PATTERNS = {
	inner: /([a-z])([A-Z][a-z])/g,
	initials: /([A-Z]{2,})([A-Z][a-z]{2,})/g,
	word: /(?<![a-z0-9])[a-z](?:\+\+|#)(?![a-z0-9])|[a-z0-9]+(?:['-][a-z0-9]+)*/g,
};
const ELISION = new RegExp(`^(?:${ELIDED})'(?=\\p{L}{2})`, 'u');
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;

/** Lower case, accents and TeX gone, every kind of quote and dash one kind. */
export function foldText(text: string): string {
	return foldLetters(flattenTex(text))
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/[‐‑‒–—−_^]/g, '-');
}

/** Words of a phrase with single blanks between them, hyphens open. */
export function foldPhrase(text: string): string {
	return foldText(text)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

export function createWordReader(language: string, stopWords: Iterable<string>): WordReader {
	const isEnglish = /^en\b/i.test(language);
	const stops = new Set([...stopWords].map((word) => foldText(word).replaceAll("'", '')));
	const unify = isEnglish ? unifySpelling : (word: string) => word;
	const stems = new Map<string, string>();
	const known = new Map<string, Word>();
	let segmenter: Intl.Segmenter | undefined;
	/** Made with the first text that needs it: it takes a browser tens of milliseconds. */
	function segment(run: string): string[] {
		segmenter ??= makeSegmenter(language);
		return segmenter ? [...segmenter.segment(run)].map((one) => one.segment) : [run];
	}

	function readWord(word: string): Word {
		const again = known.get(word);
		if (again) return again;
		const parts = word
			.replace(/'s$/, '')
			.replace(ELISION, '')
			.replace(ARABIC_ARTICLE, '')
			.replaceAll("'", '')
			.split('-');
		const read = {
			spelt: parts.join('-'),
			whole: unify(parts.join('')),
			parts: parts.length > 1 ? parts.map(unify) : [],
		};
		known.set(word, read);
		return read;
	}
	const readUnspaced = (segmented: string): Word => ({
		spelt: segmented,
		whole: segmented,
		parts: segmented.length > 2 ? listPairs(segmented) : [],
	});
	const list = (text: string) =>
		splitTokens(text, 'whole').flatMap(({ text: token, isUnspaced }) =>
			isUnspaced ? segment(token).map(readUnspaced) : [readWord(token)],
		);
	return {
		language,
		list,
		listForms: (text) =>
			splitTokens(text, 'in parts').flatMap(({ text: token, isUnspaced }) => {
				if (!isUnspaced) {
					const { whole, parts } = readWord(token);
					return [whole, ...parts];
				}
				return [...segment(token).filter(({ length }) => length > 2), ...listPairs(token), ...token];
			}),
		stem(form) {
			if (!isEnglish) return form;
			const stem = stems.get(form) ?? (/^[a-z]{4,}$/.test(form) ? stemmer(form) : form);
			stems.set(form, stem);
			return stem;
		},
		isStopWord: (form) => stops.has(form),
	};
}

/** Undefined in a browser without one: pairs of characters then do alone. */
function makeSegmenter(language: string): Intl.Segmenter | undefined {
	return 'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'word' }) : undefined;
}

interface Token {
	readonly text: string;
	readonly isUnspaced: boolean;
}

/** Words between spaces and marks; `LoRA微调` gives `lora` and an unspaced run. Names with capitals inside stay whole or come in parts. */
function splitTokens(text: string, names: 'whole' | 'in parts'): Token[] {
	const isAscii = ASCII.test(text);
	const patterns = isAscii ? ASCII_PATTERNS : PATTERNS;
	const split = names === 'whole' ? text : text.replace(patterns.inner, '$1_$2').replace(patterns.initials, '$1_$2');
	const words = foldText(split).match(patterns.word) ?? [];
	return words.flatMap((word): Token[] => {
		if (isAscii || !UNSPACED.test(word)) return [{ text: word, isUnspaced: false }];
		const tokens: Token[] = [];
		let end = 0;
		const addSpaced = (to: number) => {
			const spaced = word.slice(end, to).replace(/^['-]+|['-]+$/g, '');
			if (spaced) tokens.push({ text: spaced, isUnspaced: false });
		};
		for (const match of word.matchAll(UNSPACED_RUN)) {
			addSpaced(match.index);
			tokens.push({ text: match[0], isUnspaced: true });
			end = match.index + match[0].length;
		}
		addSpaced(word.length);
		return tokens;
	});
}

/** `深度学习` gives `深度`, `度学` and `学习`. */
function listPairs(run: string): string[] {
	const characters = [...run];
	return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
}

/** Phrases that recur in titles and abstracts, for papers whose library gives no keywords. */
import { compareText } from '../../corpus/problem.ts';
import { isAcronym } from './acronyms.ts';
import { ELISION, foldWord, isPrefix, splitWords } from './fold-phrase.ts';
import { COMPOUND_HEADS, FIRST_NOT, LAST_NOT, WEAK_WORDS } from './generic-words.ts';
import { isSentenceCase } from './sentence-case.ts';
import { findForeignStopWords, getTopicLanguage, isForeignArticle, type TopicLanguage } from './topic-language.ts';

export interface Keyphrase {
	/** Folded. */
	readonly key: string;
	/** As most often printed. */
	readonly printed: string;
	/** C-value: how much the phrase stands on its own, by documents. */
	readonly score: number;
	readonly documents: number;
}

/** Longest phrase, in words. */
const LONGEST = 5;

/**
 * Phrases of one to five words held by at least `minimum` documents, best first. Ranked by C-value (Frantzi, Ananiadou
 * and Mima 2000), log2(1 + words) · (f − mean f of the longer phrases that hold it), with document counts for f. Single
 * words must look like names: LoRA, BERT. Longer phrases are only counted where their parts are frequent (Agrawal and
 * Srikant 1994), so that memory stays small.
 */
export function findKeyphrases(
	documents: readonly string[],
	minimum: number,
	language = getTopicLanguage('en'),
): readonly Keyphrase[] {
	if (!language.hasPhrases) return [];
	const split = documents.map((text) => splitRuns(text, language));
	const found: Counts = new Map();
	for (let length = 1; length <= LONGEST; length++) {
		const counts = countPhrases(split, length, (parts) => length < 3 || parts.every((part) => found.has(part)));
		for (const [key, entry] of counts) if (entry.documents >= minimum) found.set(key, entry);
	}
	const holders = countHolders(found);
	return [...found]
		.filter(([, { documents: count, torn }]) => torn <= count / 2)
		.map(([key, { documents: count, forms }]) => {
			const nested = holders.get(key);
			const rest = count - (nested ? nested.sum / nested.count : 0);
			const printed = pickForm(forms);
			return { key, printed, documents: count, score: Math.log2(1 + key.split(' ').length) * rest };
		})
		.filter(({ key, printed, score }) => score > 0 && isDistinctive(key, printed, language))
		.sort((a, b) => b.score - a.score || compareText(a.key, b.key));
}

interface Word {
	readonly printed: string;
	readonly key: string;
	/** True where a hyphen ties it to the word before. */
	readonly isTied: boolean;
	/** True where a hyphen ties the next word to it, whether that is in the run or not: `Chain` in `chain-of-thought`. */
	readonly isFollowed: boolean;
}

/** Three words and more, all in capitals. */
const IN_CAPITALS = /^(?!.*\p{Ll})\P{L}*\p{Lu}+(?:[^\p{L}]+\p{Lu}+){2,}\P{L}*$/u;

/** Texts of no more characters are titles alone. */
const SHORT_TEXT = 300;
/** Words that hardly follow each other in a known language without one of its stop words among them. */
const WORDS_WITHOUT = 4;

/** True for words among which no stop word of the map's language stands, nor of another that is known. */
function isUnknownLanguage(piece: string, stopWords: ReadonlySet<string>): boolean {
	const words = piece.toLowerCase().match(/\p{L}+/gu) ?? [];
	return words.length >= WORDS_WITHOUT && !words.some((word) => stopWords.has(word));
}

/** `New South Wales`, `New England`: the first word of a place is a part of its name. */
const NEW_PLACE = /^New \p{Lu}/u;

/** Runs of words between punctuation and stop words. */
export function splitRuns(text: string, { stopWords, isEnglish }: TopicLanguage): readonly (readonly Word[])[] {
	const runs: Word[][] = [];
	const isShort = text.length < SHORT_TEXT;
	for (const raw of (isEnglish ? text : text.replace(ELISION, '')).split(
		/[.,;:!?()[\]{}"“”«»/|]+(?:\s|$)|[()[\]{}"“”«»|]|\s[–—-]+\s/,
	)) {
		// A title in capitals shows no acronyms.
		const cased = IN_CAPITALS.test(raw) ? raw.toLowerCase() : raw;
		const foreign = findForeignStopWords(cased);
		const piece = foreign.size > 0 ? cased.replace(ELISION, '') : cased;
		if (isShort && isUnknownLanguage(piece, stopWords)) continue;
		const hasSentenceCase = isSentenceCase(piece);
		let run: Word[] = [];
		for (const match of piece.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#'’]*/gu)) {
			const [printed] = match;
			const lower = splitWords(printed)[0] ?? '';
			const isFollowed = /^[-‐‑]\p{L}/u.test(piece.slice(match.index + printed.length));
			const isCompound =
				(isFollowed && (COMPOUND_HEADS.has(lower) || /^[a-z]$/.test(lower))) ||
				(hasSentenceCase && NEW_PLACE.test(piece.slice(match.index)));
			if (
				([lower, printed.toLowerCase()].some((word) => stopWords.has(word) || foreign.has(word)) && !isCompound) ||
				isForeignArticle(printed, piece.slice(match.index + printed.length)) ||
				/^\d/.test(lower) ||
				(lower.length < 2 && !isCompound && !/^[A-Z]/.test(printed))
			) {
				if (run.length > 0) runs.push(run);
				run = [];
			} else if (isPrefix(run.at(-1)?.key ?? '', piece[match.index - 1] === '-')) {
				const before = run.pop();
				const isTied = piece[match.index - 1] === '-';
				const whole = `${before?.printed}${isTied ? '-' : ' '}${printed}`;
				run.push({
					printed: whole,
					key: foldWord(`${before?.key}${lower}`),
					isTied: before?.isTied ?? false,
					isFollowed,
				});
			} else run.push({ printed, key: foldWord(lower), isTied: piece[match.index - 1] === '-', isFollowed });
		}
		if (run.length > 0) runs.push(run);
	}
	return runs;
}

interface Counted {
	documents: number;
	/** How many of them have it after a hyphen: `resolved photoluminescence` is torn out of `time-resolved photoluminescence`. */
	torn: number;
	readonly forms: Map<string, number>;
}

type Counts = Map<string, Counted>;

function countPhrases(
	documents: readonly (readonly (readonly Word[])[])[],
	length: number,
	isWorthwhile: (parts: readonly string[]) => boolean,
): Counts {
	const counts: Counts = new Map();
	for (const runs of documents) {
		const seen = new Set<string>();
		for (const run of runs) {
			for (let i = 0; i + length <= run.length; i++) {
				const words = run.slice(i, i + length);
				const keys = words.map((word) => word.key);
				if (!isWorthwhile([keys.slice(0, -1).join(' '), keys.slice(1).join(' ')])) continue;
				const key = keys.join(' ');
				const entry = counts.get(key) ?? { documents: 0, torn: 0, forms: new Map<string, number>() };
				if (!seen.has(key)) {
					entry.documents++;
					if (words[0]?.isTied) entry.torn++;
				}
				seen.add(key);
				const printed = words.map((word, n) => (n === 0 ? '' : word.isTied ? '-' : ' ') + word.printed).join('');
				if (entry.forms.size < 20 || entry.forms.has(printed))
					entry.forms.set(printed, (entry.forms.get(printed) ?? 0) + 1);
				counts.set(key, entry);
			}
		}
	}
	return counts;
}

/** For each phrase the longer frequent phrases that hold it: how many, and the sum of their documents. */
function countHolders(
	found: ReadonlyMap<string, { readonly documents: number }>,
): ReadonlyMap<string, { count: number; sum: number }> {
	const holders = new Map<string, { count: number; sum: number }>();
	for (const [key, { documents }] of found) {
		const words = key.split(' ');
		const parts = new Set<string>();
		for (let length = 1; length < words.length; length++) {
			for (let i = 0; i + length <= words.length; i++) parts.add(words.slice(i, i + length).join(' '));
		}
		for (const part of parts) {
			const entry = holders.get(part) ?? { count: 0, sum: 0 };
			holders.set(part, { count: entry.count + 1, sum: entry.sum + documents });
		}
	}
	return holders;
}

/** The form printed most often; among equals the plainest. */
export function pickForm(forms: ReadonlyMap<string, number>): string {
	const capitals = (form: string) => form.replace(/[^A-Z]/g, '').length;
	const [best] = [...forms].sort(([a, x], [b, y]) => y - x || capitals(a) - capitals(b) || compareText(a, b));
	return best?.[0] ?? '';
}

/** `k-means`, `x-ray`, `n-gram` */
const LETTER_COMPOUND = /^\p{L}[-‐‑]\p{L}{3,}$/u;

/** True for a phrase that could be a topic: no single plain word, and neither begun nor ended by a word that says nothing. */
function isDistinctive(key: string, printed: string, { isEnglish }: TopicLanguage): boolean {
	const words = key.split(' ');
	const [first = ''] = words;
	const last = words.at(-1) ?? '';
	const isNoun = /\w-\w+(?:ing|ity|tion|ance)s?$/.test(printed) || LETTER_COMPOUND.test(printed);
	if (words.length === 1) return isAcronym(printed) ? !WEAK_WORDS.has(key) : isNoun;
	if (!printed.includes(' ') && !isNoun) return false;
	if (
		isEnglish &&
		(FIRST_NOT.has(first) || LAST_NOT.has(last) || /(?:[^e]ed|ly|ive|ous|ful|able|ical|graphic|istic)$/.test(last))
	)
		return false;
	const isLetter = (word: string, i: number) => word.length === 1 && i === 0 && /^\p{L}[-‐‑]/u.test(printed);
	return (
		words.some((word) => !WEAK_WORDS.has(word) && word.length > 2) &&
		words.every((word, i) => word.length > 1 || isLetter(word, i))
	);
}

/** Words of languages without a list of stop words, as romanised Japanese and Chinese, recognised by the words around them in titles. */
import { foldWord, splitWords } from './fold-phrase.ts';
import { findForeignStopWords, type TopicLanguage } from './topic-language.ts';

/** Words that hardly follow each other in a known language without one of its stop words among them. */
const WORDS_WITHOUT = 5;
/** Stop words of so few letters are words of many languages: `no` and `in` are Japanese too. */
const TELLING_LENGTH = 3;
/** Pieces of titles that a word must stand in, and the part of them in which no language is known. */
const FEWEST_PIECES = 3;
const NEARLY_ALL = 0.9;

/** The words, folded, that nearly always stand in pieces of titles without a stop word of the map's language or of another that is known. */
export function findForeignWords(titles: readonly string[], { stopWords }: TopicLanguage): ReadonlySet<string> {
	const counts = new Map<string, { all: number; unknown: number }>();
	const isTelling = (word: string, list: ReadonlySet<string>) =>
		list.has(word) && (word.length >= TELLING_LENGTH || word === 'of');
	for (const piece of titles.flatMap((title) => title.split(/[.,;:!?()[\]{}"“”«»|]+/))) {
		const words = splitWords(piece);
		if (words.length < WORDS_WITHOUT) continue;
		const foreign = findForeignStopWords(piece);
		const isUnknown = !words.some((word) => isTelling(word, stopWords) || isTelling(word, foreign));
		for (const key of new Set(words.map(foldWord))) {
			const count = counts.get(key) ?? { all: 0, unknown: 0 };
			counts.set(key, { all: count.all + 1, unknown: count.unknown + (isUnknown ? 1 : 0) });
		}
	}
	const foreign = [...counts].filter(([, { all, unknown }]) => all >= FEWEST_PIECES && unknown >= NEARLY_ALL * all);
	return new Set(foreign.map(([key]) => key));
}

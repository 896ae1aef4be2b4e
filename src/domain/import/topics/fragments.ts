/** Candidates that are only the beginning of a phrase: text nearly always continues the phrase after them. */
import { eng } from 'stopword';
import { lowerFirst } from '../../similarity/spelling.ts';
import { foldWord, foldWords } from './fold-phrase.ts';
import { ADJECTIVE_ENDING } from './title-nouns.ts';
import { findForeignStopWords, findNounEdge, type TopicLanguage } from './topic-language.ts';
import type { Candidate } from './topic-source.ts';
import type { Spell } from './topic-spelling.ts';

/** Words that end an English phrase before them: stop words, and prepositions that the package does not list. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	[
		...eng,
		...'above across against along amid among around below beneath beside beyond despite during into near off onto per since throughout toward towards until upon versus via vs whether within without'.split(
			' ',
		),
	].map(foldWord),
);

/** Occurrences that are needed to judge a candidate, and the share of them in which the phrase continues after a fragment. */
const ENOUGH_PLACES = 8;
const NEARLY_ALWAYS = 0.9;
/** For what looks like an adjective fewer are enough. One joined to another, as in `normal and impaired`, is not counted. */
const ENOUGH_OF_ADJECTIVE = 4;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'et']);

/** What ends a phrase besides words. */
const BREAK = /[.,;:!?()[\]{}"“”«»/|]+|\s[–—-]+\s/;

interface Places {
	all: number;
	followed: number;
}

/**
 * Keys of candidates after which English text nearly always continues the phrase: `multiple`, `pregnancy-induced`, `adverse
 * pregnancy`. A subject often ends one. Names such as `Kaplan-Meier` are not judged.
 */
export function findFragments(
	candidates: readonly Candidate[],
	texts: readonly string[],
	spell: Spell,
	language: TopicLanguage,
): ReadonlySet<string> {
	const plain = candidates.filter(({ name }) => !/\p{Lu}/u.test(lowerFirst(name, spell)));
	const byFirst = new Map<string, string[]>();
	for (const { key } of plain) {
		const [first = ''] = key.split(' ');
		byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
	}
	const places = new Map<string, Places>();
	for (const piece of texts.flatMap((text) => text.split(BREAK))) {
		if (!isEnglish(piece, language)) continue;
		const words = foldWords(piece);
		for (const [at, word] of words.entries()) {
			for (const key of byFirst.get(word) ?? []) {
				const end = at + key.split(' ').length;
				if (words.slice(at, end).join(' ') !== key) continue;
				const next = words[end];
				if (next !== undefined && CONJUNCTIONS.has(next) && ADJECTIVE_ENDING.test(key)) continue;
				const count = places.get(key) ?? { all: 0, followed: 0 };
				count.all++;
				if (next !== undefined && !FUNCTION_WORDS.has(next)) count.followed++;
				places.set(key, count);
			}
		}
	}
	const isFragment = (key: string, { all, followed }: Places) =>
		all >= (ADJECTIVE_ENDING.test(key) ? ENOUGH_OF_ADJECTIVE : ENOUGH_PLACES) && followed >= NEARLY_ALWAYS * all;
	return new Set([...places].filter(([key, count]) => isFragment(key, count)).map(([key]) => key));
}

function isEnglish(piece: string, language: TopicLanguage): boolean {
	if (language.isEnglish) return findForeignStopWords(piece).size === 0;
	return findNounEdge(piece, language) === 'last';
}

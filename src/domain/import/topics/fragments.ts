/** Topics that are no whole phrase: words that running text goes on after. */
import { eng } from 'stopword';
import { lowerFirst } from '../../similarity/spelling.ts';
import { foldWord, foldWords } from './fold-phrase.ts';
import { ADJECTIVE_ENDING } from './title-nouns.ts';
import { findForeignStopWords, findNounEdge, type TopicLanguage } from './topic-language.ts';
import type { Candidate } from './topic-source.ts';
import type { Spell } from './topic-spelling.ts';

/** Words before which an English phrase ends; prepositions that the package leaves out among them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	[
		...eng,
		...'above across against along amid among around below beneath beside beyond despite during into near off onto per since throughout toward towards until upon versus via vs whether within without'.split(
			' ',
		),
	].map(foldWord),
);

/** Places in a library's texts that tell how a phrase is used, and the part of them where a word of the same phrase follows a fragment. */
const ENOUGH_PLACES = 8;
const NEARLY_ALWAYS = 0.9;
/** For a word that seems an adjective fewer do. Where another follows by `and`, as in `normal and impaired`, nothing is told. */
const ENOUGH_OF_ADJECTIVE = 4;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'et']);

/** What ends a phrase besides words. */
const BREAK = /[.,;:!?()[\]{}"“”«»/|]+|\s[–—-]+\s/;

interface Places {
	all: number;
	followed: number;
}

/**
 * Keys of candidates that English texts nearly always go on after: `multiple`, `pregnancy-induced`, `adverse pregnancy`. A subject ends
 * a phrase as often as not. Names, as `Kaplan-Meier`, are none.
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

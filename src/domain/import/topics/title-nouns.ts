/** Plain nouns of titles as topics, for papers that nothing else places: `memory`, `mortality`, `islam`. */
import { compareText } from '../../corpus/problem.ts';
import { tellsOfPapers } from './abstract-words.ts';
import { COMMON_NOUNS, FIRST_NOT, GENERIC_KEYWORDS, LAST_NOT, WEAK_WORDS } from './generic-words.ts';
import { pickForm, splitRuns } from './keyphrases.ts';
import { isSentenceCase } from './sentence-case.ts';
import { isAuthor, NO_NAME, type TitleWord } from './title-words.ts';
import { findNounEdge, getTopicLanguage, type TopicLanguage } from './topic-language.ts';
import type { Candidate } from './topic-source.ts';

/** How a word stands in the runs of titles, between punctuation and stop words. */
interface Places {
	documents: number;
	total: number;
	/** Places where a noun stands that no other word narrows or is narrowed by: the end of a run in English, its beginning in French. */
	head: number;
	/** Places where capitals tell of names, and those of them where it is a part of one: `Murray River`, `Dixon, R. M. W.` */
	inside: number;
	named: number;
	readonly forms: Map<string, number>;
}

/** A word with a capital stands before. */
const NAME_BEFORE = /(?<!\p{L})\p{Lu}\p{L}+ $/u;
const NOWHERE = { documents: 0, total: 0, head: 0, inside: 0, named: 0 };
const FRENCH = getTopicLanguage('fr');

export type WordPlaces = ReadonlyMap<string, Places>;

/** Counts where words stand in titles. Titles in languages other than English and French are left out: their nouns are not known. */
export function countPlaces(titles: readonly string[], language: TopicLanguage): WordPlaces {
	const places = new Map<string, Places>();
	for (const title of titles) {
		const edge = findNounEdge(title, language);
		if (edge === undefined) continue;
		const counted = new Set<string>();
		const hasSentenceCase = isSentenceCase(title);
		for (const run of splitRuns(title, edge === 'first' ? FRENCH : language)) {
			for (const [i, { key, printed, isTied, isFollowed }] of run.entries()) {
				const word = places.get(key) ?? { ...NOWHERE, forms: new Map<string, number>() };
				if (!counted.has(key)) word.documents++;
				counted.add(key);
				word.total++;
				const [before, after] = splitAt(printed, title);
				const isPerson = /^\p{Lu}/u.test(printed) && isAuthor(before, after);
				if (hasSentenceCase || isPerson) word.inside++;
				if (isPerson || (hasSentenceCase && /^\p{Lu}/u.test(printed) && NAME_BEFORE.test(before))) word.named++;
				const isAtEdge = i === (edge === 'first' ? 0 : run.length - 1);
				if (isAtEdge && !isTied && !isFollowed && !isNoNoun(printed, title)) word.head++;
				word.forms.set(printed, (word.forms.get(printed) ?? 0) + 1);
				places.set(key, word);
			}
		}
	}
	return places;
}

/**
 * True for `Looking` in `Looking back` and for `Founding` after a colon, which have objects and are no nouns, for `assess` in `to assess`,
 * and for nouns of a saying: `in honour of`.
 */
function isNoNoun(printed: string, title: string): boolean {
	const [before, after] = splitAt(printed, title);
	if (/(?:^| )to $/i.test(before) || (/(?:^| )in $/i.test(before) && after.startsWith(' of '))) return true;
	if (!/ing$/i.test(printed)) return false;
	return title.startsWith(printed) || new RegExp(`[:.?!–—] +${printed}`).test(title);
}

function splitAt(printed: string, title: string): readonly [string, string] {
	const at = title.indexOf(printed);
	return [title.slice(0, at), title.slice(at + printed.length)];
}

const SHORTEST = 4;
/** The part of its places where a noun is the head of its phrase, or more. */
const NOUN = 0.4;
/** A noun is a part of a name in this part of its places, at most. */
const NAMED = 0.6;
/** An adjective is the head less often than in this part of its places. */
const ADJECTIVE = 0.2;
const ENOUGH_PLACES = 4;
const NO_NOUN = /(?:[^e]ed|ly|able|ible|less|[^s]ive|ical|ous|[cptx]ual|ural|ional|ntal|[^r]ial)$/;

/** Keywords that say too little of a paper with others are a subject where they are all that its title tells. */
const SUBJECTS = new Set(['language', 'health', 'adaptation']);

/** The nouns that enough of the `bare` titles hold, the most frequent first; none that could stand in a title of any field. */
export function findTitleNouns(
	bare: readonly string[],
	places: WordPlaces,
	minimum: number,
	language: TopicLanguage,
): readonly TitleWord[] {
	return [...countPlaces(bare, language)]
		.filter(([key, { documents }]) => documents >= minimum && isNoun(key, places.get(key)) && isTelling(key))
		.map(([key, { documents }]) => ({ key, printed: pickForm(places.get(key)?.forms ?? new Map()), documents }))
		.sort((a, b) => b.documents - a.documents || compareText(a.key, b.key));
}

function isNoun(key: string, word: Places | undefined): boolean {
	if (word === undefined || word.named > NAMED * word.inside) return false;
	return word.head >= 2 && word.head >= NOUN * word.total && !NO_NOUN.test(key);
}

function isTelling(key: string): boolean {
	const lists = [COMMON_NOUNS, WEAK_WORDS, FIRST_NOT, LAST_NOT, GENERIC_KEYWORDS];
	if (SUBJECTS.has(key)) return true;
	// `Topics` and `dynamics` keep their ending where words are folded.
	const forms = [key, key.replace(/ics$/, 'ic')];
	const isWord = key.length >= SHORTEST && /^\p{L}+$/u.test(key) && !NO_NAME.test(key);
	return isWord && !tellsOfPapers(key) && !lists.some((list) => forms.some((form) => list.has(form)));
}

/** Endings of English adjectives, some nouns among them. */
export const ADJECTIVE_ENDING = /(?:al|ic|an|ese|ish|ive|ous|ary|ed)$/;

/** True for a keyword as `digital` or `Latin American` that titles use as an adjective. */
export function isAdjective({ key, name }: Pick<Candidate, 'key' | 'name'>, places: WordPlaces): boolean {
	return ADJECTIVE_ENDING.test(name) && isUnfinished(key, places);
}

/** True for words that need another after them, as `generalized linear` does: titles seldom end a phrase with the last of them. */
export function isUnfinished(key: string, places: WordPlaces): boolean {
	const word = places.get(key.split(' ').at(-1) ?? '');
	return word !== undefined && word.total >= ENOUGH_PLACES && word.head < ADJECTIVE * word.total;
}

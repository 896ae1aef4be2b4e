/** What of a language must be known to find phrases in its texts. */
import {
	afr,
	ara,
	bul,
	cat,
	ces,
	dan,
	deu,
	ell,
	epo,
	est,
	eus,
	fas,
	fin,
	fra,
	gle,
	glg,
	heb,
	hin,
	hrv,
	hun,
	hye,
	ind,
	ita,
	kor,
	lat,
	lav,
	lit,
	msa,
	nld,
	nob,
	pol,
	por,
	ron,
	rus,
	slk,
	slv,
	spa,
	swe,
	tur,
	ukr,
	urd,
	vie,
} from 'stopword';
import { PHRASE_STOP_WORDS } from '../../text/stop-words.ts';
import { ABSTRACT_WORDS } from './abstract-words.ts';

export interface TopicLanguage {
	/** Words that no phrase of a topic holds, in lower case. */
	readonly stopWords: ReadonlySet<string>;
	/** English has further lists, and endings that tell nouns from other words. */
	readonly isEnglish: boolean;
	/** In French a noun stands before its adjectives. */
	readonly isFrench: boolean;
	/** False where no stop words are known, or words have no spaces between them: then topics come from keywords alone. */
	readonly hasPhrases: boolean;
	/** False where all nouns have capitals, or no letters. */
	readonly namesHaveCapitals: boolean;
}

/** By ISO 639-1 code; the package names its lists by ISO 639-3. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
	af: afr,
	ar: ara,
	bg: bul,
	ca: cat,
	cs: ces,
	da: dan,
	de: deu,
	el: ell,
	eo: epo,
	es: spa,
	et: est,
	eu: eus,
	fa: fas,
	fi: fin,
	fr: fra,
	ga: gle,
	gl: glg,
	he: heb,
	hi: hin,
	hr: hrv,
	hu: hun,
	hy: hye,
	id: ind,
	it: ita,
	ko: kor,
	la: lat,
	lt: lit,
	lv: lav,
	ms: msa,
	nb: nob,
	nl: nld,
	no: nob,
	pl: pol,
	pt: por,
	ro: ron,
	ru: rus,
	sk: slk,
	sl: slv,
	sv: swe,
	tr: tur,
	uk: ukr,
	ur: urd,
	vi: vie,
};

/** Languages of Latin, Greek or Cyrillic letters in which names alone have capitals. */
const CAPITAL_NAMES = new Set(
	'af bg ca cs da el eo es et eu fi fr gl hr hu id it la lt lv ms nb nl no pl pt ro ru sk sl sv tr uk'.split(' '),
);

const ENGLISH: TopicLanguage = {
	stopWords: PHRASE_STOP_WORDS,
	isEnglish: true,
	isFrench: false,
	hasPhrases: true,
	namesHaveCapitals: true,
};

/** By the language tag of a map: `fr`, `pt-BR`. English words stop phrases in other languages too: titles mix. */
export function getTopicLanguage(tag: string): TopicLanguage {
	const [language = ''] = tag.toLowerCase().split('-');
	if (language === 'en') return ENGLISH;
	const list = LISTS[language];
	if (!list)
		return { stopWords: new Set(), isEnglish: false, isFrench: false, hasPhrases: false, namesHaveCapitals: false };
	const words = [...list.map((word) => word.toLowerCase()), ...(ABSTRACT_WORDS[language] ?? [])];
	return {
		stopWords: new Set([...PHRASE_STOP_WORDS, ...words]),
		isEnglish: false,
		isFrench: language === 'fr',
		hasPhrases: true,
		namesHaveCapitals: CAPITAL_NAMES.has(language),
	};
}

/** Languages whose titles are often found in a library of another language. */
const FRENCH: ReadonlySet<string> = new Set(fra);
const GUESSED = [FRENCH, ...(['de', 'es', 'it', 'pt', 'nl'] as const).map((code) => new Set(LISTS[code]))];
/** On which edge of a run of words its noun stands, in a title of a map: known of English and French alone. */
export function findNounEdge(title: string, language: TopicLanguage): 'first' | 'last' | undefined {
	const foreign = findForeignStopWords(title);
	if (foreign.size > 0) return foreign === FRENCH ? 'first' : undefined;
	if (language.isEnglish) return 'last';
	if (!language.isFrench) return undefined;
	const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
	const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
	return count(FRENCH) >= count(PHRASE_STOP_WORDS) ? 'first' : 'last';
}

/** Articles, and prepositions that hold one, of languages whose titles stand in libraries of others; none is a word of English in small letters. */
const ARTICLES = new Set(
	'la le les el los las il gli das dem ein eine und zur zum del della delle du une da dos una um uma het een'.split(
		' ',
	),
);

/** True for `la` in `la langue` and, before a word in small letters, for `La`; not for that in `La Niña`. */
export function isForeignArticle(printed: string, rest = ''): boolean {
	return ARTICLES.has(printed) || (/^ \p{Ll}/u.test(rest) && ARTICLES.has(printed.toLowerCase()));
}

/** Stop words of a language, at least, that a text in it has. */
const FEWEST_TELLING = 2;

/** The stop words of the language that a piece of text is in, where they tell of another than English; else none. */
export function findForeignStopWords(piece: string): ReadonlySet<string> {
	const words = piece.toLowerCase().match(/\p{L}+/gu) ?? [];
	const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
	const [best] = GUESSED.map((list) => ({ list, found: count(list) })).sort((a, b) => b.found - a.found);
	const hasArticle = (piece.match(/\p{L}+/gu) ?? []).some((word) => isForeignArticle(word));
	const isTold =
		best !== undefined && (best.found >= FEWEST_TELLING || hasArticle) && best.found > count(PHRASE_STOP_WORDS);
	return isTold ? best.list : new Set();
}

/** The stop words of a language alone; none where they are not known. */
export function listStopWords(tag: string): readonly string[] {
	const [language = ''] = tag.toLowerCase().split('-');
	return LISTS[language] ?? [];
}

/** Single words of titles that name a subject, for papers of which nothing but the title is known. */
import { compareText } from '../../corpus/problem.ts';
import { foldToAscii } from '../../text/slug.ts';
import { foldWord } from './fold-phrase.ts';
import { pickForm } from './keyphrases.ts';
import { isSentenceCase } from './sentence-case.ts';
import { findForeignStopWords, type TopicLanguage } from './topic-language.ts';

/** Disciplines, methods, processes and diseases: `phonology`, `Tomographie`, `photoluminescence`. Compared without accents. */
const LEARNED_ENDING =
	/(?:(?:log|graph|metr|scop|nom|path|phon|tax)(?:y|ies?|ia)|itis|escence|omics|onics|istics|genesis|plasty|ectomy|lysis|therapy|synthesis|philia|phobia)$/;
const SHORTEST_LEARNED = 8;
/** Words with such an ending that tell of papers, or of anything. */
const NOT_LEARNED = new Set(
	'methodology methodologie technology technologies technologie bibliography bibliographie characteristics analysis economy autonomy meta-analysis homology'.split(
		' ',
	),
);

/** Words with a capital that name nothing by themselves. */
export const NO_NAME =
	/^(?:part|chapter|volume|vol|section|book|rev|review|ed|eds|proceedings|conference|workshop|symposium|appendix|supplement|old|new|great|greater|north|south|east|west|northern|southern|eastern|western|province|district|county|university|trans|institute|society|journal|department|january|february|march|april|may|june|july|august|september|october|november|december|[ivxlc]+e?)$/i;
/** The part of its places inside titles in sentence case where a name has a capital. */
const NEARLY_ALWAYS = 0.8;
/** What follows an author whom a title names: a comma and initials; and what stands before one. */
const INITIALS = /^, \p{Lu}(?:[\s.,]|$)/u;
const REVIEW = /\breview(?: article)? of\]? $/i;

/** True for `Dixon` in `Dixon, R. M. W.` and in `Review of Dixon`, by what stands before and after. */
export function isAuthor(before: string, after: string): boolean {
	return INITIALS.test(after) || REVIEW.test(before);
}

const OFTEN_AN_AUTHOR = 0.2;
const WORD = /\p{L}[\p{L}\p{N}]*(?:['’-]\p{L}+)*/gu;

export interface TitleWord {
	/** Folded. */
	readonly key: string;
	readonly printed: string;
	readonly documents: number;
}

interface Seen {
	documents: number;
	inside: number;
	capitals: number;
	/** Places where another capital follows, as in `Southeast Asia`. */
	followed: number;
	/** Places where another capital stands before, as in `Murray River`. */
	preceded: number;
	/** Titles where it names an author, as `Dixon, R. M. W.` */
	authors: number;
	readonly forms: Map<string, number>;
}

/** Words of learned endings, and names: those that have a capital where a sentence asks for none. The most frequent first. */
export function findTitleWords(
	titles: readonly string[],
	minimum: number,
	{ stopWords, namesHaveCapitals }: TopicLanguage,
): readonly TitleWord[] {
	const seen = new Map<string, Seen>();
	for (const title of titles) countWords(title, seen);
	return [...seen]
		.filter(([key, word]) => {
			if (word.documents < minimum || stopWords.has(key)) return false;
			const printed = pickForm(word.forms);
			return isLearned(printed) || (namesHaveCapitals && isName(printed, word, minimum));
		})
		.map(([key, { documents, forms }]) => ({ key, printed: pickForm(forms), documents }))
		.sort((a, b) => b.documents - a.documents || compareText(a.key, b.key));
}

function countWords(title: string, seen: Map<string, Seen>): void {
	const hasSentenceCase = isSentenceCase(title) && findForeignStopWords(title).size === 0;
	const counted = new Set<string>();
	for (const match of title.matchAll(WORD)) {
		const [printed] = match;
		const key = foldWord(foldToAscii(printed).toLowerCase());
		const word = seen.get(key) ?? {
			documents: 0,
			inside: 0,
			capitals: 0,
			followed: 0,
			preceded: 0,
			authors: 0,
			forms: new Map<string, number>(),
		};
		const [before, after] = [title.slice(0, match.index), title.slice(match.index + printed.length)];
		if (!counted.has(key)) word.documents++;
		if (!counted.has(key) && isAuthor(before, after)) word.authors++;
		counted.add(key);
		word.forms.set(printed, (word.forms.get(printed) ?? 0) + 1);
		if (hasSentenceCase && /[\p{L}\p{N},;)] $/u.test(before)) {
			word.inside++;
			if (/^\p{Lu}/u.test(printed)) word.capitals++;
			if (/^ \p{Lu}/u.test(after)) word.followed++;
			if (/(?<!\p{L})\p{Lu}\p{L}+ $/u.test(before)) word.preceded++;
		}
		seen.set(key, word);
	}
}

function isLearned(printed: string): boolean {
	const plain = foldToAscii(printed).toLowerCase();
	return plain.length >= SHORTEST_LEARNED && LEARNED_ENDING.test(plain) && !NOT_LEARNED.has(plain);
}

function isName(printed: string, word: Seen, minimum: number): boolean {
	const isOften = word.capitals >= minimum && word.capitals >= NEARLY_ALWAYS * word.inside;
	const isWhole = word.followed < word.capitals / 2 && word.preceded < NEARLY_ALWAYS * word.capitals;
	const isPerson = word.authors > OFTEN_AN_AUTHOR * word.documents;
	return printed.length > 2 && !NO_NAME.test(printed) && isOften && isWhole && !isPerson;
}

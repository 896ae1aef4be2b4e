/** A vocabulary of topics without an editor: keywords that several papers share, and phrases where keywords lack. */
import { compareText } from '../../corpus/problem.ts';
import { isMedicalLibrary } from '../clean/mesh.ts';
import { findAcronyms } from './acronyms.ts';
import { foldPhrase } from './fold-phrase.ts';
import { findForeignWords } from './foreign-words.ts';
import { findFragments } from './fragments.ts';
import { GENERIC_PHRASES } from './generic-words.ts';
import { findKeyphrases } from './keyphrases.ts';
import { collectKeywords, isGeneric } from './keyword-candidates.ts';
import { type FoldedSource, findMentions, foldSource, isIndexed, matchTopics } from './match-topics.ts';
import { countPlaces, findTitleNouns, isAdjective, isUnfinished } from './title-nouns.ts';
import { findTitleWords } from './title-words.ts';
import { getTopicLanguage, type TopicLanguage } from './topic-language.ts';
import type { Candidate, TopicSource } from './topic-source.ts';
import { makeTopicSpelling, type Spell, spellName } from './topic-spelling.ts';
import { findUnchosenWords } from './unchosen-words.ts';

/** How few papers make a topic. */
export function getTopicMinimum(papers: number): number {
	return papers >= 40 ? 3 : papers >= 4 ? 2 : 1;
}

/** What a graph shows well; a large library needs some more, since a topic of hundreds of papers helps nobody. */
const MANY_TOPICS = 180;
const MOST_TOPICS = 300;
const PAPERS_A_FURTHER_TOPIC = 50;

/** How many topics a map of so many papers has at most. */
function getTopicLimit(papers: number): number {
	const most = Math.min(MOST_TOPICS, MANY_TOPICS + papers / PAPERS_A_FURTHER_TOPIC);
	return Math.max(8, Math.min(Math.round(most), Math.round(papers * 0.35)));
}

/** A topic of more than this part of the papers distinguishes none; counts only from ten papers on. */
const TOO_BROAD = 0.3;
/** A phrase nearly always inside a longer one says no more than it. */
const NESTED = 0.65;
/** Papers with fewer topics from keywords than this get phrases from their texts. */
const ENOUGH_TOPICS = 2;
/** Phrases are less sure than keywords: at most this part of a map's topics comes from them. */
const PHRASE_SHARE = 0.75;

/** The topics of a collection, and which of them each paper is tagged with. */
export interface Vocabulary {
	readonly candidates: readonly Candidate[];
	/** In the order of the papers; keys, the most salient first. */
	readonly topicsOfPapers: readonly (readonly string[])[];
}

/** `mapSize` counts the papers that a map has besides: what it has of two new ones is no topic in a map of thousands. */
export function buildVocabulary(
	papers: readonly TopicSource[],
	spell = makeTopicSpelling(papers, 'en'),
	language = getTopicLanguage('en'),
	mapSize = papers.length,
): Vocabulary {
	const minimum = getTopicMinimum(mapSize);
	const folded = papers.map(foldSource);
	const places = countPlaces(
		papers.map(({ title }) => title),
		language,
	);
	const keywords = collectKeywords(papers, spell).filter(
		(keyword) => !language.isEnglish || !isAdjective(keyword, places),
	);
	let candidates: readonly Candidate[] = keepNamed(keywords, folded, minimum);
	candidates = keepShared(candidates, matchTopics(folded, candidates), papers.length, minimum);
	const topicsOfPapers = matchTopics(folded, candidates);
	const foreign = findForeignWords(
		papers.map(({ title }) => title),
		language,
	);
	const isKnown = ({ key }: Candidate) =>
		!GENERIC_PHRASES.has(key) && !key.split(' ').some((word) => foreign.has(word));
	const bare = papers.filter((paper, i) => (topicsOfPapers[i]?.length ?? 0) < ENOUGH_TOPICS && !isIndexed(paper));
	if (bare.length > 1) {
		const phrases = findPhraseTopics(bare, papers, candidates, Math.max(2, minimum), spell, language);
		candidates = [...candidates, ...phrases.filter(isKnown)];
		candidates = keepShared(candidates, matchTopics(folded, candidates), papers.length, minimum);
	}
	const nouns = findNounTopics(papers, folded, candidates, Math.max(2, minimum), spell, language).filter(isKnown);
	if (nouns.length > 0) {
		candidates = [...candidates, ...nouns];
		candidates = keepShared(candidates, matchTopics(folded, candidates), papers.length, minimum);
	}
	const fragments = findFragments(
		candidates,
		papers.flatMap(({ title, abstract }) => [title, abstract]),
		spell,
		language,
	);
	const unchosen = findUnchosenWords(keywords, folded);
	candidates = candidates.filter(({ key }) => !fragments.has(key) && !unchosen.has(key));
	candidates = limitTopics(candidates, matchTopics(folded, candidates), getTopicLimit(papers.length));
	return { candidates, topicsOfPapers: matchTopics(folded, candidates) };
}

/** Of so many papers that carry a subject one or more says it in its title or abstract; fewer tell of an abbreviation, as `bib`. */
const ENOUGH_TO_SAY = 8;
const ENOUGH_TO_SPELL = 3;
const ABBREVIATION = /^\p{Ll}{1,3}$/u;

/**
 * Keywords that papers enough name among their keywords or in their titles: one that only abstracts hold besides, as `point of view`, is
 * no subject of them; nor is one by which an owner sorts a library, as `web pages`, and that none of its papers says.
 */
function keepNamed(candidates: readonly Candidate[], papers: readonly FoldedSource[], minimum: number): Candidate[] {
	const named = new Map<string, number>();
	const said = new Set<string>();
	for (const [key, mention] of findMentions(papers, candidates).flatMap((mentions) => [...mentions])) {
		if (mention.isKeyword || mention.isInTitle) named.set(key, (named.get(key) ?? 0) + 1);
		if (mention.isInTitle || mention.said > 0) said.add(key);
	}
	return candidates.filter(({ key }) => {
		const count = named.get(key) ?? 0;
		return count >= minimum && (said.has(key) || count < (ABBREVIATION.test(key) ? ENOUGH_TO_SPELL : ENOUGH_TO_SAY));
	});
}

/** Nouns for papers of which only a title is known, and that no keyword and no phrase places. */
function findNounTopics(
	papers: readonly TopicSource[],
	folded: readonly FoldedSource[],
	known: readonly Candidate[],
	minimum: number,
	spell: Spell,
	language: TopicLanguage,
): Candidate[] {
	const topicsOfPapers = matchTopics(folded, known);
	const titled = papers.filter((paper) => paper.abstract === '' && !paper.isVolume);
	const isBare = (paper: TopicSource, i: number) =>
		topicsOfPapers[i]?.length === 0 && paper.abstract === '' && !paper.isVolume;
	const bare = papers.filter(isBare);
	const toTitle = ({ title }: TopicSource) => title;
	const spellings = new Set(known.flatMap((candidate) => candidate.spellings));
	return findTitleNouns(bare.map(toTitle), countPlaces(titled.map(toTitle), language), minimum, language)
		.filter(({ key }) => !spellings.has(key))
		.map(({ key, printed }) => ({
			key,
			name: spellName(printed, spell),
			aliases: [],
			spellings: [key],
			isPlain: true,
		}));
}

function findPhraseTopics(
	bare: readonly TopicSource[],
	papers: readonly TopicSource[],
	known: readonly Candidate[],
	minimum: number,
	spell: Spell,
	language: TopicLanguage,
): Candidate[] {
	const spellings = new Set(known.flatMap((candidate) => candidate.spellings));
	const acronyms = findAcronyms(papers.flatMap((paper) => [paper.title, paper.abstract]));
	const limit = Math.round(PHRASE_SHARE * getTopicLimit(papers.length));
	const texts = bare.filter((paper) => !paper.isVolume);
	const phrases = findKeyphrases(
		texts.map((paper) => `${paper.title}. ${paper.abstract}`),
		minimum,
		language,
	);
	const titles = texts.filter((paper) => paper.abstract === '').map((paper) => paper.title);
	const places = countPlaces(titles, language);
	const words = findTitleWords(titles, minimum, language).filter(
		({ key, printed }) => !language.isEnglish || !isAdjective({ key, name: printed }, places),
	);
	const isMedical = isMedicalLibrary(papers.map((paper) => paper.keywords));
	const isNothing = (phrase: string) => isGeneric(phrase, isMedical);
	const candidates: Candidate[] = [];
	const whole = phrases.filter(({ key }) => !language.isEnglish || !isUnfinished(key, places));
	for (const { key, printed } of [...whole.slice(0, limit), ...words.slice(0, limit)]) {
		const long = acronyms.get(key);
		const name = spellName(long ?? printed, spell);
		const own = [...new Set([foldPhrase(name), key])];
		if (own.some((spelling) => spellings.has(spelling)) || isNothing(printed) || isNothing(name)) continue;
		for (const spelling of own) spellings.add(spelling);
		candidates.push({ key: foldPhrase(name), name, aliases: long ? [printed] : [], spellings: own });
	}
	return candidates;
}

/** Drops topics of too few or too many papers, and those that are nearly always part of a longer one. */
function keepShared(
	candidates: readonly Candidate[],
	topicsOfPapers: readonly (readonly string[])[],
	papers: number,
	minimum: number,
): Candidate[] {
	const taggedPapers = new Map<string, Set<number>>();
	for (const [i, keys] of topicsOfPapers.entries()) {
		for (const key of keys) taggedPapers.set(key, (taggedPapers.get(key) ?? new Set()).add(i));
	}
	const broad = papers >= 10 ? TOO_BROAD * papers : Number.POSITIVE_INFINITY;
	const kept = candidates.filter(({ key }) => {
		const count = taggedPapers.get(key)?.size ?? 0;
		return count >= minimum && count <= broad;
	});
	const nested = findNested(
		kept.map(({ key }) => key),
		taggedPapers,
	);
	return kept.filter(({ key }) => !nested.has(key));
}

/**
 * Parts of longer topics that seldom stand without them: `decision processes` beside `Markov decision processes`. What goes on to the
 * right is one with all that it goes on to: `GaN quantum` beside `GaN quantum wells` and `GaN quantum dots`; the end of several longer
 * ones, as `quantum dots`, is a topic of its own.
 */
function findNested(keys: readonly string[], taggedPapers: ReadonlyMap<string, ReadonlySet<number>>): Set<string> {
	const nested = new Set<string>();
	const continued = new Map<string, Set<number>>();
	for (const key of keys) {
		const words = key.split(' ');
		for (let i = 0; i < words.length; i++) {
			for (let length = 1; length < words.length && i + length <= words.length; length++) {
				const part = words.slice(i, i + length).join(' ');
				const inner = taggedPapers.get(part);
				if (!inner) continue;
				const shared = [...inner].filter((paper) => taggedPapers.get(key)?.has(paper));
				if (shared.length >= NESTED * inner.size) nested.add(part);
				if (i + length === words.length || length === 1) continue;
				const union = continued.get(part) ?? new Set<number>();
				for (const paper of shared) union.add(paper);
				continued.set(part, union);
			}
		}
	}
	for (const [part, union] of continued)
		if (union.size >= NESTED * (taggedPapers.get(part)?.size ?? 0)) nested.add(part);
	return nested;
}

/** The most frequent topics, and beyond the limit only those that a paper would be without any topic for. */
function limitTopics(
	candidates: readonly Candidate[],
	topicsOfPapers: readonly (readonly string[])[],
	limit: number,
): Candidate[] {
	const count = new Map<string, number>();
	for (const keys of topicsOfPapers) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
	const ranked = candidates.toSorted(
		(a, b) => (count.get(b.key) ?? 0) - (count.get(a.key) ?? 0) || compareText(a.key, b.key),
	);
	const kept = new Set(ranked.slice(0, limit).map((candidate) => candidate.key));
	for (const keys of topicsOfPapers) {
		const [first] = keys;
		if (first && !keys.some((key) => kept.has(key)) && kept.size < limit * 1.25) kept.add(first);
	}
	return ranked.filter((candidate) => kept.has(candidate.key));
}

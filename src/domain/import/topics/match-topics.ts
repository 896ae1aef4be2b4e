/** Which candidates a paper names, in its keywords, its title or its abstract. */
import { compareText } from '../../corpus/problem.ts';
import { findAcronyms, isAcronym } from './acronyms.ts';
import { foldPhrase, foldWords } from './fold-phrase.ts';
import { splitExpansion } from './keyword-candidates.ts';
import type { Candidate, TopicSource } from './topic-source.ts';

/** A paper's words as they are compared; folded once, matched often. */
export interface FoldedSource {
	readonly keywords: readonly string[];
	readonly title: readonly string[];
	readonly abstract: readonly string[];
	/** Words of title and abstract that have the capitals of an acronym. */
	readonly acronyms: ReadonlySet<string>;
	/** What title and abstract say that an acronym stands for. */
	readonly meanings: ReadonlyMap<string, string>;
}

export function foldSource(paper: TopicSource): FoldedSource {
	return {
		keywords: paper.keywords.map((keyword) => foldPhrase(splitExpansion(keyword))),
		title: foldWords(paper.title),
		abstract: foldWords(paper.abstract),
		acronyms: listAcronyms(paper),
		meanings: findAcronyms([paper.title, paper.abstract]),
	};
}

const WORD = /[\p{L}\p{N}]+/gu;

function listAcronyms({ title, abstract }: TopicSource): ReadonlySet<string> {
	const text = /\p{Ll}/u.test(title) ? `${title} ${abstract}` : abstract;
	return new Set((text.match(WORD) ?? []).filter(isAcronym).map(foldPhrase));
}

/** Where a paper names a topic. */
export interface Mention {
	isKeyword: boolean;
	isInTitle: boolean;
	/** How often its abstract says it. */
	said: number;
}

/** How much each place says of a paper. */
const PLACES = { keyword: 3, title: 2, abstract: 1 } as const;

/** Topics that tell enough of a paper where its keywords or its title name them. */
const ENOUGH_NAMED = 2;
/** More keywords than authors give: with so many an indexer names whatever a paper touches. */
const MANY_KEYWORDS = 12;

/** True for a paper whose topics are among its keywords, as an indexer sees them. */
export function isIndexed({ keywords }: Pick<FoldedSource, 'keywords'>): boolean {
	return keywords.length > MANY_KEYWORDS;
}

/** For each paper the keys of the candidates that it names, by where it names them and how rare they are. */
export function matchTopics(papers: readonly FoldedSource[], candidates: readonly Candidate[]): string[][] {
	const found = findMentions(papers, candidates);
	const taggedPapers = new Map<string, number>();
	for (const mentions of found)
		for (const key of mentions.keys()) taggedPapers.set(key, (taggedPapers.get(key) ?? 0) + 1);
	const rarity = (key: string) => Math.log(1 + papers.length / (taggedPapers.get(key) ?? 1));
	return found.map((mentions) => {
		const scored = [...mentions].map(([key, mention]) => ({ key, score: weigh(mention) * rarity(key) }));
		return scored.sort((a, b) => b.score - a.score || compareText(a.key, b.key)).map(({ key }) => key);
	});
}

function weigh({ isKeyword, isInTitle, said }: Mention): number {
	return (isKeyword ? PLACES.keyword : 0) + (isInTitle ? PLACES.title : 0) + (said > 0 ? PLACES.abstract : 0);
}

/** For each paper the candidates that it names, in passing apart, and where. */
export function findMentions(
	papers: readonly FoldedSource[],
	candidates: readonly Candidate[],
): readonly ReadonlyMap<string, Mention>[] {
	const index = indexSpellings(candidates);
	return papers.map((paper) => dropPassing(paper, findInPaper(paper, index)));
}

interface Spelling {
	readonly words: readonly string[];
	readonly candidate: Candidate;
	/** A single plain word in an abstract says too little, and so in a title beside keywords that leave it out. */
	readonly isSure: boolean;
	/** It counts only in capitals, since it may be an ordinary word otherwise: `IT`. */
	readonly needsCapitals: boolean;
}

/** A longer acronym is seldom an ordinary word too. */
const LONGEST_MISTAKEN = 4;

/** Spellings by their first word. */
type SpellingIndex = ReadonlyMap<string, readonly Spelling[]>;

function indexSpellings(candidates: readonly Candidate[]): SpellingIndex {
	const index = new Map<string, Spelling[]>();
	for (const candidate of candidates) {
		for (const spelling of candidate.spellings) {
			const words = spelling.split(' ');
			const [first = ''] = words;
			const isSure = words.length > 1 || candidate.aliases.some(isAcronym);
			const list = index.get(first) ?? [];
			const isShort = words.length === 1 && spelling.length <= LONGEST_MISTAKEN;
			const isPrinted = (form: string) => isAcronym(form) && foldPhrase(form) === spelling;
			const needsCapitals = isShort && [candidate.name, ...candidate.aliases].some(isPrinted);
			list.push({ words, candidate, isSure, needsCapitals });
			index.set(first, list);
		}
	}
	return index;
}

function findInPaper(paper: FoldedSource, index: SpellingIndex): ReadonlyMap<string, Mention> {
	const mentions = new Map<string, Mention>();
	const note = ({ candidate: { key } }: Spelling): Mention => {
		const mention = mentions.get(key) ?? { isKeyword: false, isInTitle: false, said: 0 };
		mentions.set(key, mention);
		return mention;
	};
	for (const keyword of paper.keywords) {
		const words = keyword.split(' ');
		for (const spelling of findAt(words, 0, index))
			if (spelling.words.length === words.length) note(spelling).isKeyword = true;
	}
	const hasKeywords = mentions.size > 0;
	for (const spelling of findInTitle(paper, index))
		if (spelling.isSure || !hasKeywords || mentions.has(spelling.candidate.key)) note(spelling).isInTitle = true;
	for (const at of paper.abstract.keys())
		for (const spelling of findAt(paper.abstract, at, index))
			if (isMeant(spelling, paper) && (spelling.isSure || mentions.has(spelling.candidate.key))) note(spelling).said++;
	return mentions;
}

/** False for an acronym that this paper writes without capitals, or uses in another sense than the library does. */
function isMeant(spelling: Spelling, { acronyms, meanings }: FoldedSource): boolean {
	if (!spelling.needsCapitals) return true;
	const [word = ''] = spelling.words;
	if (!acronyms.has(word)) return false;
	const meaning = meanings.get(word);
	const long = spelling.candidate.spellings.filter((text) => text.includes(' '));
	return meaning === undefined || long.length === 0 || long.some((text) => sharesWord(text, foldPhrase(meaning)));
}

function sharesWord(a: string, b: string): boolean {
	const words = a.split(' ');
	return b.split(' ').some((word) => words.includes(word));
}

/**
 * Where keywords and title name a paper's topics, one that its abstract mentions once is in passing. So is one of many keywords, and one
 * that is not even among them.
 */
function dropPassing(paper: FoldedSource, mentions: ReadonlyMap<string, Mention>): ReadonlyMap<string, Mention> {
	const hasIndex = isIndexed(paper);
	const found = [...mentions].filter(
		([, { isKeyword, isInTitle, said }]) => !hasIndex || isInTitle || (isKeyword && said > 0),
	);
	const isNamed = ({ isKeyword, isInTitle }: Mention) => isInTitle || (isKeyword && !hasIndex);
	const isEnough = found.filter(([, mention]) => isNamed(mention)).length >= ENOUGH_NAMED;
	return new Map(found.filter(([, mention]) => !isEnough || isNamed(mention) || mention.said > 1));
}

/** A single word inside a compound with a hyphen is none for itself: `Tibetan` in `Sino-Tibetan`. */
function findInTitle(paper: FoldedSource, index: SpellingIndex): readonly Spelling[] {
	const all = [...paper.title.keys()].flatMap((at) =>
		findAt(paper.title, at, index).map((spelling) => ({ at, spelling })),
	);
	const found = all.filter(({ spelling }) => isMeant(spelling, paper));
	const compounds = found.filter(({ spelling }) => COMPOUND.test(spelling.candidate.name));
	const isInside = (at: number) =>
		compounds.some((compound) => compound.at <= at && at < compound.at + compound.spelling.words.length);
	return found.filter(({ at, spelling }) => spelling.words.length > 1 || !isInside(at)).map(({ spelling }) => spelling);
}

const COMPOUND = /^\S+-\S+$/;

/** The spellings that stand at a place of a text. */
function findAt(words: readonly string[], at: number, index: SpellingIndex): readonly Spelling[] {
	return (index.get(words[at] ?? '') ?? []).filter((spelling) =>
		spelling.words.every((word, n) => words[at + n] === word),
	);
}

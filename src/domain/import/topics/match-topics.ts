/** Which candidates a paper names, in its keywords, its title or its abstract. */
import { compareText } from '../../corpus/problem.ts';
import { isAcronym } from './acronyms.ts';
import { foldPhrase, foldWords } from './fold-phrase.ts';
import { splitExpansion } from './keyword-candidates.ts';
import type { Candidate, TopicSource } from './topic-source.ts';

/** A paper's words as they are compared; folded once, matched often. */
export interface FoldedSource {
	readonly keywords: readonly string[];
	readonly title: readonly string[];
	readonly abstract: readonly string[];
}

export function foldSource(paper: TopicSource): FoldedSource {
	return {
		keywords: paper.keywords.map((keyword) => foldPhrase(splitExpansion(keyword))),
		title: foldWords(paper.title),
		abstract: foldWords(paper.abstract),
	};
}

/** How much a topic that stands among the keywords, in the title, in the abstract says of a paper. */
const PLACES = { keyword: 3, title: 2, abstract: 1 } as const;

/** Topics that tell enough of a paper where its keywords or its title name them. */
const ENOUGH_NAMED = 2;

/** For each paper the keys of the candidates that it names, by where it names them and how rare they are. */
export function matchTopics(papers: readonly FoldedSource[], candidates: readonly Candidate[]): string[][] {
	const index = indexSpellings(candidates);
	const found = papers.map((paper) => weighTopics(paper, index));
	const taggedPapers = new Map<string, number>();
	for (const weights of found)
		for (const key of weights.keys()) taggedPapers.set(key, (taggedPapers.get(key) ?? 0) + 1);
	const rarity = (key: string) => Math.log(1 + papers.length / (taggedPapers.get(key) ?? 1));
	return found.map((weights) => {
		const scored = [...weights].map(([key, weight]) => ({ key, score: weight * rarity(key) }));
		return scored.sort((a, b) => b.score - a.score || compareText(a.key, b.key)).map(({ key }) => key);
	});
}

interface Spelling {
	readonly words: readonly string[];
	readonly candidate: Candidate;
	/** A single plain word in an abstract says too little. */
	readonly isSure: boolean;
}

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
			list.push({ words, candidate, isSure });
			index.set(first, list);
		}
	}
	return index;
}

function weighTopics(paper: FoldedSource, index: SpellingIndex): ReadonlyMap<string, number> {
	const weights = new Map<string, number>();
	const mentions = new Map<string, number>();
	const note = ({ candidate }: Spelling, weight: number) => {
		weights.set(candidate.key, Math.max(weight, weights.get(candidate.key) ?? 0));
		mentions.set(candidate.key, (mentions.get(candidate.key) ?? 0) + 1);
	};
	for (const keyword of paper.keywords) {
		const words = keyword.split(' ');
		for (const spelling of findAt(words, 0, index))
			if (spelling.words.length === words.length) note(spelling, PLACES.keyword);
	}
	for (const spelling of findInTitle(paper.title, index)) note(spelling, PLACES.title);
	for (const i of paper.abstract.keys()) {
		for (const spelling of findAt(paper.abstract, i, index)) if (spelling.isSure) note(spelling, PLACES.abstract);
	}
	return dropPassing(weights, mentions);
}

/** Where keywords and title name a paper's topics, one that its abstract mentions once is in passing. */
function dropPassing(
	weights: ReadonlyMap<string, number>,
	mentions: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
	const isNamed = (weight: number) => weight > PLACES.abstract;
	if ([...weights.values()].filter(isNamed).length < ENOUGH_NAMED) return weights;
	return new Map([...weights].filter(([key, weight]) => isNamed(weight) || (mentions.get(key) ?? 0) > 1));
}

/** A single word inside a compound with a hyphen is none for itself: `Tibetan` in `Sino-Tibetan`. */
function findInTitle(words: readonly string[], index: SpellingIndex): readonly Spelling[] {
	const found = [...words.keys()].flatMap((at) => findAt(words, at, index).map((spelling) => ({ at, spelling })));
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

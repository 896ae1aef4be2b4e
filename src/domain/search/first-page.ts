/** The first papers in a better order, once their facts are read: by titles that hold the query, and by topics that they share. */
import type { EngineContext } from './engine.ts';
import type { PaperEntry } from './index-files.ts';
import { listPhraseWords } from './phrase-words.ts';
import type { Ranked } from './rank.ts';
import { foldPhrase, type WordReader } from './words.ts';

/** Papers looked at, from the top: those of the first page. */
const LOOKED_AT = 20;

/** A title of fewer letters may stand in a longer text by chance. */
const TELLING = 16;

const FIRST_PAGE_WEIGHTS = {
	/** A title that contains the query as typed, one that the query contains, and one that equals it. */
	held: 1.5,
	holding: 3,
	equal: 2,
	/** How much papers gain whose topics the others have too. */
	shared: 0.3,
	/** How much papers gain whose title or takeaway has words of the query side by side. */
	together: 0.5,
};

/** Reorders the first papers of a ranking; the others stay where they are. */
export async function orderFirstPage(
	papers: readonly Ranked[],
	text: string,
	{ store, reader }: EngineContext,
): Promise<readonly Ranked[]> {
	const first = papers.slice(0, LOOKED_AT);
	const facts = await Promise.all(first.map(({ place }) => store.readPaper(place)));
	const shares = shareTopics(first, facts);
	const wanted = foldPhrase(text);
	const neighbours = listNeighbours(text, reader);
	const rated = first.map((paper, i) => {
		const [, title = '', , , , venue = '', , takeaway = '', , knownName = ''] = facts[i] ?? [];
		const held = new Set([title, venue, takeaway].flatMap((one) => listNeighbours(one, reader)));
		const together = neighbours.filter((pair) => held.has(pair)).length / Math.max(1, neighbours.length);
		const factor =
			rateTitle(title, knownName, wanted) *
			(1 + FIRST_PAGE_WEIGHTS.shared * (shares[i] ?? 0)) *
			(1 + FIRST_PAGE_WEIGHTS.together * together);
		return { ...paper, score: paper.score * factor };
	});
	return [...rated.sort((a, b) => b.score - a.score || a.place - b.place), ...papers.slice(LOOKED_AT)];
}

/** Telling words of a text in pairs as they follow each other, by their stems, compounds open. */
function listNeighbours(text: string, reader: WordReader): string[] {
	const stems = listPhraseWords(text, reader)
		.filter((word) => !reader.isStopWord(word))
		.map(reader.stem);
	return stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`);
}

function rateTitle(title: string, knownName: string, text: string): number {
	const [wanted, squeezed] = [squeeze(text), squeeze(title)];
	if (wanted === '') return 1;
	// `LIMA` of `LIMA: Less Is More for Alignment`.
	const [head = ''] = title.split(': ');
	if ([title, head, knownName].some((name) => squeeze(name) === wanted)) return FIRST_PAGE_WEIGHTS.equal;
	if (text.includes(' ') && squeezed.includes(wanted)) return FIRST_PAGE_WEIGHTS.held;
	return squeezed.length >= TELLING && wanted.includes(squeezed) ? FIRST_PAGE_WEIGHTS.holding : 1;
}

/**
 * For each paper how much its topics are those of the others, 0 to 1: what most of the best papers are about is what the query is
 * about (relevance feedback: Lavrenko and Croft 2001).
 */
function shareTopics(papers: readonly Ranked[], facts: readonly (PaperEntry | undefined)[]): number[] {
	const weights = new Map<number, number>();
	papers.forEach(({ score }, i) => {
		for (const topic of facts[i]?.[8] ?? []) weights.set(topic, (weights.get(topic) ?? 0) + score);
	});
	const sums = papers.map(({ score }, i) => {
		const topics = facts[i]?.[8] ?? [];
		return topics.reduce((sum, topic) => sum + (weights.get(topic) ?? 0) - score, 0) / Math.max(1, topics.length);
	});
	const most = sums.reduce((best, sum) => Math.max(best, sum), Number.MIN_VALUE);
	return sums.map((sum) => sum / most);
}

/** Letters and digits alone, so that a phrase is one however it is hyphened. */
function squeeze(text: string): string {
	return foldPhrase(text).replaceAll(' ', '');
}

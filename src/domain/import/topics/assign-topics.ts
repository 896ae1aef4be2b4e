/** Which topics each paper is filed under: what it names, or else what the papers most like it name. */
import { compareText } from '../../corpus/problem.ts';
import { listTerms } from '../../similarity/terms.ts';
import type { TopicSource } from './topic-source.ts';

/** Topics a paper gets at most from an import; an editor may give it more. */
const TOPICS_PER_PAPER = 6;

/** Cuts each paper's topics to the limit; a paper with none gets those of the papers that share most salient words. */
export function assignTopics(
	papers: readonly TopicSource[],
	topicsOfPapers: readonly (readonly string[])[],
): readonly (readonly string[])[] {
	const chosen = topicsOfPapers.map((keys) => keys.slice(0, TOPICS_PER_PAPER));
	const bare = chosen.flatMap((keys, i) => (keys.length === 0 ? [i] : []));
	if (bare.length === 0 || bare.length === papers.length) return chosen;
	const find = makeNearestFinder(papers, chosen);
	for (const i of bare) chosen[i] = find(i);
	return chosen;
}

/** A word that more than this part of the papers hold is passed over. */
const COMMON = 0.2;

/** Scores topics by the words that a paper shares with their taggedPapers, each word by its rarity, each topic by its size. */
function makeNearestFinder(
	papers: readonly TopicSource[],
	chosen: readonly (readonly string[])[],
): (i: number) => string[] {
	const words = papers.map(
		(paper) => new Set(listTerms(`${paper.title} ${paper.abstract} ${paper.keywords.join(' ')}`)),
	);
	const holders = new Map<string, number>();
	const taggedWith = new Map<string, Map<string, number>>();
	const size = new Map<string, number>();
	for (const [i, set] of words.entries()) {
		for (const topic of chosen[i] ?? []) size.set(topic, (size.get(topic) ?? 0) + 1);
		for (const word of set) {
			holders.set(word, (holders.get(word) ?? 0) + 1);
			const topics = taggedWith.get(word) ?? new Map<string, number>();
			for (const topic of chosen[i] ?? []) topics.set(topic, (topics.get(topic) ?? 0) + 1);
			taggedWith.set(word, topics);
		}
	}
	const rarity = (word: string) => {
		const count = holders.get(word) ?? 1;
		return count > Math.max(5, COMMON * papers.length) ? 0 : Math.log(1 + papers.length / count);
	};
	return (i) => {
		const scores = new Map<string, number>();
		for (const word of words[i] ?? []) {
			for (const [topic, count] of taggedWith.get(word) ?? []) {
				scores.set(topic, (scores.get(topic) ?? 0) + (rarity(word) * count) / Math.sqrt(size.get(topic) ?? 1));
			}
		}
		const [best] = [...scores].filter(([, score]) => score > 0).sort(([a, x], [b, y]) => y - x || compareText(a, b));
		return best ? [best[0]] : [];
	};
}

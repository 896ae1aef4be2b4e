import type { Paper } from '../corpus/corpus.ts';
import { listPaperWords } from './own-terms.ts';
import { countTerms, measureCosine, weighVectors } from './vectors.ts';

/** Finds, of two sets of papers given by number, the two papers that are most alike in topics and words, none of them in both. */
export function makeClosestPairFinder(papers: readonly Paper[]) {
	const topics = weighVectors(papers.map((paper) => countTerms(paper.topics)));
	const words = weighVectors(listPaperWords(papers).map(countTerms));
	return (a: ReadonlySet<number>, b: ReadonlySet<number>): readonly [Paper, Paper] | undefined => {
		let best: { readonly pair: readonly [Paper, Paper]; readonly likeness: number } | undefined;
		for (const i of a) {
			if (b.has(i)) continue;
			for (const j of b) {
				const pair = [papers[i], papers[j]];
				if (a.has(j) || !pair[0] || !pair[1]) continue;
				const likeness = measureCosine(topics[i], topics[j]) + measureCosine(words[i], words[j]);
				if (!best || likeness > best.likeness) best = { pair: [pair[0], pair[1]], likeness };
			}
		}
		return best?.pair;
	};
}

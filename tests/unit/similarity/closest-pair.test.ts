import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { makeClosestPairFinder } from '../../../src/domain/similarity/closest-pair.ts';
import { listPaperWords } from '../../../src/domain/similarity/own-terms.ts';
import { countTerms, weighVectors } from '../../../src/domain/similarity/vectors.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { measureCosine } from './measure-cosine.ts';

const { content } = loadContent(await readContent('tests/fixtures/small'));
if (!content) throw new Error('the small content has problems');
const { papers } = content.corpus;
const topics = weighVectors(papers.map((paper) => countTerms(paper.topics)));
const words = weighVectors(listPaperWords(papers).map(countTerms));
const measure = (i: number, j: number) => measureCosine(topics[i], topics[j]) + measureCosine(words[i], words[j]);

const numbers = fc.uniqueArray(fc.nat(papers.length - 1)).map((list) => new Set(list.sort((i, j) => i - j)));

test('the closest papers of two sets are those with the largest sum of cosines, none of them in both sets', () => {
	const find = makeClosestPairFinder(papers);
	fc.assert(
		fc.property(numbers, numbers, (a, b) => {
			const ofA = [...a].filter((i) => !b.has(i));
			const ofB = [...b].filter((j) => !a.has(j));
			const largest = Math.max(...ofA.flatMap((i) => ofB.map((j) => measure(i, j))));
			const found = find(a, b)?.map((paper) => papers.indexOf(paper));
			if (ofA.length === 0 || ofB.length === 0) expect(found).toBeUndefined();
			else {
				const [i = -1, j = -1] = found ?? [];
				expect([ofA.includes(i), ofB.includes(j)]).toEqual([true, true]);
				expect(measure(i, j)).toBeCloseTo(largest, 9);
			}
		}),
	);
});

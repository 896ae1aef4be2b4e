import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeShortlist } from '../../../src/domain/similarity/shortlist.ts';
import { countTerms, weighVectors } from '../../../src/domain/similarity/vectors.ts';
import { measureCosine } from './measure-cosine.ts';

const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 }), {
	minLength: 2,
	maxLength: 12,
});

describe('the shortlist of a text', () => {
	test('holds the texts of the highest weighted cosines, never the text itself, none twice', () => {
		fc.assert(
			fc.property(texts, texts, fc.integer({ min: 1, max: 4 }), (words, topics, size) => {
				const count = Math.min(words.length, topics.length);
				const kinds = [words, topics].map((lists, kind) => ({
					vectors: weighVectors(lists.slice(0, count).map(countTerms)),
					weight: kind === 0 ? 0.7 : 0.3,
				}));
				const shortlist = makeShortlist(kinds, size);
				const agree = (i: number, j: number) =>
					kinds.reduce((sum, { vectors, weight }) => sum + weight * measureCosine(vectors[i], vectors[j]), 0);
				for (let i = 0; i < count; i++) {
					const listed = shortlist(i);
					const others = Array.from({ length: count }, (_, j) => j).filter((j) => j !== i);
					const least = Math.min(...listed.map((j) => agree(i, j)));
					expect(listed).not.toContain(i);
					expect(new Set(listed).size).toBe(listed.length);
					for (const j of others.filter((other) => !listed.includes(other)))
						expect(agree(i, j)).toBeLessThanOrEqual(listed.length < size ? 1e-9 : least + 1e-9);
				}
			}),
		);
	});

	test('leaves out a term that every text holds', () => {
		const vectors = weighVectors([['all'], ['all'], ['all']].map(countTerms));
		expect(makeShortlist([{ vectors, weight: 1 }], 2)(0)).toEqual([]);
	});
});

import { beforeAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import { type RelatedPaper, relatePapers } from '../../../src/domain/similarity/related-papers.ts';
import { readContent } from '../../../src/io/read-content.ts';

let corpus: Corpus;

beforeAll(async () => {
	const result = buildCorpus(await readContent('tests/fixtures/small'));
	if (!result.corpus) throw new Error('the small map has problems');
	corpus = result.corpus;
});

describe('related papers', () => {
	test('are named with the reasons, shared topics first', () => {
		const related = new Map<string, readonly RelatedPaper[]>(relatePapers(corpus, 3));
		const [nearest] = related.get('why-networks-forget') ?? [];
		expect(nearest?.slug).toBe('replay-again');
		expect(nearest?.because[0]).toMatch(/^Shared topics: .*continual learning/);
	});

	test('never name the paper itself, are at most as many as asked for, and fall in score', () => {
		for (const [slug, list] of relatePapers(corpus, 2)) {
			expect(list.length).toBeLessThanOrEqual(2);
			expect(list.map((entry) => entry.slug)).not.toContain(slug);
			expect(list.map((entry) => entry.score)).toEqual(list.map((entry) => entry.score).toSorted((a, b) => b - a));
		}
	});

	test('are the same at every run', () => {
		expect([...relatePapers(corpus, 5)]).toEqual([...relatePapers(corpus, 5)]);
	});
});

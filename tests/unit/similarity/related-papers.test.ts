import { beforeAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import { RELATED_LIMITS, relatePapers } from '../../../src/domain/similarity/related-papers.ts';
import { parseMarkdown } from '../../../src/domain/text/markdown.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { readContent } from '../../../src/io/read-content.ts';

let corpus: Corpus;

beforeAll(async () => {
	const result = buildCorpus(await readContent('tests/fixtures/small'));
	if (!result.corpus) throw new Error('the small map has problems');
	corpus = result.corpus;
});

describe('related papers', () => {
	test('are named with the reasons, shared topics among them', () => {
		const [nearest] = relatePapers(corpus).get(makeSlug('why-networks-forget')) ?? [];
		expect(nearest?.slug).toBe('replay-again');
		expect(nearest?.because.join('; ')).toMatch(/continual learning/);
	});

	test('never name the paper itself, are at most as many as the limits say, and fall in score', () => {
		for (const [slug, list] of relatePapers(corpus, { limits: { ...RELATED_LIMITS, most: 2 } })) {
			expect(list.length).toBeLessThanOrEqual(2);
			expect(list.map((entry) => entry.slug)).not.toContain(slug);
			expect(list.map((entry) => entry.score)).toEqual(list.map((entry) => entry.score).toSorted((a, b) => b - a));
		}
	});

	test('name each other, or neither does', () => {
		const related = relatePapers(corpus);
		expect([...related.values()].flat()).not.toEqual([]);
		for (const [slug, list] of related)
			for (const entry of list) expect(related.get(entry.slug)?.map((back) => back.slug)).toContain(slug);
	});

	test('are always those that an essay cites in one sentence', () => {
		const [first, second] = [makeSlug('low-rank-updates'), makeSlug('replay-again')];
		const essay = parseMarkdown(`[One](../papers/${first}.md) and [another](../papers/${second}.md).`);
		const themes = corpus.themes.map((theme, i) => (i === 0 ? { ...theme, essay } : theme));
		const related = relatePapers({ ...corpus, themes });
		expect(related.get(first)?.find(({ slug }) => slug === second)?.because[0]).toMatch(/^Cited together in /);
	});

	test('are the same at every run', () => {
		expect([...relatePapers(corpus)]).toEqual([...relatePapers(corpus)]);
	});
});

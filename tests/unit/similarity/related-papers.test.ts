import { beforeAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import { RELATED_LIMITS, RELATED_WEIGHTS, relatePapers } from '../../../src/domain/similarity/related-papers.ts';
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

	test('are related more closely where they were evaluated on the same dataset', () => {
		const pair = [makeSlug('low-rank-updates'), makeSlug('why-networks-forget')] as const;
		const score = (datasets: Readonly<Record<string, string[]>>) => {
			const papers = corpus.papers.map((paper) => ({ ...paper, datasets: datasets[paper.slug] ?? [] }));
			const limits = { least: 8, most: 8, floor: 0, ample: 0 };
			const list = relatePapers({ ...corpus, papers }, { limits }).get(pair[0]);
			return list?.find(({ slug }) => slug === pair[1])?.score ?? Number.NaN;
		};
		const apart = score({ [pair[0]]: ['MiniWoB'], [pair[1]]: ['GLUE'] });
		expect(score({ [pair[0]]: ['MiniWoB'], [pair[1]]: ['MiniWoB'] })).toBeCloseTo(apart + RELATED_WEIGHTS.datasets, 2);
	});

	test('are read from essays in the language of their words, not that of the interface', () => {
		const [first, second] = [makeSlug('low-rank-updates'), makeSlug('replay-again')];
		// A Greek question ends in a semicolon.
		const essay = parseMarkdown(`[One](../papers/${first}.md); [another](../papers/${second}.md).`);
		const themes = corpus.themes.map((theme, i) => (i === 0 ? { ...theme, essay } : theme));
		const relate = (site: object) => [...relatePapers({ ...corpus, themes, site: { ...corpus.site, ...site } })];
		expect(relate({ contentLanguage: 'el' })).toEqual(relate({ language: 'el' }));
		expect(relate({ contentLanguage: 'el' })).not.toEqual(relate({ language: 'en' }));
	});

	test('are the same at every run', () => {
		expect([...relatePapers(corpus)]).toEqual([...relatePapers(corpus)]);
	});

	describe('by citations', () => {
		/** The small map whose papers have these reference lists and no others. */
		const cite = (lists: Readonly<Record<string, readonly string[]>>) => ({
			...corpus,
			papers: corpus.papers.map(({ cites: _, ...paper }) => {
				const list = lists[paper.slug];
				return list ? { ...paper, cites: [...list] } : paper;
			}),
		});
		const score = (lists: Readonly<Record<string, readonly string[]>>, one: string, other: string) =>
			relatePapers(cite(lists), { limits: { least: 8, most: 8, floor: 0, ample: 0 } })
				.get(makeSlug(one))
				?.find(({ slug }) => slug === other);
		const [one, other] = ['prompts-and-ranks', 'replay-again'] as const;

		test('are related more closely where both cite the same works, most where few others do', () => {
			const works = ['doi:10.1000/a', 'doi:10.1000/b'];
			const apart = score({}, one, other)?.score ?? 0;
			const coupled = score({ [one]: works, [other]: works }, one, other);
			const common = { 'prompts-that-last': works, 'low-rank-updates': works, 'adapters-side-by-side': works };
			const diluted = score({ [one]: works, [other]: works, ...common }, one, other);
			expect(coupled?.score).toBeGreaterThan(apart);
			expect(coupled?.because).toContain('2 references in common');
			expect(diluted?.score).toBeLessThanOrEqual(coupled?.score ?? 0);
		});

		test('are related more closely where a paper here cites both', () => {
			const apart = score({}, one, other)?.score ?? 0;
			const coCited = score({ 'low-rank-updates': [one, other] }, one, other);
			expect(coCited?.score).toBeGreaterThan(apart);
			expect(coCited?.because).toContain('Both cited by 1 paper on this map');
		});

		test('are related more closely where one cites the other, and the reasons say which', () => {
			const lists = { [one]: [other] };
			expect(score(lists, one, other)?.score).toBeGreaterThan(score({}, one, other)?.score ?? 0);
			expect(score(lists, one, other)?.because).toContain('Cited by this paper');
			expect(score(lists, other, one)?.because).toContain('Cites this paper');
		});

		test('lose nothing by lists that share nothing, and never score above 1', () => {
			const lists = { [one]: ['doi:10.1000/a'], [other]: ['doi:10.1000/b'] };
			expect(score(lists, one, other)).toEqual(score({}, one, other));
			const weights = { coupling: 5, coCitation: 5, citation: 5 };
			const related = relatePapers(cite({ [one]: [other] }), { citationWeights: weights });
			expect(related.get(makeSlug(one))?.[0]).toMatchObject({ slug: other, score: 1 });
		});
	});
});

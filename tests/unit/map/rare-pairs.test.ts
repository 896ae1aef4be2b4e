import { randomInt, randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { findRarePairs, type RelatedTopic } from '../../../src/domain/map/rare-pairs.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';

const carry = (...topics: readonly string[]) => ({ topics: topics.map(makeSlug) });
const topic = (name: string, parents: readonly string[] = [], excludes: readonly string[] = []): RelatedTopic => ({
	slug: makeSlug(name),
	parents: parents.map(makeSlug),
	excludes: excludes.map(makeSlug),
});
const namePairs = ({ pairs }: ReturnType<typeof findRarePairs>) => pairs.map(({ a, b }) => `${a.slug} × ${b.slug}`);
const repeat = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

describe('topics that rarely meet', () => {
	const halves = Array.from({ length: 120 }, (_, i) => carry(i % 2 ? 'odd' : 'even', i % 3 ? 'other' : 'third'));
	const names = ['even', 'odd', 'other', 'third'].map((name) => topic(name));

	test('come least probable first, with a rate no smaller than the probability', () => {
		const result = findRarePairs(halves, names, 20);
		expect(result.tested).toBe(6);
		expect(result.pairs.map(({ a, b, count, expected }) => [a.slug, b.slug, count, expected])).toEqual([
			['even', 'odd', 0, 30],
			['other', 'third', 0, (80 * 40) / 120],
		]);
		for (const pair of result.pairs) expect(pair.rate).toBeGreaterThanOrEqual(pair.probability);
	});

	test('are none where topics meet as chance has it', () => {
		const papers = halves.map((_, i) => carry(...(i % 2 ? ['half'] : []), ...(i % 3 ? [] : ['third'])));
		expect(findRarePairs(papers, [topic('half'), topic('third')], 20).pairs).toEqual([]);
	});

	test('are not those that exclude each other, nor what is narrower than these', () => {
		const papers = [...repeat(60, carry('rank')), ...repeat(60, carry('pre-training'))];
		const topics = [topic('fine-tuning'), topic('rank', ['fine-tuning']), topic('pre-training', [], ['fine-tuning'])];
		expect(findRarePairs(papers, topics, 20).tested).toBe(0);
	});

	test('are not two topics with a narrower one in common', () => {
		const papers = [...repeat(50, carry('robots')), ...repeat(50, carry('sequences')), carry('robot-sequences')];
		const topics = [topic('robots'), topic('sequences'), topic('robot-sequences', ['robots', 'sequences'])];
		expect(findRarePairs(papers, topics.slice(0, 2), 20).tested).toBe(1);
		expect(findRarePairs(papers, topics, 20).tested).toBe(0);
	});

	test('count the papers of narrower topics, and are told once, for the broadest', () => {
		const papers = [...repeat(30, carry('lora')), ...repeat(40, carry('tuning')), ...repeat(50, carry('agents'))];
		const result = findRarePairs(papers, [topic('tuning'), topic('lora', ['tuning']), topic('agents')], 20);
		expect(namePairs(result)).toEqual(['agents × tuning']);
		expect(result.pairs[0]?.b.papers.size).toBe(70);
		expect(result.rare).toBe(2);
	});

	test('count topics with largely the same papers as one', () => {
		const papers = [
			...repeat(40, carry('forgetting', 'continual')),
			...repeat(5, carry('continual')),
			...repeat(60, carry('bandits')),
		];
		const result = findRarePairs(
			papers,
			['bandits', 'continual', 'forgetting'].map((name) => topic(name)),
			20,
		);
		expect(result.pairs.map(({ b }) => b.members)).toEqual([['continual', 'forgetting']]);
	});

	test('are by chance as many as permutations of the papers give', () => {
		const sizes = [20, 24, 28, 36, 48, 60];
		const all = 200;
		const random = randomLcg(0.41);
		const draw = randomInt.source(random);
		const shuffle = (): number[] => {
			const order = Array.from({ length: all }, (_, i) => i);
			for (let i = all - 1; i > 0; i--) {
				const j = draw(0, i + 1)();
				[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
			}
			return order;
		};
		const topics = sizes.map((_, i) => topic(`t${i}`));
		const permute = () => {
			const papers = Array.from({ length: all }, (): string[] => []);
			for (const [i, size] of sizes.entries())
				for (const paper of shuffle().slice(0, size)) papers[paper]?.push(`t${i}`);
			return findRarePairs(
				papers.map((own) => carry(...own)),
				topics,
				20,
			);
		};
		const results = Array.from({ length: 1500 }, permute);
		const mean = results.reduce((sum, { rare }) => sum + rare, 0) / results.length;
		const [first] = results;
		expect(first?.tested).toBe(15);
		// Far from 15 × 0.05: counts are whole, so that few probabilities are attained.
		expect(first?.byChance).toBeLessThan(0.6);
		expect(mean).toBeCloseTo(first?.byChance ?? 0, 1);
	});
});

import { describe, expect, test } from 'vitest';
import {
	addBroaderTopics,
	countWithNarrower,
	findCycle,
	listAncestors,
	listChildren,
} from '../../../src/domain/corpus/topic-hierarchy.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';

const topic = (name: string, ...parents: readonly string[]) => ({
	slug: makeSlug(name),
	parents: parents.map(makeSlug),
});
const slugs = (...names: readonly string[]) => names.map(makeSlug);
const TOPICS = [
	topic('learning'),
	topic('meta-learning', 'learning'),
	topic('rl', 'learning'),
	topic('meta-rl', 'meta-learning', 'rl'),
];

describe('the hierarchy of topics', () => {
	test('has as ancestors the parents and theirs', () => {
		const ancestors = listAncestors(TOPICS).get(makeSlug('meta-rl'));
		expect([...(ancestors ?? [])].sort()).toEqual(['learning', 'meta-learning', 'rl']);
	});

	test('has as children those that name a topic', () => {
		expect(listChildren(TOPICS).get(makeSlug('learning'))).toEqual(['meta-learning', 'rl']);
	});

	test('counts a paper once with each broader topic', () => {
		expect(addBroaderTopics(slugs('meta-rl', 'rl'), listAncestors(TOPICS)).toSorted()).toEqual([
			'learning',
			'meta-learning',
			'meta-rl',
			'rl',
		]);
		const counts = countWithNarrower([{ topics: slugs('meta-rl', 'rl') }, { topics: slugs('rl') }], TOPICS);
		expect(Object.fromEntries(counts)).toEqual({ learning: 2, 'meta-learning': 1, 'meta-rl': 1, rl: 2 });
	});

	test('has no cycle where two parents share a parent', () => {
		expect(TOPICS.map(({ slug }) => findCycle(slug, TOPICS))).toEqual(TOPICS.map(() => undefined));
	});

	test('finds a cycle from each of its topics, and none from a topic that only leads into it', () => {
		const tangled = [topic('a', 'b'), topic('b', 'c'), topic('c', 'a'), topic('d', 'a')];
		expect(findCycle(makeSlug('a'), tangled)).toEqual(['a', 'b', 'c', 'a']);
		expect(findCycle(makeSlug('b'), tangled)).toEqual(['b', 'c', 'a', 'b']);
		expect(findCycle(makeSlug('d'), tangled)).toBeUndefined();
		expect([...(listAncestors(tangled).get(makeSlug('d')) ?? [])].sort()).toEqual(['a', 'b', 'c']);
	});
});

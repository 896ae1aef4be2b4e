import { expect, test } from 'vitest';
import { foldSource, matchTopics } from '../../../../src/domain/import/topics/match-topics.ts';
import type { Candidate } from '../../../../src/domain/import/topics/topic-source.ts';

const candidates: readonly Candidate[] = ['deep sleep', 'working memory', 'spatial attention'].map((key) => ({
	key,
	name: key,
	aliases: [],
	spellings: [key],
}));
const find = (title: string, abstract: string) =>
	matchTopics([foldSource({ title, abstract, keywords: [] })], candidates)[0]?.toSorted();

test('what an abstract mentions once is no topic beside two that the title names', () => {
	expect(find('Deep sleep and working memory', 'It was of spatial attention too.')).toEqual([
		'deep sleep',
		'working memory',
	]);
});

test('what an abstract says more than once is a topic beside them', () => {
	expect(
		find('Deep sleep and working memory', 'It was of spatial attention. Less spatial attention was found.'),
	).toEqual(['deep sleep', 'spatial attention', 'working memory']);
});

test('one mention in an abstract counts where the title names fewer', () => {
	expect(find('Deep sleep at night', 'It was of spatial attention too.')).toEqual(['deep sleep', 'spatial attention']);
});

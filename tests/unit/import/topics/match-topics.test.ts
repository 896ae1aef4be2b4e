import { expect, test } from 'vitest';
import { foldSource, matchTopics } from '../../../../src/domain/import/topics/match-topics.ts';
import type { Candidate } from '../../../../src/domain/import/topics/topic-source.ts';

const candidates: readonly Candidate[] = ['deep sleep', 'working memory', 'spatial attention', 'age'].map((key) => ({
	key,
	name: key,
	aliases: [],
	spellings: [key],
}));
const find = (title: string, abstract: string, keywords: readonly string[] = []) =>
	matchTopics([foldSource({ title, abstract, keywords })], candidates)[0]?.toSorted();

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

test('a plain word of a title is no topic beside keywords that leave it out, a phrase is', () => {
	expect(find('Deep sleep in the age of machines', '', ['working memory'])).toEqual(['deep sleep', 'working memory']);
	expect(find('Deep sleep in old age', '', ['Age'])).toEqual(['age', 'deep sleep']);
	expect(find('Old age', '', ['a keyword that is no topic'])).toEqual(['age']);
});

test('of an indexer’s many keywords those are topics that title or abstract say', () => {
	const others = Array.from({ length: 11 }, (_, i) => `heading ${i}`);
	const keywords = [...others, 'age', 'working memory', 'spatial attention'];
	expect(find('Working memory', 'In old age.', keywords)).toEqual(['age', 'working memory']);
	expect(find('Birds', 'They have deep sleep.', keywords)).toEqual([]);
	expect(find('Birds', '', keywords.slice(-3))).toEqual(['age', 'spatial attention', 'working memory']);
});

test('what keywords, title and abstract say is named before what one of them says', () => {
	const papers = [
		{ title: 'On working memory', abstract: 'Working memory.', keywords: ['age', 'working memory'] },
		{ title: 'Other', abstract: '', keywords: ['working memory'] },
	];
	expect(matchTopics(papers.map(foldSource), candidates)[0]).toEqual(['working memory', 'age']);
});

const acronyms: readonly Candidate[] = [
	{
		key: 'information technology',
		name: 'Information technology',
		aliases: ['IT'],
		spellings: ['information technology', 'it'],
	},
	{
		key: 'machine learning',
		name: 'Machine learning',
		aliases: ['ML'],
		spellings: ['machine learning', 'ml'],
	},
	{ key: 'pop', name: 'PoP', aliases: [], spellings: ['pop'] },
];
const findAcronym = (title: string, abstract = '') =>
	matchTopics([foldSource({ title, abstract, keywords: [] })], acronyms)[0];

test('an acronym is found where it has its capitals', () => {
	expect(findAcronym('IT in schools')).toEqual(['information technology']);
	expect(findAcronym('How it was in schools', 'It is so.')).toEqual([]);
	expect(findAcronym('Colour pop-out in infants')).toEqual([]);
	expect(findAcronym('Networks of PoPs')).toEqual(['pop']);
	expect(findAcronym('IS IT SO')).toEqual([]);
});

test('an acronym that a paper explains otherwise is another', () => {
	expect(findAcronym('Statistics', 'By maximum likelihood (ML). ML estimates.')).toEqual([]);
	expect(findAcronym('Statistics', 'Machine-learning (ML) methods. ML estimates.')).toEqual(['machine learning']);
	expect(findAcronym('Statistics', 'ML estimates.')).toEqual(['machine learning']);
});

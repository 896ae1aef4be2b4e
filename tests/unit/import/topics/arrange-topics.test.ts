import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/atlas/load-content.ts';
import { formatProblem } from '../../../../src/domain/corpus/problem.ts';
import { splitKeywords } from '../../../../src/domain/import/clean/split-keywords.ts';
import { planImport } from '../../../../src/domain/import/plan-import.ts';
import { groupTopics, makeCloseness } from '../../../../src/domain/import/topics/group-themes.ts';
import type { Slug } from '../../../../src/domain/text/slug.ts';
import { read } from '../fixtures.ts';

function importCorpus(text: string) {
	const file = { name: 'x.bib', text };
	const libraries = [{ file, read: read(file) }];
	const { writes } = planImport({
		files: [],
		snapshot: undefined,
		libraries,
		today: '2026-11-21',
		withAbstracts: true,
	});
	const { content, problems } = loadContent(writes.filter(({ path }) => path !== 'imports.json'));
	expect(problems.map(formatProblem)).toEqual([]);
	if (!content) throw new Error('no map');
	return content.corpus;
}

const entry = (key: string, title: string, keywords: string) =>
	`@article{${key}, title={${title}}, keywords={${keywords}}}\n`;

test('a paper that names no topic gets none, and is no less a paper', () => {
	const { papers, themes } = importCorpus(
		entry('a', 'Quantum error codes', 'quantum error') +
			entry('b', 'Quantum error gates', 'quantum error') +
			entry('c', 'Quantum birds', 'song') +
			entry('d', 'More birds', 'song') +
			entry('e', 'No Press Diplomacy', ''),
	);
	const found = papers.find(({ title }) => title === 'No Press Diplomacy');
	expect(found?.topics).toEqual([]);
	expect(themes.find(({ slug }) => slug === found?.themes[0])?.name).toBe('Papers without a topic');
});

test('topics that share no papers with others are in a theme of other topics, apart from papers without any', () => {
	const fields = [
		'quantum error; surface code',
		'ocean tide; salt marsh',
		'steam engine; iron rail',
		'town wall; city gate',
	];
	const { papers, themes, topics } = importCorpus(
		Array.from({ length: 160 }, (_, i) => {
			const field = fields[i % 4] ?? '';
			return entry(`p${i}`, `Report ${i}: ${field.replace(';', ' and')}`, field);
		}).join('') +
			entry('s', 'Songs of wrens', 'bird song') +
			entry('t', 'Songs of larks', 'bird song') +
			entry('u', 'Songs of finches', 'bird song') +
			entry('n', 'No Press Diplomacy', ''),
	);
	const nameTheme = (slug: string | undefined) => themes.find((theme) => theme.slug === slug)?.name;
	const home = (title: string) => nameTheme(papers.find((paper) => paper.title === title)?.themes[0]);
	expect(nameTheme(topics.find(({ name }) => name === 'Bird song')?.theme)).toBe('Other topics');
	expect(home('Songs of wrens')).toBe('Other topics');
	expect(home('No Press Diplomacy')).toBe('Papers without a topic');
	expect(home('Report 0: quantum error and surface code')).not.toBe('Other topics');
});

test('papers without topics stand by where they appeared where most of a library has none', () => {
	const appeared = (key: string, title: string, journal: string) =>
		`@article{${key}, title={${title}}, journal={${journal}}}\n`;
	const { papers, topics } = importCorpus(
		['Lenses of the north', 'Songs in spring', 'A town planned']
			.map((title, i) => appeared(`u${i}`, title, 'Urban Studies'))
			.concat(['Ships at war', 'Birds'].map((title, i) => appeared(`s${i}`, title, 'Sea Letters')))
			.concat(['On maps', 'On hats', 'On tea'].map((title, i) => appeared(`x${i}`, title, 'arXiv preprint')))
			.join(''),
	);
	expect(topics).toEqual([]);
	const homes = Object.fromEntries(papers.map((paper) => [paper.title, paper.primaryTheme]));
	expect(homes).toEqual({
		'Lenses of the north': 'papers-in-urban-studies',
		'Songs in spring': 'papers-in-urban-studies',
		'A town planned': 'papers-in-urban-studies',
		'Ships at war': 'papers-without-a-topic',
		Birds: 'papers-without-a-topic',
		'On maps': 'papers-without-a-topic',
		'On hats': 'papers-without-a-topic',
		'On tea': 'papers-without-a-topic',
	});
});

test('a library of titles alone invents no topics', () => {
	const { topics, papers } = importCorpus(
		['Lenses of the north', 'Songs in spring', 'A town planned', 'Ships at war']
			.map((title, i) => entry(`k${i}`, title, ''))
			.join(''),
	);
	expect(topics).toEqual([]);
	expect(papers.map((paper) => paper.topics)).toEqual([[], [], [], []]);
});

describe('themes', () => {
	const paper = (slug: string, ...topics: string[]) => ({ slug: slug as Slug, topics: topics as Slug[] });

	test('never hold topics that nothing links', () => {
		const papers = [
			...Array.from({ length: 4 }, (_, i) => paper(`a${i}`, 'lenses', 'mirrors')),
			...Array.from({ length: 4 }, (_, i) => paper(`b${i}`, 'birds', 'songs')),
			paper('c', 'ships'),
			paper('d', 'towns'),
		];
		expect(groupTopics(papers).map(({ topics }) => [...topics].sort())).toEqual([
			['birds', 'songs'],
			['lenses', 'mirrors'],
		]);
	});

	test('take in a small group that shares papers with them', () => {
		const papers = [
			...Array.from({ length: 4 }, (_, i) => paper(`a${i}`, 'lenses', 'mirrors')),
			paper('b', 'lenses', 'mirrors', 'prisms'),
		];
		expect(groupTopics(papers).map(({ topics }) => [...topics].sort())).toEqual([['lenses', 'mirrors', 'prisms']]);
	});
});

test.each([
	['深度学习 神经网络', ['深度学习', '神经网络']],
	['nime09 live looping', ['nime09', 'live', 'looping']],
	['music live loops drums voice stage light', ['music', 'live', 'loops', 'drums', 'voice', 'stage', 'light']],
	['convolutional neural network', ['convolutional neural network']],
	['Type 2 diabetes', ['Type 2 diabetes']],
])('between spaces "%s" holds %j', (text, keywords) => {
	expect(splitKeywords(text)).toEqual(keywords);
});

test('two topics are close where papers carry them together more often than chance would give', () => {
	const papers = [
		['a', 'b'],
		['a', 'b'],
		['a', 'c'],
		['c', 'd'],
		['c', 'd'],
		['c', 'd'],
	].map((topics, i) => ({ slug: `p${i}` as Slug, topics: topics as Slug[] }));
	const areClose = makeCloseness(papers);
	expect(areClose('b' as Slug, 'a' as Slug)).toBe(true);
	expect(areClose('a' as Slug, 'c' as Slug)).toBe(false);
	expect(areClose('a' as Slug, 'd' as Slug)).toBe(false);
});

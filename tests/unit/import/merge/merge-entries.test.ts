import { expect, test } from 'vitest';
import { mergeEntries } from '../../../../src/domain/import/merge/merge-entries.ts';
import { readText } from '../fixtures.ts';

const entry = (key: string, title: string, rest: string) => `@article{${key}, title={${title}}, ${rest}}\n`;
const TITLE = 'A telling title of a paper';

test.each([
	[
		'the same DOI in other letters',
		entry('a', 'One', 'doi={10.1000/ABC}') + entry('b', 'Two', 'doi={10.1000/abc}'),
		['a b'],
	],
	[
		'the same arXiv id',
		entry('a', 'One', 'eprint={2101.00001}') + entry('b', 'Two', 'url={https://arxiv.org/abs/2101.00001v2}'),
		['a b'],
	],
	[
		'the same title, authors and year',
		entry('a', TITLE, 'author={Person, Ada}, year=2000') +
			entry('b', 'A {Telling} Title: of a Paper', 'author={A. Person}, year=2000'),
		['a b'],
	],
	[
		'a preprint and its publication a year later',
		entry('a', TITLE, 'author={Ada Person}, year=2000, eprint={2101.00001}') +
			entry('b', TITLE, 'author={Ada Person}, year=2001, doi={10.1000/1}'),
		['b a'],
	],
	[
		'the same title by other authors',
		entry('a', TITLE, 'author={Ada Person}') + entry('b', TITLE, 'author={Bo Other}'),
		['a', 'b'],
	],
	[
		'the same title years apart',
		entry('a', TITLE, 'author={Ada Person}, year=2000') + entry('b', TITLE, 'author={Ada Person}, year=2010'),
		['a', 'b'],
	],
	[
		'the same title with two DOIs',
		entry('a', TITLE, 'doi={10.1000/1}') + entry('b', TITLE, 'doi={10.1000/2}'),
		['a', 'b'],
	],
	['short titles without authors', entry('a', 'Preface', 'year=2000') + entry('b', 'Preface', 'year=2000'), ['a', 'b']],
	[
		'an entry that joins two',
		entry('a', 'One', 'doi={10.1000/1}') +
			entry('b', 'Two', 'eprint={2101.00001}') +
			entry('c', 'Three', 'doi={10.1000/1}, eprint={2101.00001}'),
		['a c b'],
	],
])('%s', (_, text, groups) => {
	const merged = mergeEntries(readText(text));
	expect(merged.map((group) => group.entries.map(({ key }) => key).join(' '))).toEqual(groups);
});

test('the published entry leads and the others fill what it lacks', () => {
	const preprint = entry('a', TITLE, 'author={Ada Person and others}, year=2000, eprint={2101.00001}, keywords={one}');
	const published = entry('b', TITLE, 'author={Ada Person and Bo Other}, year=2001, journal={J. Ex.}, keywords={two}');
	const [paper] = mergeEntries(readText(preprint + published));
	expect(paper?.metadata).toEqual({
		title: TITLE,
		authors: ['Ada Person', 'Bo Other'],
		year: 2001,
		venue: 'J. Ex.',
		arxiv: '2101.00001',
	});
	expect(paper?.keywords).toEqual(['one', 'two']);
	expect(paper?.reasons).toEqual(['same title, authors and year']);
});

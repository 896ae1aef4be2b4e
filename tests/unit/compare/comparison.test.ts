import { describe, expect, test } from 'vitest';
import { formatCompare, parseCompare, reduceCompare } from '../../../src/domain/compare/compare-state.ts';
import { compare, parseComparedPaper } from '../../../src/domain/compare/comparison.ts';
import { formatCsv, formatLatex, formatMarkdownTable } from '../../../src/domain/compare/export-comparison.ts';

const WORDS = {
	facets: [{ id: 'what', name: 'What adapts', values: { weights: 'weights', 'step-size': 'step size' } }],
	topics: { replay: 'Replay', lora: 'Low-rank adaptation' },
};
const read = (fields: object) => {
	const paper = parseComparedPaper(fields);
	if (!paper) throw new Error('not a paper');
	return paper;
};
const ONE = read({
	slug: 'one',
	titlePlain: 'One & all',
	authors: ['B. One', 'A. Two'],
	year: 2020,
	venue: null,
	topics: ['replay', 'lora', 'unnamed'],
	facets: { what: ['weights'] },
	takeaway: 'It works.',
	sections: [
		{ heading: 'Problem', text: 'Nets forget.' },
		{ heading: 'Findings', text: 'Less of it: 5 %.' },
	],
});
const TWO = read({
	slug: 'two',
	titlePlain: 'Two | more',
	authors: ['A. Two'],
	year: 2020,
	venue: 'ICML',
	topics: ['lora'],
	facets: { what: ['step-size', 'weights'] },
	datasets: ['CIFAR-100', 3],
	sections: [{ heading: 'Problem', text: 'Nets forget.' }],
});

describe('parseComparedPaper', () => {
	test('takes what a record has; unknowns and foreign values are empty', () => {
		expect(TWO).toMatchObject({ datasets: ['CIFAR-100'], models: [], result: '', code: '', takeaway: '' });
		expect([null, [], 'text', {}, { slug: 3 }].map(parseComparedPaper)).toEqual(Array(5).fill(undefined));
	});
});

describe('compare', () => {
	const rows = compare([ONE, TWO], WORDS);
	const find = (id: string) => rows.find((row) => row.id === id);

	test('has a row for what any of the papers has, in the order of the page', () => {
		expect(rows.map(({ name }) => name)).toEqual([
			'Takeaway',
			'Problem',
			'Findings',
			'What adapts',
			'Datasets',
			'Topics',
			'Authors',
			'Venue',
			'Year',
		]);
	});

	test('says which rows are the same in all papers', () => {
		expect(rows.filter(({ isSame }) => isSame).map(({ id }) => id)).toEqual(['problem', 'year']);
	});

	test('marks what all, some and one of the papers have, shared items first', () => {
		const third = read({ slug: 'three', topics: ['replay', 'lora'] });
		const cells = compare([ONE, TWO, third], WORDS).find(({ id }) => id === 'topics')?.cells;
		expect(cells?.[0]).toEqual([
			{ text: 'Low-rank adaptation', sharing: 'all' },
			{ text: 'Replay', sharing: 'some' },
			{ text: 'unnamed', sharing: 'one' },
		]);
		expect(find('authors')?.cells[0]?.map(({ text }) => text)).toEqual(['B. One', 'A. Two']);
	});
});

describe('the state in the address', () => {
	test('reads slugs in order, at most six, and names what it leaves out', () => {
		const { state, ignored } = parseCompare('?papers=b,a,b,<img>,c,d,e,f,g&hide=year,code');
		expect(state).toEqual({ slugs: ['b', 'a', 'c', 'd', 'e', 'f'], hidden: ['code', 'year'] });
		expect(ignored).toEqual(['<img>', 'g']);
		expect(formatCompare(state)).toBe('?papers=b,a,c,d,e,f&hide=code,year');
		expect(formatCompare(parseCompare('').state)).toBe('?papers=');
		expect(formatCompare({ slugs: [], hidden: ['year'] })).toBe('?papers=&hide=year');
	});

	test('moves, removes, adds and hides', () => {
		const start = { slugs: ['a', 'b', 'c'], hidden: [] };
		expect(reduceCompare(start, { type: 'move', slug: 'c', by: -1 }).slugs).toEqual(['a', 'c', 'b']);
		expect(reduceCompare(start, { type: 'move', slug: 'a', by: -1 }).slugs).toEqual(['a', 'b', 'c']);
		expect(reduceCompare(start, { type: 'remove', slug: 'b' }).slugs).toEqual(['a', 'c']);
		expect(reduceCompare(start, { type: 'add', slug: 'a' }).slugs).toEqual(['a', 'b', 'c']);
		const full = { slugs: ['a', 'b', 'c', 'd', 'e', 'f'], hidden: [] };
		expect(reduceCompare(full, { type: 'add', slug: 'g' })).toBe(full);
		const hidden = reduceCompare(start, { type: 'toggle-row', row: 'year' });
		expect([hidden.hidden, reduceCompare(hidden, { type: 'toggle-row', row: 'year' }).hidden]).toEqual([['year'], []]);
	});
});

describe('exports', () => {
	const columns = [
		{ slug: 'one', title: 'One & all', url: 'https://example.org/papers/one/' },
		{ slug: 'two', title: 'Two | more', url: 'https://example.org/papers/two/' },
	];
	const rows = compare([ONE, TWO], WORDS).filter(({ id }) => ['findings', 'facet-what'].includes(id));

	test('CSV', () => {
		expect(formatCsv(columns, rows)).toBe(
			[
				'\ufeff,one,two',
				'Title,One & all,Two | more',
				'URL,https://example.org/papers/one/,https://example.org/papers/two/',
				'Findings,Less of it: 5 %.,',
				'What adapts,weights,weights; step size',
				'',
			].join('\r\n'),
		);
	});

	test('Markdown', () => {
		expect(formatMarkdownTable(columns, rows)).toBe(
			[
				'|  | [One & all](https://example.org/papers/one/) | [Two \\| more](https://example.org/papers/two/) |',
				'| --- | --- | --- |',
				'| **Findings** | Less of it: 5 %. |  |',
				'| **What adapts** | weights | weights; step size |',
				'',
			].join('\n'),
		);
	});

	test('LaTeX', () => {
		expect(formatLatex(columns, rows).split('\n')).toEqual([
			'\\begin{tabular}{l*{2}{p{0.41\\linewidth}}}',
			'\\toprule',
			' & \\href{https://example.org/papers/one/}{One \\& all} & \\href{https://example.org/papers/two/}{Two | more} \\\\',
			'\\midrule',
			'Findings & Less of it: 5 \\%. &  \\\\',
			'What adapts & weights & weights; step size \\\\',
			'\\bottomrule',
			'\\end{tabular}',
			'',
		]);
	});
});

import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import { type ComparedPaper, giveReasons, prepareComparison } from '../../../src/domain/similarity/reasons.ts';

const wording = {
	topics: new Map([
		['adam', { name: 'Adam and its variants', aliases: ['AdamW'] }],
		['warm-up', { name: 'Learning-rate warm-up', aliases: ['rewarming'] }],
		['momentum', { name: 'Momentum', aliases: [] }],
	]),
	spell: (word: string) => (word === 'Adam' ? word : word.toLowerCase()),
};

function compare(topics: string[], words: Record<string, number>, fields: Partial<Paper> = {}): ComparedPaper {
	const paper = {
		titlePlain: Object.keys(words).join(' '),
		takeawayPlain: '',
		authors: [],
		...fields,
	} as unknown as Paper;
	return prepareComparison(paper, new Map(topics.map((topic) => [topic, 0.5])), new Map(Object.entries(words)));
}

describe('reasons', () => {
	test.each([
		['one topic', ['momentum'], ['Shared topics: momentum']],
		['two topics', ['momentum', 'warm-up'], ['Shared topics: momentum and learning-rate warm-up']],
		['a topic with an “and” of its own', ['adam', 'momentum'], ['Shared topics: Adam and its variants, and momentum']],
		['no topic', [], []],
	])('name %s as a sentence would', (_, topics, reasons) => {
		expect(giveReasons(compare(topics, {}), compare(topics, {}), wording)).toEqual(reasons);
	});

	test.each([
		[['Ana', 'Bo'], 'Shared authors: Ana and Bo'],
		[['Ana', 'Bo', 'Cem'], 'Shared authors: Ana, Bo and one other'],
		[['Ana', 'Bo', 'Cem', 'Eve'], 'Shared authors: Ana, Bo and 2 others'],
	])('count authors beyond the second: %j', (authors, reason) => {
		const one = compare([], {}, { authors });
		expect(giveReasons(one, one, wording)).toEqual([reason]);
	});

	test('name words of a title that weigh enough and that the topics do not say already', () => {
		const one = compare(['warm-up'], { cosine: 0.4, rewarming: 0.5, plateau: 0.1 });
		expect(giveReasons(one, one, wording)).toEqual(['Shared topics: learning-rate warm-up', 'Both mention “cosine”']);
	});

	test('leave out words that stand in no title and not in both takeaways', () => {
		const one = compare(['momentum'], { cosine: 0.4, plateau: 0.4 }, { titlePlain: '', takeawayPlain: 'A plateau' });
		const other = { ...one, paper: { ...one.paper, takeawayPlain: 'Cosine, then a plateau' } };
		expect(giveReasons(one, other, wording)).toEqual(['Shared topics: momentum', 'Both mention “plateau”']);
	});

	test('name lesser words where there is nothing else to name', () => {
		const one = compare([], { plateau: 0.1 }, { titlePlain: '' });
		expect(giveReasons(one, one, wording)).toEqual(['Both mention “plateau”']);
	});
});

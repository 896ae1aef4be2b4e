import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../../src/domain/search/engine.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { findSlugs, indexCorpus, openIndex, readCorpus } from './small-engine.ts';

let engine: SearchEngine;
const find = (typed: string) => findSlugs(engine, typed);
beforeAll(async () => {
	engine = await openIndex(indexCorpus(readCorpus(await readContent('tests/fixtures/small'))));
});

describe('operators of other search engines', () => {
	test.each([
		['title:forget', 'forget'],
		['intitle:"networks forget"', '"networks forget"'],
		['authors:Núñez', 'author:Núñez'],
		['author: Núñez', 'author:Núñez'],
		['year: 2022', 'year:2022'],
		['rank year: 2022', 'rank year:2022'],
		['prompts NOT rank', 'prompts -rank'],
		['prompts AND NOT "low rank"', 'prompts -"low rank"'],
		['"prompts NOT rank"', '"prompts not rank"'],
		['PROMPTS NOT RANK', 'prompts not rank'],
		['source title: forget', 'source forget'],
	])('%s finds what %s does', async (theirs, ours) => {
		const found = await find(ours);
		expect(found.length).toBeGreaterThan(0);
		expect(await find(theirs)).toEqual(found);
	});

	test('leave out what is excluded', async () => {
		expect(await find('prompts NOT rank')).toContain('prompts-that-last');
		expect(await find('prompts NOT rank')).not.toContain('prompts-and-ranks');
	});
});

describe('an excluded phrase', () => {
	test.each(['-"networks forget"', '-networks-forget', '−“networks forget”'])(
		'%s leaves out what holds it',
		async (typed) => {
			expect(await find('forget')).toContain('why-networks-forget');
			expect(await find(`forget ${typed}`)).not.toContain('why-networks-forget');
		},
	);

	test('keeps what holds its words apart', async () => {
		expect(await find('forget -"forget networks"')).toEqual(await find('forget'));
	});
});

describe('a venue and its year as one word', () => {
	test.each(['zqv24', 'ZQV2024', "ZQV '24", 'ZQV’24', 'venue:zqv24', 'venue:ZQV2024'])('%s', async (typed) => {
		const files = await readContent('tests/fixtures/small');
		const dated = files.map(({ path, text }) => ({
			path,
			text: path.includes('prompts-and-ranks') ? text.replace(/^year: .*$/m, 'year: 2024\nvenue: ZQV 2024') : text,
		}));
		const other = await openIndex(indexCorpus(readCorpus(dated)));
		expect((await findSlugs(other, typed))[0]).toBe('prompts-and-ranks');
	});
});

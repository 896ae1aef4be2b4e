import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import type { EssayTie } from '../../../src/domain/essays/essay-ties.ts';
import { type ComparedPaper, giveReasons, prepareComparison } from '../../../src/domain/similarity/reasons.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';

const NAMES: Readonly<Record<string, string>> = { adam: 'Adam and its variants', 'warm-up': 'learning-rate warm-up' };
const CARRIERS: Readonly<Record<string, number>> = { momentum: 40, 'momentum warm-up': 5 };
const NAMING: Readonly<Record<string, number>> = { 'catastrophic forgetting': 42, ImageNet: 60 };

const wording = {
	nameTopic: (topic: string) => NAMES[topic] ?? topic,
	nameTheme: (theme: string) => theme,
	isBroader: (topic: string, other: string) => topic === 'adam' && other === 'optimizers',
	countCarriers: (topics: readonly string[]) => CARRIERS[topics.join(' ')] ?? 40,
	countNaming: (name: string) => NAMING[name] ?? 2,
};

function prepare(topics: readonly string[], fields: Partial<Paper> = {}): ComparedPaper {
	const paper = { titlePlain: '', terms: [], themes: [], ...fields } as unknown as Paper;
	return prepareComparison(paper, new Map(topics.map((topic) => [topic, 0.5])));
}

const reason = (one: ComparedPaper, other = one, ties: readonly EssayTie[] = []) =>
	giveReasons(one, [{ other, ties }], wording)[0];

const tie = (kind: EssayTie['kind'], place?: string): EssayTie => ({ kind, papers: ['a', 'b'], theme: 'T', place });

describe('reasons', () => {
	test.each([
		['one topic', ['momentum'], ['Shared topics: momentum']],
		['two topics', ['adam', 'momentum'], ['Shared topics: Adam and its variants, and momentum']],
		[
			'topics that few papers carry together',
			['momentum', 'warm-up'],
			['Shared topics: momentum and learning-rate warm-up, which only 5 papers share'],
		],
		['the narrower of two topics', ['optimizers', 'adam'], ['Shared topics: Adam and its variants']],
		['nothing', [], []],
	])('name %s', (_, topics, reasons) => {
		expect(reason(prepare(topics))).toEqual(reasons);
	});

	test.each([
		['sentence', 'Replay', 'Cited together in “T”, § Replay'],
		['paragraph', undefined, 'Both discussed in “T”'],
		['path', undefined, 'Consecutive steps of the reading path of “T”'],
		['dispute', undefined, 'On opposite sides of a dispute in “T”'],
		['group', 'Small modules', 'Both under “Small modules” in “T”'],
	] as const)('put first where essays bring two papers together: %s', (kind, place, text) => {
		expect(reason(prepare(['momentum']), undefined, [tie(kind, place), tie('table')])).toEqual([
			text,
			'Shared topics: momentum',
		]);
	});

	test.each([
		[['Ana', 'Bo'], 'Shared authors: Ana and Bo'],
		[['Ana', 'Bo', 'Cem'], 'Shared authors: Ana, Bo and one other'],
		[['Ana', 'Bo', 'Cem', 'Eve'], 'Shared authors: Ana, Bo and 2 others'],
	])('count authors beyond the second: %j', (authors, text) => {
		expect(reason(prepare([], { authors }))).toEqual([text]);
	});

	test('name terms of both papers, in any form, but none that many papers use or that a topic says', () => {
		const one = prepare(['momentum'], { terms: ['Growth schedules', 'catastrophic forgetting', 'momentum'] });
		const other = prepare(['momentum'], { terms: ['growth schedule', 'catastrophic forgetting', 'momentum'] });
		expect(reason(one, other)).toEqual(['Shared topics: momentum', 'Both use the term “Growth schedules”']);
	});

	test('name no word that only the summaries share', () => {
		const one = prepare([], { summary: 'A bank of tapes.', takeawayPlain: 'A bank.' });
		expect(reason(one)).toEqual([]);
	});

	test('name datasets that few papers are evaluated on', () => {
		expect(reason(prepare([], { datasets: ['ImageNet', 'BabyAI'] }))).toEqual(['Both evaluated on BabyAI']);
	});

	test('say which of the two cites the other, at each entry, how many references they share and how many papers cite both', () => {
		const slugged = (slug: string, references: readonly string[] = [], citing: readonly string[] = []) => ({
			...prepare([], { slug: makeSlug(slug) }),
			references,
			citing,
		});
		const one = slugged('one', ['other', 'doi:10.1000/a', 's2:1'], ['x', 'y']);
		expect(reason(one, slugged('other'))).toEqual(['Cited by this paper']);
		expect(reason(slugged('other'), one)).toEqual(['Cites this paper']);
		expect(reason(one, slugged('third', ['s2:1', 'doi:10.1000/a'], ['y']))).toEqual([
			'2 references in common',
			'Both cited by 1 paper on this map',
		]);
		expect(reason(one, slugged('third', ['s2:1']))).toEqual([]);
		const entries = Array.from({ length: 4 }, () => ({ other: slugged('other'), ties: [] }));
		expect(giveReasons(one, entries, wording)).toEqual(entries.map(() => ['Cited by this paper']));
	});

	test('name the themes where nothing else is shared', () => {
		expect(reason(prepare([], { themes: ['T'] as unknown as Paper['themes'] }))).toEqual(['Both in “T”']);
	});

	test('do not repeat what two entries before say, where there is another reason', () => {
		const one = prepare(['momentum', 'adam'], { authors: ['Ana'] });
		const other = prepare(['momentum'], { authors: ['Ana'] });
		const entries = [other, other, { ...other, topics: new Map([['adam', 1]]) }, other].map((paper) => ({
			other: paper,
			ties: [],
		}));
		expect(giveReasons(one, entries, wording)).toEqual([
			['Shared topics: momentum', 'Shared authors: Ana'],
			['Shared topics: momentum', 'Shared authors: Ana'],
			['Shared topics: Adam and its variants'],
			['Shared topics: momentum', 'Shared authors: Ana'],
		]);
	});
});

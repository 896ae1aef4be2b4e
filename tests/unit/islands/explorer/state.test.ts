import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type ExplorerState,
	formatState,
	MAX_ZOOM,
	parseState,
	START,
	select,
} from '../../../../src/islands/explorer/state.ts';

const words = {
	findTopic: (name: string) =>
		({ lora: 'low-rank-adaptation', 'low-rank-adaptation': 'low-rank-adaptation', replay: 'replay' })[name],
	themes: new Set(['alignment', 'curricula']),
	communities: 4,
};
const read = (query: string) => parseState(query, words);

describe('parseState', () => {
	test.each<[string, Partial<ExplorerState>]>([
		['', {}],
		['?topic=lora', { selection: { kind: 'topic', topic: 'low-rank-adaptation' } }],
		[
			'?topic=lora&depth=2&min=0.3&colour=year',
			{ selection: { kind: 'topic', topic: 'low-rank-adaptation' }, depth: 2, min: 0.3, colour: 'year' },
		],
		['?path=lora,replay', { selection: { kind: 'path', ends: ['low-rank-adaptation', 'replay'] } }],
		['?link=replay,lora', { selection: { kind: 'link', ends: ['replay', 'low-rank-adaptation'] } }],
		['?theme=curricula,alignment', { themes: ['alignment', 'curricula'] }],
		['?community=4,1,1', { communities: [0, 3] }],
		[
			'?papers=12&years=2019-2021&links=all&unexplored=yes',
			{ papers: 12, years: [2019, 2021], allLinks: true, rarePairs: true },
		],
		['?at=600,400,2.5', { at: [600, 400, 2.5] }],
		[`?at=600,400,${MAX_ZOOM}`, { at: [600, 400, MAX_ZOOM] }],
		['?utm_source=x&fbclid=y', {}],
	])('understands %s', (query, part) => {
		expect(read(query)).toEqual({ state: { ...START, ...part }, notes: [] });
	});

	test.each([
		['?topic=nothing', 'topic=nothing'],
		['?depth=2', 'depth without a topic'],
		['?topic=lora&depth=4', 'depth=4'],
		['?min=-1', 'min=-1'],
		['?min=1e3', 'min=1e3'],
		['?path=lora,lora', 'path=lora,lora'],
		['?path=lora,replay,lora', 'path=lora,replay,lora'],
		['?theme=alignment,other', 'theme=alignment,other'],
		['?community=0', 'community=0'],
		['?community=1,5', 'community=1,5'],
		['?years=2021-2019', 'years=2021-2019'],
		['?at=1,2,99', 'at=1,2,99'],
		[`?at=1,2,${MAX_ZOOM + 1}`, `at=1,2,${MAX_ZOOM + 1}`],
		['?colour=constructor', 'colour=constructor'],
		['?toString=1', 'toString=1'],
		['?__proto__=1', '__proto__=1'],
	])('ignores the fault of %s and names it', (query, note) => {
		expect(read(query).notes).toEqual([note]);
	});

	test('never throws, and what it makes of anything can be written and read again', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { state } = read(`?${text}`);
				expect(read(formatState(state)).state).toEqual(state);
			}),
		);
	});
});

describe('formatState', () => {
	test('writes nothing for the start', () => {
		expect(formatState(START)).toBe('');
	});

	test('writes what the reader wrote', () => {
		const query =
			'?topic=replay&depth=1&theme=alignment&community=2,3&min=0.5&papers=3&years=2019-2020&colour=community&links=all&unexplored=yes&own=yes&at=10,20,3';
		expect(formatState(read(query).state)).toBe(query);
	});
});

describe('select', () => {
	test('keeps the depth from topic to topic only', () => {
		const { state } = read('?topic=lora&depth=2');
		expect(select(state, { kind: 'topic', topic: 'replay' }).depth).toBe(2);
		expect(select(state, { kind: 'path', ends: ['replay', 'low-rank-adaptation'] }).depth).toBe(0);
		expect(select(state, undefined).depth).toBe(0);
	});
});

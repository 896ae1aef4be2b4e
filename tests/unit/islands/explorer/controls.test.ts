import { describe, expect, test } from 'vitest';
import { type HitAction, NO_HITS, reduceHits } from '../../../../src/islands/explorer/hits.ts';
import { chooseDragged } from '../../../../src/islands/explorer/sheet.ts';
import { chooseRange, chooseYears, findLast } from '../../../../src/islands/explorer/years.ts';

const BOUNDS = [2010, 2024] as const;

test.each([
	[2024, undefined, undefined],
	[2020, undefined, [2010, 2020]],
	[2020, [2015, 2024], [2015, 2020]],
	[2012, [2015, 2024], [2012, 2012]],
] as const)('the slider at %i after %j asks for %j', (last, years, wanted) => {
	expect(chooseYears(last, years, BOUNDS)).toEqual(wanted);
});

test.each([
	[undefined, 2024],
	[[2012, 2015], 2015],
	[[2012, 2050], 2024],
] as const)('the slider of %j stands at %i', (years, last) => {
	expect(findLast(years, BOUNDS)).toBe(last);
});

test.each([
	[2010, 2024, undefined],
	[1900, 2100, undefined],
	[2015, 2020, [2015, 2020]],
	[2020, 2015, [2015, 2020]],
	[1900, 2015, [2010, 2015]],
] as const)('%i and %i, typed, ask for %j', (one, other, wanted) => {
	expect(chooseRange(one, other, BOUNDS)).toEqual(wanted);
});

describe('reduceHits', () => {
	const hits = ['adapters', 'replay', 'robotics'].map((id) => ({ id, name: id, detail: '3 papers' }));
	const run = (...actions: HitAction[]) => actions.reduce(reduceHits, NO_HITS);
	const list: HitAction = { type: 'list', query: 'r', hits };

	test('opens with the first hit active', () => {
		expect(run(list)).toEqual({ query: 'r', hits, isOpen: true, active: 0 });
	});

	test('opens to say that there is no hit, but not for an empty field', () => {
		expect(run({ type: 'list', query: 'xyz', hits: [] })).toMatchObject({ isOpen: true, active: -1 });
		expect(run(list, { type: 'list', query: ' ', hits: [] })).toMatchObject({ isOpen: false, active: -1 });
	});

	test('steps round and round, and nowhere without hits', () => {
		const up: HitAction = { type: 'step', by: -1 };
		const down: HitAction = { type: 'step', by: 1 };
		expect([run(list, up).active, run(list, up, down).active]).toEqual([2, 0]);
		expect(run(down)).toBe(NO_HITS);
	});

	test('closes with what was typed, and says what was taken', () => {
		expect(run(list, { type: 'close' })).toMatchObject({ query: 'r', isOpen: false, active: -1 });
		expect(run(list, { type: 'take', query: 'Replay' })).toEqual({ ...NO_HITS, query: 'Replay' });
	});
});

test.each([
	[10, false, undefined],
	[-40, false, 'tall'],
	[40, true, 'low'],
	[40, false, 'closed'],
] as const)('a sheet dragged down by %i px, tall: %s, becomes %s', (moved, isTall, wanted) => {
	expect(chooseDragged(moved, isTall)).toBe(wanted);
});

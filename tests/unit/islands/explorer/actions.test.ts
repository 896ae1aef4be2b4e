import { describe, expect, test } from 'vitest';
import { type Action, chooseStep, reduce } from '../../../../src/islands/explorer/actions.ts';
import { findFit, isGesture, limit, measureWheel } from '../../../../src/islands/explorer/gestures.ts';
import { type ExplorerState, START } from '../../../../src/islands/explorer/state.ts';
import { createStore } from '../../../../src/islands/explorer/store.ts';

describe('reduce', () => {
	const run = (...actions: Action[]): ExplorerState => actions.reduce(reduce, START);

	test('toggles themes and communities, sorted, and off again', () => {
		const both = run(
			{ type: 'toggle-theme', theme: 'replay' },
			{ type: 'toggle-theme', theme: 'agents' },
			{ type: 'toggle-community', community: 10 },
			{ type: 'toggle-community', community: 2 },
		);
		expect([both.themes, both.communities]).toEqual([
			['agents', 'replay'],
			[2, 10],
		]);
		expect(reduce(both, { type: 'toggle-theme', theme: 'agents' }).themes).toEqual(['replay']);
	});

	test('filters keep the selection, and reset forgets all', () => {
		const state = run(
			{ type: 'select', selection: { kind: 'topic', topic: 'replay' } },
			{ type: 'filter', filters: { min: 2, years: [2019, 2020] } },
		);
		expect(state).toEqual({ ...START, selection: { kind: 'topic', topic: 'replay' }, min: 2, years: [2019, 2020] });
		expect(reduce(state, { type: 'reset' })).toEqual(START);
	});
});

describe('chooseStep', () => {
	test('filters set one after another are one step of history', () => {
		const filter: Action = { type: 'filter', filters: { min: 2 } };
		expect([chooseStep(filter, false), chooseStep(filter, true)]).toEqual(['push', 'replace']);
		expect(chooseStep({ type: 'toggle-theme', theme: 'a' }, true)).toBe('replace');
		expect(chooseStep({ type: 'select', selection: undefined }, true)).toBe('push');
		expect(chooseStep({ type: 'move', at: undefined, isByHand: true }, false)).toBe('replace');
	});
});

test('a store tells who subscribed what was and what is', () => {
	const store = createStore(1, (state, add: number) => state + add);
	const seen: unknown[] = [];
	const unsubscribe = store.subscribe((...change) => seen.push(change));
	store.dispatch(2);
	expect([store.get(), seen]).toEqual([3, [[3, 1, 2]]]);
	unsubscribe();
	store.dispatch(2);
	expect([store.get(), seen]).toEqual([5, [[3, 1, 2]]]);
});

describe('gestures', () => {
	test.each([
		[{}, false],
		[{ ctrlKey: true }, true],
		[{ metaKey: true }, true],
	])('the wheel scrolls the page unless a key is held: %j', (keys, isZoom) => {
		expect(isGesture({ deltaY: 100, ctrlKey: false, metaKey: false, ...keys }, 3)).toBe(isZoom);
	});

	test.each([
		['a wheel with Control', { ctrlKey: true }, 0.2],
		['a pinch on a trackpad', { deltaY: -10, ctrlKey: true }, 0.16],
		['a very fast wheel', { deltaY: -900, ctrlKey: true }, 0.6],
		['a wheel that counts lines', { deltaY: -3, deltaMode: 1, ctrlKey: true }, 0.15],
	])('%s magnifies', (_, fields, wanted) => {
		const event = { deltaY: -100, deltaMode: 0, ...fields };
		expect(measureWheel(event)).toBeCloseTo(wanted);
	});

	test('one finger scrolls while the whole map is shown, and moves a magnified one; two pinch', () => {
		const touch = (length: number) => ({ touches: { length } });
		expect([isGesture(touch(1), 1), isGesture(touch(2), 1), isGesture(touch(1), 2)]).toEqual([false, true, true]);
	});
});

describe('findFit', () => {
	const area = { width: 1000, height: 600 };
	test('shows all points with a margin, no closer than asked for', () => {
		const { middle, k } = findFit(
			[
				{ x: 100, y: 100 },
				{ x: 500, y: 200 },
			],
			area,
			4,
		);
		expect(middle).toEqual({ x: 300, y: 150 });
		expect(k).toBeCloseTo(2);
		expect(findFit([{ x: 100, y: 100 }], area, 2.6).k).toBe(2.6);
	});
	test('keeps the first point inside where all do not fit', () => {
		const { middle, k } = findFit(
			[
				{ x: 500, y: 10 },
				{ x: 500, y: 1500 },
			],
			area,
			4,
		);
		expect(k).toBe(1);
		expect(middle.y - 300).toBeLessThan(10);
	});
});

test('the picture stays over the frame, but for what is covered', () => {
	const far = { k: 2, x: 50, y: -5000 } as Parameters<typeof limit>[0];
	expect(limit(far, { width: 100, height: 100 })).toMatchObject({ k: 2, x: 0, y: -100 });
	expect(limit(far, { width: 100, height: 100 }, 40)).toMatchObject({ y: -140 });
});

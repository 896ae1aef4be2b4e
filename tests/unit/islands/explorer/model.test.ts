import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/islands/explorer/actions.ts';
import { unpackExplorer } from '../../../../src/islands/explorer/explorer-data.ts';
import type { Instrument } from '../../../../src/islands/explorer/instrument.ts';
import {
	createSceneSelector,
	describeScene,
	type ExplorerModel,
	INITIAL,
	reduceModel,
} from '../../../../src/islands/explorer/model.ts';
import { findOwn } from '../../../../src/islands/explorer/own-papers.ts';
import { START } from '../../../../src/islands/explorer/state.ts';
import { RECORD } from './record.ts';

const data = await unpackExplorer(RECORD);
const nothing = () => undefined;
const instrument: Instrument = {
	zoomBy: nothing,
	showWhole: nothing,
	choose: nothing,
	focusTopic: nothing,
	pointAt: nothing,
	download: async () => undefined,
};
const begin: Action = { type: 'start', data, own: undefined, instrument, state: START, notes: ['x=1'] };
const replay = { kind: 'topic', topic: 'replay' } as const;

const run = (...actions: Action[]): ExplorerModel => actions.reduce(reduceModel, INITIAL);

describe('reduceModel', () => {
	test('starts with the data and what the address asks for', () => {
		const model = run({ ...begin, state: { ...START, selection: replay } });
		expect(model).toEqual({
			...INITIAL,
			data,
			instrument,
			state: { ...START, selection: replay },
			notes: ['x=1'],
		});
	});

	test('forgets what was not understood once something else happens, but not when the map moves', () => {
		const move: Action = { type: 'move', at: [1, 2, 3], isByHand: true };
		expect(run(begin, move).notes).toEqual(['x=1']);
		expect(run(begin, { type: 'show-message', text: 'Link copied.' }).notes).toEqual(['x=1']);
		expect(run(begin, { type: 'select', selection: replay }).notes).toEqual([]);
		expect(run(begin, { type: 'own', own: undefined }).notes).toEqual([]);
	});

	test.each<[boolean, Action]>([
		[true, { type: 'filter', filters: { years: [2019, 2020] } }],
		[true, { type: 'toggle-theme', theme: 'agents' }],
		[true, { type: 'move', at: undefined, isByHand: false }],
		[true, { type: 'show-message', text: 'Link copied.' }],
		[false, { type: 'pause' }],
		[false, { type: 'select', selection: replay }],
		[false, { type: 'follow', state: START }],
		[false, { type: 'restore', state: START, notes: [] }],
		[false, { type: 'reset' }],
	])('the years go on playing: %s, after %j', (isPlaying, action) => {
		expect(run(begin, { type: 'play' }, action).isPlaying).toBe(isPlaying);
	});

	test('gives the same message again as another one, and takes it away', () => {
		const show: Action = { type: 'show-message', text: 'Link copied.' };
		const [first, second] = [run(show), run(show, show)];
		expect([first.message, second.message]).toEqual([{ text: 'Link copied.' }, { text: 'Link copied.' }]);
		expect(reduceModel(first, show).message).not.toBe(first.message);
		expect(run(show, { type: 'hide-message' }).message).toBeUndefined();
	});

	test('counts resets, and forgets the state with each', () => {
		const model = run(begin, { type: 'select', selection: replay }, { type: 'reset' }, { type: 'reset' });
		expect([model.resets, model.state]).toEqual([2, START]);
	});
});

describe('the scene', () => {
	const started = run(begin);

	test('is there with the data', () => {
		const select = createSceneSelector();
		expect([select(INITIAL), describeScene(undefined, [])]).toEqual([undefined, '']);
		expect(describeScene(select(started), ['x=1'])).toMatch(/^Showing all 8 topics.*ignored: x=1\.$/);
	});

	test('stays the same object until the state, whatever the place on the map, or the own papers change', () => {
		const select = createSceneSelector();
		const scene = select(started);
		const moved = reduceModel(started, { type: 'move', at: [1, 2, 3], isByHand: true });
		expect(select(moved)).toBe(scene);
		expect(select(reduceModel(moved, { type: 'show-message', text: 'Link copied.' }))).toBe(scene);
		const selected = select(reduceModel(moved, { type: 'select', selection: replay }));
		expect(selected?.state).toEqual({ ...START, selection: replay });
		const own = findOwn(data, ['paper-1'], []);
		expect(select(reduceModel(started, { type: 'own', own }))).not.toBe(scene);
	});
});

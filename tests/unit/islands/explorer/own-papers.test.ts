import { describe, expect, test } from 'vitest';
import { unpackExplorer } from '../../../../src/islands/explorer/explorer-data.ts';
import { findOwn } from '../../../../src/islands/explorer/own-papers.ts';
import { START } from '../../../../src/islands/explorer/state.ts';
import { buildView } from '../../../../src/islands/explorer/view.ts';
import { RECORD } from './record.ts';

const data = await unpackExplorer(RECORD);

describe('findOwn', () => {
	test('keeps the papers that the map has and says where they are from', () => {
		expect(findOwn(data, ['paper-1', 'elsewhere'], [])).toEqual({ slugs: new Set(['paper-1']), source: 'list' });
		expect(findOwn(data, ['elsewhere'], ['paper-2'])).toEqual({ slugs: new Set(['paper-2']), source: 'library' });
		expect(findOwn(data, ['paper-1'], ['paper-1', 'paper-2'])).toEqual({
			slugs: new Set(['paper-1', 'paper-2']),
			source: 'both',
		});
	});
	test('finds nothing where the map has none of them', () => {
		expect(findOwn(data, ['elsewhere'], [])).toBeUndefined();
	});
});

describe('the view', () => {
	const own = findOwn(data, ['paper-1', 'paper-9'], []);
	test('counts the papers of each topic that the reader has', () => {
		const view = buildView(data, { ...START, own: true }, own);
		expect([...(view.own?.counts ?? [])]).toEqual([
			['adapters', 1],
			['low-rank-adaptation', 2],
			['quantization', 2],
		]);
	});
	test('counts only papers of the years chosen', () => {
		const view = buildView(data, { ...START, own: true, years: [2024, 2024] }, own);
		expect([...(view.own?.counts ?? [])]).toEqual([
			['low-rank-adaptation', 1],
			['quantization', 1],
		]);
	});
	test('counts nothing unless asked', () => {
		expect(buildView(data, START, own).own).toBeUndefined();
	});
});

import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/atlas/load-content.ts';
import type { ExplorerRecord } from '../../../../src/domain/map/explorer-record.ts';
import { packExplorer } from '../../../../src/domain/map/explorer-record.ts';
import { readContent } from '../../../../src/io/read-content.ts';
import { makeTopicFinder, unpackExplorer } from '../../../../src/islands/map/data.ts';
import { findTopics } from '../../../../src/islands/map/find.ts';
import { makeGeometry, measureToArc } from '../../../../src/islands/map/geometry.ts';
import { formatProbability } from '../../../../src/islands/map/panel.ts';
import { describeState } from '../../../../src/islands/map/sentence.ts';
import { type MapState, START } from '../../../../src/islands/map/state.ts';
import { sortRows } from '../../../../src/islands/map/table.ts';
import { buildView, highlightSelection } from '../../../../src/islands/map/view.ts';
import { findInDirection } from '../../../../src/islands/map/walk.ts';

const { content } = loadContent(await readContent('content'));
if (!content) throw new Error('the content has problems: npm run check');
const record: ExplorerRecord = JSON.parse(JSON.stringify(packExplorer(content.corpus, content.graph)));
const data = await unpackExplorer(record);
const view = (part: Partial<MapState>) => buildView(data, { ...START, ...part });
const [largest] = [...data.topics.values()].toSorted((a, b) => b.papers.length - a.papers.length);
const topic = largest?.id ?? '';
const onTopic = { selection: { kind: 'topic', topic } } as const;

describe('unpackExplorer', () => {
	test('gives back the links of the graph', () => {
		expect(data.links).toEqual(content.graph.links);
		expect([...data.topics.keys()]).toEqual(content.graph.nodes.map((node) => node.id));
	});

	test('finds topics by slug, name and alias, and nothing for noise', () => {
		const find = makeTopicFinder(data);
		for (const { id, name } of data.topics.values()) expect([find(id), find(name)]).toEqual([id, id]);
		expect(find('LoRA')).toBe('low-rank-adaptation');
		expect(['', '???', '<script>', 'constructor'].map(find)).toEqual([undefined, undefined, undefined, undefined]);
	});
});

describe('buildView', () => {
	test('shows everything at the start and draws the strongest links', () => {
		const whole = view({});
		expect(whole.isWhole).toBe(true);
		expect(whole.topics.size).toBe(data.topics.size);
		expect(whole.drawn.length).toBeLessThan(whole.links.length);
		expect(view({ allLinks: true }).drawn).toHaveLength(data.links.length);
	});

	test.each<[string, Partial<MapState>]>([
		['a theme', { themes: [data.themes[0]?.slug ?? ''] }],
		['strength', { min: 5 }],
		['papers', { papers: 20 }],
		['years', { years: [2023, 2024] }],
		['a neighbourhood', { ...onTopic, depth: 1 }],
	])('leaves out what a filter by %s excludes, and no link to what is left out', (_, part) => {
		const part_ = view(part);
		expect(part_.links.length).toBeLessThan(data.links.length);
		expect(part_.topics.size).toBeGreaterThan(0);
		for (const link of part_.links) expect(part_.topics.has(link.source) && part_.topics.has(link.target)).toBe(true);
	});

	test('a neighbourhood grows with its depth and keeps the links among the neighbours', () => {
		const sizes = [1, 2, 3].map((depth) => view({ ...onTopic, depth }).topics.size);
		expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
		const near = view({ ...onTopic, depth: 1 });
		expect(near.links.some((link) => link.source !== topic && link.target !== topic)).toBe(true);
	});

	test('a topic that the filters leave out has no neighbourhood', () => {
		expect(view({ ...onTopic, depth: 1, papers: 100_000 }).topics.size).toBe(0);
	});

	test('lights a path and both its ends', () => {
		const state: MapState = { ...START, selection: { kind: 'path', ends: ['low-rank-adaptation', topic] } };
		const path = buildView(data, state);
		const lit = highlightSelection(data, path, state);
		expect(lit?.links).toEqual(path.path);
		expect(lit?.topics.has(topic)).toBe(true);
	});
});

describe('describeState', () => {
	const say = (part: Partial<MapState>, notes: string[] = []) => {
		const state = { ...START, ...part };
		return describeState(data, state, buildView(data, state), notes);
	};
	test.each<[string, Partial<MapState>, RegExp]>([
		['the start', {}, /^Showing all \d+ topics, \d+ of \d+ links drawn\.$/],
		[
			'a neighbourhood',
			{ ...onTopic, depth: 2 },
			/^Showing \d+ of \d+ topics within 2 steps of .+, \d+ of \d+ links drawn\.$/,
		],
		[
			'filters',
			{ min: 0.5, papers: 9, years: [2020, 2020] },
			/with at least 9 papers in papers of 2020 joined by links of strength 0\.5 or more/,
		],
		['colours', { colour: 'year' }, /coloured by mean year\.$/],
		[
			'a path',
			{ selection: { kind: 'path', ends: ['low-rank-adaptation', topic] } },
			/The path from Low-rank adaptation to .+ has \d links?\.$/,
		],
	])('says %s', (_, part, wanted) => {
		expect(say(part)).toMatch(wanted);
	});
	test('says what it ignored', () => {
		expect(say({}, ['depth=9'])).toMatch(/Not understood in the address and ignored: depth=9\.$/);
	});
});

describe('findTopics', () => {
	test.each([
		['lora', 'low-rank-adaptation'],
		['LORA', 'low-rank-adaptation'],
		['continual learn', 'continual-learning'],
		['forgetting catastrophic', 'catastrophic-forgetting'],
	])('finds for %s first %s', (query, id) => {
		expect(findTopics(data.topics.values(), query)[0]?.id).toBe(id);
	});
	test.each(['', '  ', 'xyzzy'])('finds nothing for "%s"', (query) => {
		expect(findTopics(data.topics.values(), query)).toEqual([]);
	});
});

describe('findInDirection', () => {
	const from = { id: 'o', x: 0, y: 0 };
	const places = [
		{ id: 'east', x: 10, y: 1 },
		{ id: 'far-east', x: 30, y: 0 },
		{ id: 'north-east', x: 5, y: -8 },
		{ id: 'west', x: -50, y: 10 },
		{ id: 'o', x: 0, y: 0 },
	];
	test.each([
		['right', 'east'],
		['up', 'north-east'],
		['left', 'west'],
		['down', undefined],
	] as const)('goes %s to %s', (direction, id) => {
		expect(findInDirection(from, places, direction)?.id).toBe(id);
	});
});

describe('makeGeometry', () => {
	test.each([280, 599, 600, 1400])('maps there and back at %i px', (width) => {
		const geometry = makeGeometry(width);
		const there = geometry.toPixels({ x: 300, y: 700 });
		const back = geometry.toMap(there);
		expect(back.x).toBeCloseTo(300);
		expect(back.y).toBeCloseTo(700);
		expect(there.x).toBeLessThanOrEqual(geometry.width);
		expect(there.y).toBeLessThanOrEqual(geometry.height);
	});
	test('measures to an arc', () => {
		expect(measureToArc({ x: 5, y: 3 }, { x: 0, y: 0 }, { x: 5, y: 0 }, { x: 10, y: 0 })).toBeCloseTo(3);
	});
});

test.each([
	[0.04, '0.040'],
	[0.000099, '9.9 × 10⁻⁵'],
])('writes the probability %d as %s', (p, text) => {
	expect(formatProbability(p)).toBe(text);
});

test('sorts rows by number or text, equal ones left in order', () => {
	expect(sortRows(['a', 'b', 'c'], ['9', '10', '9'], true, false)).toEqual(['a', 'c', 'b']);
	expect(sortRows(['a', 'b', 'c'], ['9', '10', '9'], true, true)).toEqual(['b', 'a', 'c']);
	expect(sortRows(['a', 'b'], ['y', 'x'], false, false)).toEqual(['b', 'a']);
});

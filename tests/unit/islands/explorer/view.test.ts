import { describe, expect, test } from 'vitest';
import { packLinks } from '../../../../src/domain/map/explorer-record.ts';
import { describeState } from '../../../../src/islands/explorer/describe-state.ts';
import { createTopicFinder, unpackExplorer } from '../../../../src/islands/explorer/explorer-data.ts';
import { findTopics } from '../../../../src/islands/explorer/find-topics.ts';
import { makeGeometry, measureToArc } from '../../../../src/islands/explorer/geometry.ts';
import { groupPapers } from '../../../../src/islands/explorer/paper-dots.ts';
import { sortRows } from '../../../../src/islands/explorer/sortable-table.ts';
import { type ExplorerState, START } from '../../../../src/islands/explorer/state.ts';
import { buildView, highlightSelection } from '../../../../src/islands/explorer/view.ts';
import { findInDirection } from '../../../../src/islands/explorer/walk.ts';
import { makeLink, makeNode } from '../../map/graphs.ts';
import { RECORD } from './record.ts';

const data = await unpackExplorer(RECORD);
const view = (part: Partial<ExplorerState>) => buildView(data, { ...START, ...part });
const listTopics = (part: Partial<ExplorerState>) => [...view(part).topics.keys()];
const listPairs = (part: Partial<ExplorerState>) => view(part).links.map(({ source, target }) => `${source} ${target}`);
const onLearning = { selection: { kind: 'topic', topic: 'continual-learning' } } as const;

describe('packLinks', () => {
	const nodes = ['adapters', 'replay', 'robotics'].map((id) => makeNode(id));

	test('ships every link of the graph by the numbers of its topics, those of too few papers too', () => {
		const links = [makeLink('adapters', 'replay', 1.23456, 5), makeLink('replay', 'robotics', 2, 1)];
		expect(packLinks({ nodes, links })).toEqual([
			[0, 1, 5, 4.05, 1.2346],
			[1, 2, 1, 0.5, 2],
		]);
	});

	test('throws where a link names a topic that is not in the graph', () => {
		expect(() => packLinks({ nodes, links: [makeLink('adapters', 'vision')] })).toThrow('the topic vision');
	});
});

describe('unpackExplorer', () => {
	test('has the links that were shipped, whatever the papers say', () => {
		expect(data.links.map(({ source, target, count }) => [source, target, count])).toContainEqual([
			'adapters',
			'quantization',
			1,
		]);
		expect(data.links).toHaveLength(RECORD.links.length);
		expect(data.linksByTopic.get('robotics')?.map((link) => link.source)).toEqual(['continual-learning']);
	});

	test.each([
		['topic', { links: [[0, 99, 2, 1, 2]] as const }],
		['topic', { papers: [[2020, [0, 99]]] as const }],
	])('throws where the record names a %s that it does not have', async (kind, part) => {
		await expect(unpackExplorer({ ...RECORD, ...part })).rejects.toThrow(`${kind} 99`);
	});

	test('finds topics by slug, name and alias, and nothing for noise', () => {
		const find = createTopicFinder(data);
		for (const { id, name } of data.topics.values()) expect([find(id), find(name)]).toEqual([id, id]);
		expect(find('LoRA')).toBe('low-rank-adaptation');
		expect(['', '???', '<script>', 'constructor'].map(find)).toEqual([undefined, undefined, undefined, undefined]);
	});
});

describe('buildView', () => {
	test('shows everything at the start', () => {
		const whole = view({});
		expect(whole.isWhole).toBe(true);
		expect(whole.links).toEqual(data.links);
		expect(view({ allLinks: true }).drawn).toEqual(data.links);
	});

	test.each<[string, Partial<ExplorerState>, string[]]>([
		['a theme', { themes: ['agents'] }, ['robotics']],
		[
			'two themes',
			{ themes: ['agents', 'adapters-and-low-rank'] },
			['adapters', 'low-rank-adaptation', 'quantization', 'robotics'],
		],
		['a community', { communities: [2] }, ['robotics']],
		['papers', { papers: 5 }, ['continual-learning', 'forgetting', 'low-rank-adaptation']],
		['years', { years: [2019, 2020] }, ['adapters', 'low-rank-adaptation', 'quantization']],
	])('leaves out the topics that a filter by %s excludes', (_, part, topics) => {
		expect(listTopics(part)).toEqual(topics);
	});

	test('leaves out links weaker than asked for and to topics that are left out', () => {
		expect(listPairs({ min: 2.5 })).toEqual([
			'adapters low-rank-adaptation',
			'low-rank-adaptation quantization',
			'replay tasks',
			'adapters quantization',
		]);
		expect(listPairs({ themes: ['agents'] })).toEqual([]);
	});

	test('keeps a link of too few papers while a year of them is chosen, and links nothing that has no page', () => {
		const pairs = listPairs({ years: [2019, 2024] });
		expect(pairs.toSorted()).toEqual(
			listPairs({})
				.filter((pair) => pair !== 'forgetting tasks')
				.toSorted(),
		);
	});

	test('a neighbourhood follows links and keeps those among the neighbours', () => {
		const near = { selection: { kind: 'topic', topic: 'robotics' }, depth: 1 } as const;
		expect(listTopics(near)).toEqual(['robotics', 'continual-learning']);
		expect(listTopics({ ...near, depth: 2 }).toSorted()).toEqual([
			'continual-learning',
			'forgetting',
			'low-rank-adaptation',
			'replay',
			'robotics',
			'tasks',
		]);
		expect(listPairs({ ...onLearning, depth: 1 })).toContain('forgetting replay');
	});

	test('a topic that the filters leave out has no neighbourhood', () => {
		expect(listTopics({ ...onLearning, depth: 1, papers: 100_000 })).toEqual([]);
	});

	test('highlights a path and both its ends', () => {
		const state: ExplorerState = { ...START, selection: { kind: 'path', ends: ['adapters', 'robotics'] } };
		const highlight = highlightSelection(data, buildView(data, state), state);
		expect(highlight?.links.map(({ source, target }) => `${source} ${target}`)).toEqual(
			['adapters low-rank-adaptation', 'continual-learning low-rank-adaptation', 'continual-learning robotics'].map(
				(pair) => pair,
			),
		);
		expect([...(highlight?.topics ?? [])].toSorted()).toEqual([
			'adapters',
			'continual-learning',
			'low-rank-adaptation',
			'robotics',
		]);
	});
});

test('papers are grouped around the smallest of their shown topics, each once', () => {
	const groups = groupPapers(data, view({}));
	expect(groups.get('robotics')?.map(({ slug }) => slug)).toEqual(['paper-7', 'paper-8']);
	expect([...groups.values()].flat()).toHaveLength(12);
});

describe('describeState', () => {
	const describeIt = (part: Partial<ExplorerState>, notes: string[] = []) => {
		const state = { ...START, ...part };
		return describeState(data, state, buildView(data, state), notes);
	};
	test.each<[string, Partial<ExplorerState>, string]>([
		['the start', {}, 'Showing all 8 topics, 11 of 11 links drawn.'],
		[
			'a neighbourhood',
			{ selection: { kind: 'topic', topic: 'robotics' }, depth: 1 },
			'Showing 2 of 8 topics within 1 step of Robotics, 1 of 1 link drawn.',
		],
		[
			'filters',
			{ min: 0.5, papers: 2, years: [2020, 2020] },
			'Showing 0 of 8 topics with at least 2 papers in papers of 2020 joined by links of strength 0.5 or more, 0 of 0 links drawn.',
		],
		['communities', { communities: [2] }, 'Showing 1 of 8 topics of 1 chosen community, 0 of 0 links drawn.'],
	])('describes %s', (_, part, wanted) => {
		expect(describeIt(part)).toBe(wanted);
	});
	test('says what it ignored', () => {
		expect(describeIt({}, ['depth=9'])).toMatch(/Not understood in the address and ignored: depth=9\.$/);
	});
});

describe('findTopics', () => {
	test.each([
		['lora', 'low-rank-adaptation'],
		['LORA', 'low-rank-adaptation'],
		['continual learn', 'continual-learning'],
		['forgetting catastrophic', 'forgetting'],
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

test('sorts rows by number or text, equal ones left in order', () => {
	expect(sortRows(['a', 'b', 'c'], ['9', '10', '9'], true, false, 'en')).toEqual(['a', 'c', 'b']);
	expect(sortRows(['a', 'b', 'c'], ['9', '10', '9'], true, true, 'en')).toEqual(['b', 'a', 'c']);
	const names = ['Zebra', 'Ähnlichkeit', 'alignment', 'Öl', 'replay'];
	const sort = (language: string, isDown = false) => sortRows(names, names, false, isDown, language);
	expect(sort('de')).toEqual(['Ähnlichkeit', 'alignment', 'Öl', 'replay', 'Zebra']);
	expect(sort('sv')).toEqual(['alignment', 'replay', 'Zebra', 'Ähnlichkeit', 'Öl']);
	expect(sort('de', true)).toEqual(['Zebra', 'replay', 'Öl', 'alignment', 'Ähnlichkeit']);
});

test('the description says that a reader has no papers to show, except on a map that does not know papers by name', async () => {
	const state = { ...START, own: true };
	const large = await unpackExplorer({ ...RECORD, names: [] });
	const [small, silent] = [data, large].map((known) => describeState(known, state, buildView(known, state), []));
	expect(small).toContain('You have no papers to show');
	expect(silent).not.toContain('You have no papers to show');
});

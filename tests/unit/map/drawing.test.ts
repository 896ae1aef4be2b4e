import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { BACKBONE_PER_TOPIC, pickBackbone } from '../../../src/domain/map/backbone.ts';
import { chooseGroundThemes, drawGraph, LABEL_TIERS } from '../../../src/domain/map/drawing.ts';
import { writeGexf } from '../../../src/domain/map/exports/gexf.ts';
import { writeGraphml } from '../../../src/domain/map/exports/graphml.ts';
import { toVosviewer } from '../../../src/domain/map/exports/vosviewer.ts';
import { layOut } from '../../../src/domain/map/layout.ts';
import { placeNodes } from '../../../src/domain/map/renew-layout.ts';
import { drawAllDots, drawSmallMap } from '../../../src/domain/map/small-map.ts';
import { getYearClass, listYearBounds } from '../../../src/domain/map/year-scale.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { makeGroups, makeLink, makeNode } from './graphs.ts';

const groups = makeGroups(4, 12);
const graph = placeNodes(groups, layOut(groups.nodes, groups.links));
const evil = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, name: `<b> & "${node.name}"` })) };
const nameEnds = ({ source, target }: { readonly source: string; readonly target: string }) => `${source} ${target}`;
const options = {
	classOf: () => 'c1',
	colourOf: () => 1,
	tiers: Object.values(LABEL_TIERS),
	hrefs: { topic: (id: string) => `/topics/${id}/`, pair: (a: string, b: string) => `/topics/${a}/${b}/` },
};

describe('drawGraph', () => {
	test('is well-formed, whatever topics are called, and the same at every run', () => {
		const svg = drawGraph(evil, options);
		expect(XMLValidator.validate(`<svg>${svg}</svg>`)).toBe(true);
		expect(svg).toBe(drawGraph(evil, options));
		expect(svg).not.toContain('<b>');
	});

	test('makes every mark and line a link with a name, or none', () => {
		const linked = drawGraph(graph, options);
		const marks = [...linked.matchAll(/<a class="c1[^"]*" href="\/topics\/([^/]+)\/" aria-label="[^"]+">/g)];
		expect(marks.map(([, id]) => id).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
		const lines = [...linked.matchAll(/<a[^>]* href="\/topics\/([^/]+)\/([^/]+)\/"[^>]*>/g)];
		expect(lines.map(([, a, b]) => `${a} ${b}`).sort()).toEqual(
			pickBackbone(graph.links, BACKBONE_PER_TOPIC).map(nameEnds).sort(),
		);
		const { hrefs: _, ...plain } = options;
		expect(drawGraph(graph, plain)).not.toContain('<a ');
	});
});

describe('chooseGroundThemes', () => {
	test('takes the theme with most papers, unless a larger community has a colour next to its', () => {
		const themes = ['red', 'orange', 'blue'].map(makeSlug);
		const [red, orange, blue] = themes;
		if (!red || !orange || !blue) throw new Error('three themes');
		const nodes = [
			makeNode('a', { community: 0, theme: red, papers: 20 }),
			makeNode('b', { community: 1, theme: orange, papers: 9 }),
			makeNode('c', { community: 1, theme: blue, papers: 5 }),
			makeNode('d', { community: 2, theme: red, papers: 5 }),
		];
		const chosen = chooseGroundThemes({ nodes }, (theme) => 1 + [...themes, ''].indexOf(makeSlug(theme)) ** 2);
		expect([...chosen]).toEqual([
			[0, 'red'],
			[1, 'blue'],
			[2, 'red'],
		]);
	});
});

describe('drawSmallMap', () => {
	test('draws every topic, marks some, joins and names them', () => {
		const marked = new Set(graph.nodes.slice(0, 5).map((node) => node.id));
		const links = [makeLink('topic-000', 'topic-001'), makeLink('topic-000', 'topic-040')];
		const svg = drawSmallMap(graph.nodes, { marked, links, classOf: () => 'c2', fontSize: 10 });
		expect(XMLValidator.validate(`<svg>${svg}</svg>`)).toBe(true);
		expect(svg.match(/<circle/g)).toHaveLength(5);
		expect(svg.match(/h0/g)).toHaveLength(graph.nodes.length - 5);
		expect(svg.match(/L/g)).toHaveLength(1);
		expect(svg.match(/<text/g)?.length).toBeGreaterThan(2);
		expect(drawSmallMap(graph.nodes, { marked, links, classOf: () => 'c2' })).not.toContain('<text');
	});

	test('leaves the other topics out where they are drawn once for several maps', () => {
		const marked = new Set(graph.nodes.slice(0, 5).map((node) => node.id));
		const svg = drawSmallMap(graph.nodes, { marked, links: [], classOf: () => 'c2', hasRest: false });
		expect(svg.match(/<circle/g)).toHaveLength(5);
		expect(svg).not.toContain('h0');
		expect(drawAllDots(graph.nodes).match(/h0/g)).toHaveLength(graph.nodes.length);
	});

	test('draws an empty map', () => {
		expect(drawSmallMap([], { marked: new Set(), links: [], classOf: () => '', isClose: true })).toContain('<path');
	});
});

describe('year scale', () => {
	test('divides topics evenly; unknown years have a class of their own', () => {
		const bounds = listYearBounds([2018, 2019, undefined, 2020, 2021, 2022, 2023]);
		expect(bounds).toEqual([2019, 2020, 2021, 2022, 2023]);
		expect([2018, 2019, 2030, undefined].map((year) => getYearClass(year, bounds))).toEqual(['y1', 'y2', 'y6', 'y0']);
	});
});

describe('exports', () => {
	const network = {
		title: 'A & B',
		nodes: evil.nodes.map((node) => ({ ...node, theme: 'One', url: `https://map.example/topics/${node.id}/` })),
		links: graph.links,
	};
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

	test('GEXF holds every node and edge, weights and positions', () => {
		const text = writeGexf(network);
		expect(XMLValidator.validate(text)).toBe(true);
		const { graph: read } = parser.parse(text).gexf;
		expect(read.nodes.node.map(({ id }: { id: string }) => id)).toEqual(graph.nodes.map(({ id }) => id));
		expect(read.edges.edge.map(nameEnds)).toEqual(graph.links.map(nameEnds));
		expect(read.nodes.node[0]['viz:position'].y).toBe(String(-(graph.nodes[0]?.y ?? 0)));
		// The namespace by which readers know the version.
		expect(text).toContain('<gexf xmlns="http://www.gexf.net/1.2draft"');
	});

	test('GraphML holds every node and edge', () => {
		const text = writeGraphml(network);
		expect(XMLValidator.validate(text)).toBe(true);
		const { graph: read } = parser.parse(text).graphml;
		expect(read.node.map(({ id }: { id: string }) => id)).toEqual(graph.nodes.map(({ id }) => id));
		expect(read.edge.map(nameEnds)).toEqual(graph.links.map(nameEnds));
	});

	test('GraphML has a label and a weight, and points upwards as GEXF does', () => {
		const small = {
			...network,
			nodes: network.nodes.slice(0, 2),
			links: [{ ...network.links[0], count: 7 }],
		} as typeof network;
		const { graph: read } = parser.parse(writeGraphml(small)).graphml;
		const values = (data: { key: string; '#text': string }[]) =>
			Object.fromEntries(data.map((one) => [one.key, one['#text']]));
		const node = values(read.node[0].data);
		expect(node['label']).toBe(node['name']);
		expect(Number(node['y'])).toBe(-(graph.nodes[0]?.y ?? 0));
		expect(Number(values([read.edge.data].flat())['weight'])).toBe(7);
	});

	test('VOSviewer JSON names its clusters where names are given', () => {
		expect(toVosviewer(network, ['Fruit', 'Nuts']).network.clusters).toEqual([
			{ cluster: 1, label: 'Fruit' },
			{ cluster: 2, label: 'Nuts' },
		]);
		expect(toVosviewer(network).network).not.toHaveProperty('clusters');
	});

	test('VOSviewer JSON counts clusters from 1 and points upwards', () => {
		const { network: read } = toVosviewer(network);
		expect(Math.min(...read.items.map((item) => item.cluster))).toBe(1);
		expect(read.items.every(({ x, y }) => Math.abs(x) <= 1 && Math.abs(y) <= 1)).toBe(true);
		expect(read.links).toHaveLength(graph.links.length);
		const [first] = graph.nodes;
		expect(Math.sign(read.items[0]?.y ?? 0)).toBe(Math.sign(400 - (first?.y ?? 0)));
	});
});

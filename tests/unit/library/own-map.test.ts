import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { readEntries } from '../../../src/domain/library/library-entry.ts';
import { makeOwnMap } from '../../../src/domain/library/own-map.ts';

const SETTINGS = { title: 'My <library>', language: 'en', today: '2026-11-21' };

const KEYWORDS = [
	'spiking neurons, synaptic plasticity',
	'rotary embeddings, sparse attention',
	'glacier melt, sea ice',
	'urban trees, street canyons',
];

/** Papers on four fields, whose keywords they share. */
const TEXT = Array.from({ length: 24 }, (_, i) => {
	const title = `Study ${'abcdefghijklmnopqrstuvwx'[i]} of <script>alert(1)</script> things`;
	return `@article{k${i}, title={${title}}, author={Doe, Jo}, year={${2000 + i}}, keywords={${KEYWORDS[i % 4]}}}`;
}).join('\n');

const make = (text: string) => makeOwnMap(readEntries([{ name: 'mine.bib', text }]).libraries, SETTINGS);

describe('a map of a library', () => {
	test('has the topics that its papers share, and themes of them', () => {
		const made = make(TEXT);
		expect(made?.papers).toBe(24);
		expect(made?.topics.map(({ name }) => name).sort()).toEqual([
			'Glacier melt',
			'Rotary embeddings',
			'Sea ice',
			'Sparse attention',
			'Spiking neurons',
			'Street canyons',
			'Synaptic plasticity',
			'Urban trees',
		]);
		expect(made?.themes.map(({ papers }) => papers)).toEqual([6, 6, 6, 6]);
	});

	test('is a content folder that the check accepts, with a place for every topic and the graph that its site draws', () => {
		const made = make(TEXT);
		const { content, problems } = loadContent(made?.folder ?? []);
		expect(problems).toEqual([]);
		const cited = Array.from({ length: 24 }, (_, i) => `k${i}`);
		expect(content?.corpus.papers.map(({ cite }) => cite).sort()).toEqual(cited.sort());
		const drawn = new XMLParser({ ignoreAttributes: false }).parse(made?.gexf ?? '');
		const nodes: readonly Readonly<Record<string, unknown>>[] = drawn.gexf.graph.nodes.node;
		expect(
			nodes.map((node) => [node['@_id'], Number((node['viz:position'] as Record<string, string>)['@_x'])]),
		).toEqual(content?.graph.nodes.map(({ id, x }) => [id, x]));
	});

	test('says what stands in names, and runs nothing of it', () => {
		const svg = make(TEXT)?.svg ?? '';
		expect(svg).toContain('<title>My &lt;library&gt;</title>');
		expect(svg).not.toMatch(/<script|onload|javascript:/i);
	});

	test('is not made of papers that share no topic', () => {
		expect(make('@misc{a, title={One}}\n@misc{b, title={Two}}')).toBeUndefined();
	});
});

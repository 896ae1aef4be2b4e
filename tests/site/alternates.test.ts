import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { toCsvRow } from '../../src/domain/citations/csv-row.ts';
import { paths } from '../../src/domain/permalinks/paths.ts';
import {
	expectBibtex,
	expectRis,
	readBibtexWithRetorquere,
	readRisWithCitationJs,
} from '../unit/citations/read-back.ts';
import { listFiles, readText } from './built-site.ts';
import { content } from './shipped-content.ts';

const { corpus, graph } = content;
const files = listFiles();
const isKnown = new Set(files);

const papers = corpus.papers.map(({ slug }) => paths.paper(slug));
const themes = corpus.themes.map(({ slug }) => paths.theme(slug));
const topics = corpus.topics.map(({ slug }) => paths.topic(slug));
const pairs = graph.links.map(({ source, target }) => paths.pair(source, target));
const toJson = (page: string) => paths.alternate(page, 'json');

/** Each kind of JSON, its schema and its files. */
const KINDS: readonly (readonly [name: string, files: readonly string[]])[] = [
	['paper', papers.map(toJson)],
	['theme', themes.map(toJson)],
	['topic', topics.map(toJson)],
	['pair', pairs.map(toJson)],
	['oembed', [...papers, ...themes, ...topics].map(paths.oembed)],
	['papers', ['/data/papers.json']],
	['csl', ['/data/papers.csl.json']],
	['graph', ['/data/graph.json']],
	['vosviewer', ['/data/graph-vosviewer.json']],
	['feed', ['/feed.json']],
];

describe('JSON files', () => {
	const ajv = new Ajv2020({
		allErrors: true,
		formats: { uri: (text: string) => URL.canParse(text), date: true, 'date-time': true },
	});

	test.each(KINDS)('of the kind %s follow their schema', (name, listed) => {
		const isValid = ajv.compile(JSON.parse(readText(`schemas/${name}.json`)));
		const wrong = listed.filter((file) => !isValid(JSON.parse(readText(file))));
		expect(wrong).toEqual([]);
	});

	test('all are of these kinds, apart from schemas and from what scripts of the site read', () => {
		const found = files.filter(
			(file) => file.endsWith('.json') && !/^(?:schemas|pagefind|search|graph|library|offline)\//.test(file),
		);
		expect(found.map((file) => `/${file}`)).toEqual(KINDS.flatMap(([, listed]) => listed).sort());
	});

	test.each(KINDS)('of the kind %s are refused without a field', (name, [path = '']) => {
		const isValid = ajv.compile({ ...JSON.parse(readText(`schemas/${name}.json`)), $id: `x:${name}` });
		const first = JSON.parse(readText(path));
		const damaged = Array.isArray(first)
			? [{ ...first[0], title: 5 }]
			: { ...first, url: 5, nodes: 5, title: 5, network: 5 };
		expect(isValid(damaged)).toBe(false);
	});
});

describe('every paper', () => {
	test('has its alternates', () => {
		const lacking = corpus.papers.flatMap(({ slug }) =>
			['json', 'bib', 'ris', 'md']
				.map((extension) => `papers/${slug}.${extension}`)
				.filter((file) => !isKnown.has(file)),
		);
		expect(lacking).toEqual([]);
	});

	test('comes back from its own files and from those of the corpus', () => {
		const bib = corpus.papers.flatMap(({ slug }) => readBibtexWithRetorquere(readText(`papers/${slug}.bib`)));
		const ris = corpus.papers.flatMap(({ slug }) => readRisWithCitationJs(readText(`papers/${slug}.ris`)));
		expect(bib).toEqual(corpus.papers.map(expectBibtex));
		expect(ris).toEqual(corpus.papers.map(expectRis));
		expect(readBibtexWithRetorquere(readText('data/papers.bib'))).toEqual(bib);
		expect(readRisWithCitationJs(readText('data/papers.ris'))).toEqual(ris);
	});

	test('stands in the CSL-JSON of the corpus as in its own file', () => {
		const items: unknown[] = JSON.parse(readText('data/papers.csl.json'));
		expect(items).toEqual(corpus.papers.map(({ slug }) => JSON.parse(readText(`papers/${slug}.json`)).csl));
	});

	test('is a row of the CSV', () => {
		const text = readText('data/papers.csv');
		const rows = csvParse(text.slice(1));
		const [first] = corpus.papers;
		if (!first) throw new Error('there are no papers');
		expect(text).toMatch(/^\ufeffslug,url,/);
		expect(rows.columns).toEqual(expect.arrayContaining(Object.keys(toCsvRow(first, ''))));
		expect(rows.map(({ slug }) => slug)).toEqual(corpus.papers.map(({ slug }) => slug));
	});

	test('has Markdown whose links lead to files', () => {
		const markdown = files.filter((file) => file.endsWith('.md') || file === 'llms.txt');
		const dead = markdown.flatMap((file) =>
			[...readText(file).matchAll(/\]\(http:\/\/localhost:4321\/([^)]*)\)/g)]
				.map((match) => match[1] ?? '')
				.filter((target) => !isKnown.has(target.replace(/(?<=\/)$|^$/, 'index.html')))
				.map((target) => `${file}: ${target}`),
		);
		expect(dead).toEqual([]);
		expect(markdown.length).toBeGreaterThan(corpus.papers.length + corpus.topics.length + graph.links.length);
	});
});

const listCites = (papers: readonly { readonly cite: string }[]) => papers.map(({ cite }) => cite).sort();

describe('themes and topics', () => {
	test.each([
		[
			'themes',
			corpus.themes.map(({ slug, papers, secondaryPapers: more }) => [slug, listCites([...papers, ...more])] as const),
		],
		['topics', corpus.topics.map(({ slug, papers }) => [slug, listCites(papers)] as const)],
	])('%s have BibTeX of all their papers', (folder, subjects) => {
		const found = subjects.map(([slug]) => {
			const keys = readText(`${folder}/${slug}.bib`).matchAll(/^@\w+\{([^,]+),/gm);
			return [slug, [...keys].map(([, key]) => key).sort()];
		});
		expect(found).toEqual(subjects);
	});
});

describe('the graph in other formats', () => {
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

	test('GEXF holds its nodes, links, weights and positions', () => {
		expect(XMLValidator.validate(readText('data/graph.gexf'))).toBe(true);
		const { graph: read } = parser.parse(readText('data/graph.gexf')).gexf;
		expect(read.nodes.node.map((node: { id: string; label: string }) => [node.id, node.label])).toEqual(
			graph.nodes.map(({ id, name }) => [id, name]),
		);
		expect(read.nodes.node.map((node: Record<string, { x: string }>) => Number(node['viz:position']?.x))).toEqual(
			graph.nodes.map(({ x }) => x),
		);
		expect(
			read.edges.edge.map((edge: { source: string; weight: string }) => [edge.source, Number(edge.weight)]),
		).toEqual(graph.links.map(({ source, count }) => [source, count]));
	});

	test('GraphML holds the same, and declares every key', () => {
		expect(XMLValidator.validate(readText('data/graph.graphml'))).toBe(true);
		const { graphml } = parser.parse(readText('data/graph.graphml'));
		const keys = new Set(graphml.key.map((key: { id: string }) => key.id));
		const nameEnds = ({ source, target }: { source: string; target: string }) => `${source} ${target}`;
		expect(graphml.graph.node.map(({ id }: { id: string }) => id)).toEqual(graph.nodes.map(({ id }) => id));
		expect(graphml.graph.edge.map(nameEnds)).toEqual(graph.links.map(nameEnds));
		const used = [...graphml.graph.node, ...graphml.graph.edge].flatMap((one: { data: { key: string }[] }) =>
			one.data.map(({ key }) => key),
		);
		expect([...new Set(used)].filter((key) => !keys.has(key))).toEqual([]);
	});
});

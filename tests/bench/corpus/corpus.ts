/** A whole content folder of made-up papers, as files. The same size gives the same files. */
import { stringify } from 'yaml';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import type { Site } from '../../../src/domain/corpus/schema.ts';
import { buildGraph } from '../../../src/domain/map/build-graph.ts';
import { listPages } from '../../../src/domain/permalinks/paths.ts';
import { appendToRegistry, listUnrecorded } from '../../../src/domain/permalinks/registry.ts';
import { makeDraw } from './draw.ts';
import { outlineCorpus } from './outline.ts';
import { makePapers } from './papers.ts';
import { readStock } from './stock.ts';
import { makeTheme } from './themes.ts';
import { makeVocabulary } from './vocabulary.ts';

const SEED = 514;
const YAML = { lineWidth: 0 } as const;

/** `atlas` is the content that words are taken from. */
export function makeCorpus(paperCount: number, atlas: readonly ContentFile[]): ContentFile[] {
	const draw = makeDraw(SEED);
	const stock = readStock(atlas);
	const vocabulary = makeVocabulary(paperCount, stock, draw);
	const papers = makePapers(paperCount, stock, vocabulary, draw);
	const site = describeSite(stock.site, paperCount);
	const outline = outlineCorpus(site, papers, vocabulary);
	const graph = buildGraph(outline);
	const pages = listPages(outline, graph);
	return [
		{ path: 'site.yaml', text: stringify(site, YAML) },
		{ path: 'topics.yaml', text: stringify(vocabulary.topics, YAML) },
		{ path: 'authors.yaml', text: '{}\n' },
		{ path: 'layout.yaml', text: stringify(Object.fromEntries(graph.nodes.map(({ id, x, y }) => [id, [x, y]])), YAML) },
		{ path: 'permalinks.yaml', text: appendToRegistry('', listUnrecorded({}, pages)) },
		...vocabulary.themes.map((theme, i) => {
			const { fields, body } = makeTheme(theme, i, papers, draw);
			return { path: `themes/${theme.slug}.md`, text: formatDocument(fields, body) };
		}),
		...papers.map(({ slug, fields, body }) => ({ path: `papers/${slug}.md`, text: formatDocument(fields, body) })),
	];
}

function formatDocument(fields: object, body: string): string {
	return `---\n${stringify(fields, YAML)}---\n\n${body.trim()}\n`;
}

/** The atlas's own kinds and facets; its limits are those of its size. */
function describeSite({ limits: _, ...site }: Site, paperCount: number): Site {
	const size = paperCount.toLocaleString('en');
	const tagline = `${size} made-up papers for benchmarks`;
	const description = `${size} papers that nobody wrote, put together from words of the Adaptation Atlas, to see how a map grows.`;
	return { ...site, title: `Atlas of ${size}`, tagline, description };
}

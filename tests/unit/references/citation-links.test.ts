import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import { writeCitationGraph } from '../../../src/domain/references/citation-graph.ts';
import { type CitingPaper, linkCitations } from '../../../src/domain/references/citation-links.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { readContent } from '../../../src/io/read-content.ts';

function makePaper(slug: string, fields: Partial<Omit<CitingPaper, 'slug'>> = {}): CitingPaper {
	return { slug: makeSlug(slug), ...fields };
}

describe('a paper of the map is known in a reference list', () => {
	test.each([
		['by its slug', {}, 'cited'],
		['by a slug that it had before', { aliases: [makeSlug('old-name')] }, 'old-name'],
		['by its DOI, whatever its case', { doi: '10.1000/AbC' }, 'doi:10.1000/aBc'],
		['by its arXiv id', { arxiv: '2201.00001' }, 'arxiv:2201.00001'],
		['by the DOI that arXiv gives it', { arxiv: '2201.00001' }, 'doi:10.48550/arXiv.2201.00001'],
		['by its OpenAlex id', { ids: { openalex: 'W12' } }, 'openalex:W12'],
		['by its Semantic Scholar id', { ids: { s2: 34 } }, 's2:34'],
		[
			'by the DOI of its publication',
			{ publication: { type: 'article', doi: '10.1000/P', editorNames: [] } },
			'doi:10.1000/p',
		],
	] satisfies [string, Partial<CitingPaper>, string][])('%s', (_, fields, id) => {
		const links = linkCitations([makePaper('cited', fields), makePaper('citing', { cites: [id] })]);
		expect([links.getCited('citing'), links.getCiting('cited'), links.count]).toEqual([['cited'], ['citing'], 1]);
	});

	test('but not by the DOI of a book that several chapters have', () => {
		const publication = { type: 'chapter', doi: '10.1000/book', editorNames: [] } as const;
		const links = linkCitations([
			makePaper('one', { publication }),
			makePaper('two', { publication }),
			makePaper('citing', { cites: ['doi:10.1000/book'] }),
		]);
		expect([links.count, links.getReferences('citing')]).toEqual([0, ['doi:10.1000/book']]);
	});
});

describe('citations', () => {
	test('count once where a list names a paper by two ids, and never join a paper with itself', () => {
		const papers = [
			makePaper('a', { doi: '10.1000/a', arxiv: '2201.00001' }),
			makePaper('b', { cites: ['doi:10.1000/a', 'arxiv:2201.00001', 'b', 'doi:10.1000/elsewhere'] }),
		];
		const links = linkCitations(papers);
		expect(links.getReferences('b')).toEqual(['a', 'doi:10.1000/elsewhere']);
		expect([links.getCited('b'), links.getCiting('b'), links.count]).toEqual([['a'], [], 1]);
	});

	test('stand in the order of the papers', () => {
		const papers = ['d', 'c', 'b', 'a'].map((slug) => makePaper(slug, slug === 'b' ? { cites: ['a', 'c', 'd'] } : {}));
		expect(linkCitations(papers).getCited('b')).toEqual(['d', 'c', 'a']);
		expect(linkCitations([...papers, makePaper('e', { cites: ['a'] })]).getCiting('a')).toEqual(['b', 'e']);
	});

	test('are none where no paper has a list, and none where lists name no paper here, but these count as known', () => {
		expect(linkCitations([makePaper('a')])).toMatchObject({ hasReferences: false, count: 0 });
		expect(linkCitations([makePaper('a', { cites: ['s2:1'] })])).toMatchObject({ hasReferences: true, count: 0 });
	});
});

test('the graph of citations leads from the citing paper to the cited one, without papers that have no link', async () => {
	const { corpus } = buildCorpus(await readContent('tests/fixtures/small'));
	const papers = corpus?.papers ?? [];
	const text = writeCitationGraph(papers, linkCitations(papers), {
		nameTheme: ({ primaryTheme }) => primaryTheme,
		toUrl: ({ slug }) => `https://map.example/papers/${slug}/`,
	});
	const { graph } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text).graphml;
	expect(graph.edgedefault).toBe('directed');
	expect(graph.node.map(({ id }: { id: string }) => id)).toEqual([
		'low-rank-updates',
		'prompts-and-ranks',
		'replay-again',
		'why-networks-forget',
	]);
	expect(graph.edge.map(({ source, target }: Record<string, string>) => `${source} → ${target}`)).toEqual([
		'prompts-and-ranks → low-rank-updates',
		'prompts-and-ranks → why-networks-forget',
		'replay-again → why-networks-forget',
	]);
	const forgetting = graph.node[3].data.map((data: Record<string, unknown>) => [data['key'], data['#text']]);
	expect(Object.fromEntries(forgetting)).toMatchObject({
		label: 'Why networks forget',
		theme: 'remembering',
		citesHere: 0,
		citedHereBy: 2,
	});
});

import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { listDataFiles } from '../../../src/views/data-files.ts';
import { createMarkdown } from '../../../src/views/markdown.ts';
import { buildPaperView } from '../../../src/views/paper-page.ts';
import { buildPaperAlternate, buildPaperRecord } from '../../../src/views/records.ts';
import { createViewContext } from '../../../src/views/view-context.ts';

const files = await readContent('tests/fixtures/small');

/** The small map with its files changed. */
function load(change: (text: string, path: string) => string = (text) => text) {
	const { content, problems } = loadContent(files.map(({ path, text }) => ({ path, text: change(text, path) })));
	if (!content) throw new Error(JSON.stringify(problems));
	return createAtlas(content, { origin: 'https://map.example', base: '/' });
}

const withoutLists = load((text) => text.replace(/^cites:.*\n/m, ''));
const atlas = load();

function listCitations(slug: string, of = atlas) {
	return buildPaperView(createViewContext(of), of.getPaper(slug)).citationLists.map(({ heading, papers, more }) => ({
		heading,
		papers: papers.map((paper) => paper.slug),
		more,
	}));
}

describe('the page of a paper', () => {
	test('names what it cites here, newest first', () => {
		expect(listCitations('prompts-and-ranks')).toEqual([
			{
				heading: 'Papers on this map that it cites',
				papers: ['low-rank-updates', 'why-networks-forget'],
				more: undefined,
			},
		]);
	});

	test('names what cites it here, newest first', () => {
		expect(listCitations('why-networks-forget')).toEqual([
			{ heading: 'Papers on this map that cite it', papers: ['prompts-and-ranks', 'replay-again'], more: undefined },
		]);
	});

	test('says nothing where nothing is known', () => {
		expect(listCitations('prompts-that-last')).toEqual([]);
		expect(withoutLists.corpus.papers.flatMap(({ slug }) => listCitations(slug, withoutLists))).toEqual([]);
	});

	test('names the first of many, and says where all stand', () => {
		const paper = files.find(({ path }) => path === 'papers/prompts-that-last.md')?.text ?? '';
		const many = Array.from({ length: 23 }, (_, i) => ({
			path: `papers/copy-${i}.md`,
			text: paper
				.replace(/^arxiv:.*\n/m, '')
				.replace(/^cite: .*/m, `cite: copy${i}\ncites: [why-networks-forget]`)
				.replace(/^themes:.*/m, 'themes: [small-updates]\ndraft: true'),
		}));
		const { content } = loadContent([...files, ...many]);
		if (!content) throw new Error('the map has problems');
		const [list] = listCitations(
			'why-networks-forget',
			createAtlas(content, { origin: 'https://map.example', base: '/' }),
		);
		expect(list?.papers).toHaveLength(12);
		expect(list?.more).toEqual({ text: 'and {file:13 more}', href: '/papers/why-networks-forget.md' });
	});
});

describe('files for machines', () => {
	test('give citations by slug, null where the references of a paper are not recorded', () => {
		const record = (slug: string) => buildPaperAlternate(atlas, atlas.getPaper(slug));
		expect(record('prompts-and-ranks')).toMatchObject({
			citesHere: ['low-rank-updates', 'why-networks-forget'],
			citedHereBy: [],
			references: ['low-rank-updates', 'why-networks-forget', 'doi:10.1000/outside', 'openalex:W1'],
		});
		expect(record('why-networks-forget')).toMatchObject({
			citesHere: null,
			citedHereBy: ['prompts-and-ranks', 'replay-again'],
			references: null,
		});
	});

	test('have no such fields on a map without reference lists', () => {
		const [paper] = withoutLists.corpus.papers;
		if (!paper) throw new Error('no paper');
		const names = Object.keys(buildPaperRecord(withoutLists, paper));
		expect(names.filter((name) => /cite[sd]|references/.test(name))).toEqual([]);
	});

	test('hold a graph of citations and columns of the table where there are citations, and only there', () => {
		const names = (of: typeof atlas) => listDataFiles(of).map(({ name }) => name);
		const table = (of: typeof atlas) =>
			listDataFiles(of)
				.find(({ name }) => name === 'papers.csv')
				?.format(of) ?? '';
		expect(names(atlas)).toContain('citations.graphml');
		expect(table(atlas)).toContain(',cites_here,cited_here_by,');
		expect(table(atlas)).toMatch(/^replay-again,.*,why-networks-forget,,/m);
		expect(names(withoutLists)).not.toContain('citations.graphml');
		expect(table(withoutLists)).not.toContain('cites_here');
	});

	test('name citations in Markdown', () => {
		expect(createMarkdown(atlas).formatPaper(atlas.getPaper('replay-again'))).toContain(
			'## Papers on this map that it cites\n\n- [Why networks forget](https://map.example/papers/why-networks-forget.md)',
		);
	});
});

import { beforeAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import { countWords } from '../../../src/domain/corpus/check-limits.ts';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { readContent } from '../../../src/io/read-content.ts';

let files: ContentFile[];
let corpus: Corpus;

beforeAll(async () => {
	files = await readContent('tests/fixtures/small');
	const result = buildCorpus(files);
	if (!result.corpus) throw new Error('the small map has problems');
	corpus = result.corpus;
});

const find = (slug: string) => corpus.papers.find((paper) => paper.slug === slug);

describe('the corpus of a folder', () => {
	test('keeps TeX in titles and gives the plain title beside it', () => {
		expect(find('low-rank-updates')).toMatchObject({
			title: 'Low-rank updates, $\\text{twice}^2$ as small',
			titlePlain: 'Low-rank updates, twice² as small',
		});
	});

	test('leaves out what is not known', () => {
		const paper = find('why-networks-forget');
		expect(paper).toBeDefined();
		expect(paper).not.toHaveProperty('authors');
		expect(paper).not.toHaveProperty('year');
	});

	test('gives the body as plain text without its headings', () => {
		expect(find('replay-again')?.summary).toBe(
			'A problem about replay again.\n\nAn approach with x² in it.\n\nA finding.',
		);
	});

	test('puts papers under their primary theme, newest first', () => {
		const theme = corpus.themes.find(({ slug }) => slug === 'small-updates');
		expect(theme?.papers.map((paper) => paper.slug)).toEqual([
			'prompts-and-ranks',
			'adapters-side-by-side',
			'prompts-that-last',
			'low-rank-updates',
		]);
	});

	test('sorts authors by family name without regard to accents', () => {
		expect(corpus.authors.map((author) => author.name)).toEqual(['Bo Li', 'Ana Núñez', 'Cem Öz', 'Łucja Søren']);
	});

	test('knows the parts of the names of authors', () => {
		expect(corpus.authors.map(({ parts }) => [parts.printed, parts.family])).toEqual([
			['Bo Li', 'Li'],
			['Ana Núñez', 'Núñez'],
			['Cem Öz', 'Öz'],
			['Łucja Søren', 'Søren'],
		]);
	});

	test('gives pages to the authors with most papers, and to those who had one before', () => {
		const settle = (path: string, change: (text: string) => string) => (file: ContentFile) =>
			file.path === path ? { ...file, text: change(file.text) } : file;
		// Two papers each: Bo Li and Cem Öz; three: Ana Núñez.
		const bounded = files.map(settle('site.yaml', (text) => `${text}atMost: { authorPages: 1 }\n`));
		const listPages = (all: readonly ContentFile[]) =>
			buildCorpus(all)
				.corpus?.authors.filter(({ hasPage }) => hasPage)
				.map(({ name }) => name);
		expect(listPages(files)).toEqual(['Bo Li', 'Ana Núñez', 'Cem Öz']);
		expect(listPages(bounded)).toEqual(['Ana Núñez']);
		const kept = bounded.map(settle('permalinks.yaml', (text) => `${text}/authors/cem-oz/: page\n`));
		expect(listPages(kept)).toEqual(['Ana Núñez', 'Cem Öz']);
	});

	test('joins spellings of one author under the name that authors.yaml gives', () => {
		const spelled = files.map((file) => (file.path === 'authors.yaml' ? { ...file, text: 'Bo Li: Bo H. Li' } : file));
		const author = buildCorpus(spelled).corpus?.authors.find(({ name }) => name === 'Bo H. Li');
		expect(author).toMatchObject({ slug: 'bo-h-li', variants: ['Bo Li'] });
		expect(author?.papers.map(({ slug }) => slug).sort()).toEqual(['adapters-side-by-side', 'low-rank-updates']);
	});

	test.each(['', '# Nothing yet.\n', '---\n# Nothing.\n'])('may have no topics: topics.yaml is %j', (text) => {
		const empty = files
			.filter(({ path }) => !path.startsWith('papers/') && !path.startsWith('themes/'))
			.map((file) => (file.path === 'topics.yaml' ? { ...file, text } : file));
		expect(buildCorpus(empty)).toMatchObject({ corpus: { topics: [] }, problems: [] });
	});

	test('is refused where ids of terms repeat, and where search uses that of a facet itself', () => {
		const [facet] = corpus.site.facets;
		const facets = [facet, { ...facet, id: 'topic' }, facet];
		const broken = files.map((file) =>
			file.path === 'site.yaml'
				? { ...file, text: file.text.replace(/^facets:[\s\S]*?(?=^\w)/m, `facets: ${JSON.stringify(facets)}\n`) }
				: file,
		);
		const named = buildCorpus(broken).problems.map(({ field, message }) => `${field}: ${message}`);
		expect(named).toContain('facets.1.id: is a word that search uses itself');
		const kinds = broken.map((file) =>
			file.path === 'site.yaml'
				? { ...file, text: file.text.replace('id: analysis', 'id: method').replace('"topic"', '"other"') }
				: file,
		);
		const repeated = buildCorpus(kinds).problems.map(({ field, message }) => `${field}: ${message}`);
		expect(repeated).toEqual(
			expect.arrayContaining(['kinds.1.id: the id method is taken', 'facets.2.id: the id what is taken']),
		);
	});

	test('counts no signs as words', () => {
		expect(countWords('W ∝ 1 – t/T = 2')).toBe(4);
	});

	test('is the same whatever order the files are read in', () => {
		expect(buildCorpus(files.toReversed()).corpus).toEqual(corpus);
	});
});

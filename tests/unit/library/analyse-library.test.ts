import { beforeAll, describe, expect, test } from 'vitest';
import type { LibraryAnswer } from '../../../src/domain/library/analyse-library.ts';
import { type LibraryMap, packLibraryMap, unpackLibraryMap } from '../../../src/domain/library/library-map.ts';
import { analyseFiles } from './analyse-files.ts';
import { readSmallMap } from './small-map.ts';

let map: LibraryMap;
beforeAll(async () => {
	map = await readSmallMap();
});

const analyse = (...texts: readonly string[]): LibraryAnswer =>
	analyseFiles(
		texts.map((text, i) => ({ name: `library${i}.bib`, text })),
		map,
	);
const listFound = ({ found }: LibraryAnswer) =>
	found.map(({ paper, reason }) => [map.papers[paper]?.slug, reason.kind]);
const listSuggested = ({ sets }: LibraryAnswer) => sets[0]?.suggestions.map(({ paper }) => map.papers[paper]?.slug);
const listNames = (rows: readonly { readonly place: number }[], of: readonly { readonly slug: string }[]) =>
	rows.map(({ place }) => of[place]?.slug);

const PROMPTS = '@article{a, title={Prompts that last}, author={Núñez, Ana}, year={2023}}';
const FOREIGN =
	'@article{b, title={Prompt tuning with low-rank adaptation for lifelong learning}, author={Doe, Jo}, year={2025}}';

describe('works of a library', () => {
	test.each([
		[
			'arXiv id',
			'@misc{a, title={Side by side}, author={Li, Bo}, eprint={2201.00002}, archiveprefix={arXiv}}',
			'adapters-side-by-side',
			'arxiv',
		],
		['title, authors and year', PROMPTS, 'prompts-that-last', 'title'],
		[
			'a title with a slip of the keys',
			'@misc{a, title={Adpaters side by side}, author={B. Li and L. S{\\o}ren}, year={2023}}',
			'adapters-side-by-side',
			'near-title',
		],
	])('are recognised by %s', (_, text, slug, kind) => {
		expect(listFound(analyse(text))).toEqual([[slug, kind]]);
	});

	test.each([
		['other authors', '@misc{a, title={Adapters side by side}, author={Roe, Ann}, year={2023}}'],
		['another number', '@misc{a, title={Adapters side by side 2}, author={Li, Bo and Søren, Łucja}, year={2023}}'],
		[
			'another arXiv id',
			'@misc{a, title={Adapters side by sides}, author={Li, Bo}, eprint={2301.00009}, archiveprefix={arXiv}}',
		],
	])('are not recognised against %s', (_, text) => {
		expect(listFound(analyse(text))).toEqual([]);
	});

	test('are shown with what else agrees besides the title', () => {
		const [found] = analyse('@misc{a, title={Adapters side by side}, year={2024}}').found;
		expect(found?.reason).toEqual({ kind: 'title', authors: false, year: 'near' });
	});

	test.each([
		['of its first appearance', 2023, 'same'],
		['of its publication', 2024, 'same'],
		['that is neither', 2025, 'near'],
	])('have the year of a paper where it is that %s', (_, year, agreement) => {
		const papers = map.papers.map((paper) =>
			paper.slug === 'adapters-side-by-side'
				? { ...paper, year: 2023, publication: { type: 'article' as const, year: 2024 } }
				: paper,
		);
		const text = `@article{a, title={Adapters side by side}, author={Li, Bo}, year={${year}}}`;
		const [found] = analyseFiles([{ name: 'a.bib', text }], { ...map, papers }).found;
		expect(found?.reason).toEqual({ kind: 'title', authors: true, year: agreement });
	});

	test('that stand in two files are one work, and count as two entries', () => {
		const answer = analyse(PROMPTS, PROMPTS.replace('{a,', '{z,'));
		expect([answer.read, answer.matched]).toEqual([2, 2]);
		expect(answer.found.map(({ entries }) => entries)).toEqual([2]);
	});

	test('that cannot be read are named with line and reason, and cost no other', () => {
		const answer = analyse(`${PROMPTS}\n\n@article{broken, author={Nobody},\n year={2020}}\n`);
		expect(answer.problems).toEqual([
			expect.objectContaining({ file: 'library0.bib', line: 3, field: 'broken', message: 'the entry has no title' }),
		]);
		expect(answer.matched).toBe(1);
	});

	test('of a file of no known format: the file is named with the reason', () => {
		const { files, read } = analyseFiles([{ name: 'notes.txt', text: 'Milk\nBread' }], map);
		expect(files).toEqual([
			expect.objectContaining({
				name: 'notes.txt',
				format: undefined,
				unread: 'unknown',
			}),
		]);
		expect(read).toBe(0);
	});
});

describe('coverage', () => {
	test('counts papers for their primary theme and for each topic', () => {
		const { coverage } = analyse(PROMPTS);
		const [theme] = coverage.themes.filter(({ owned }) => owned > 0);
		expect([map.themes[theme?.place ?? -1]?.slug, theme?.owned, theme?.papers]).toEqual(['small-updates', 1, 4]);
		expect(
			listNames(
				coverage.topics.filter(({ owned }) => owned > 0),
				map.topics,
			),
		).toEqual(['continual-learning', 'forgetting', 'prompt-tuning']);
	});

	test('holds topics that a text names as guesses, apart from what is known', () => {
		const { coverage, others } = analyse(FOREIGN);
		expect(others[0]?.topics.map((topic) => map.topics[topic]?.slug).sort()).toEqual([
			'continual-learning',
			'low-rank-adaptation',
			'prompt-tuning',
		]);
		expect(coverage.topics.every(({ owned }) => owned === 0)).toBe(true);
		expect(
			listNames(
				coverage.topics.filter(({ guessed }) => guessed > 0),
				map.topics,
			),
		).toEqual(['continual-learning', 'low-rank-adaptation', 'prompt-tuning']);
	});

	test('names pairs of topics that a work joins and no paper of the map does', () => {
		const text =
			'@misc{a, title={Prompt tuning and LoRA together}}\n@misc{b, title={Prompts}, keywords={prompt tuning}}';
		expect(analyse(text).pairs).toEqual([]);
		const apart = { ...map, papers: map.papers.map((paper) => ({ ...paper, topics: paper.topics.slice(0, 1) })) };
		const { pairs } = analyseFiles([{ name: 'a.bib', text }], apart);
		expect(pairs.map(({ a, b }) => [apart.topics[a]?.slug, apart.topics[b]?.slug])).toEqual([
			['low-rank-adaptation', 'prompt-tuning'],
		]);
	});
});

describe('suggestions', () => {
	test('are papers that the library lacks, with the entry that called for them and what both share', () => {
		const answer = analyse(PROMPTS);
		expect(listSuggested(answer)).not.toContain('prompts-that-last');
		const first = answer.sets[0]?.suggestions[0];
		expect(map.papers[first?.paper ?? -1]?.slug).toBe('prompts-and-ranks');
		expect(first?.calledBy[0]?.title).toBe('Prompts that last');
		expect(first?.calledBy[0]?.common).toMatchObject({
			topics: ['prompt tuning'],
			authors: ['Ana Núñez'],
			isGuess: false,
		});
	});

	test('for a work that is not on the map say that its topics are guesses', () => {
		const { sets } = analyse(FOREIGN);
		expect(sets[0]?.suggestions[0]?.calledBy[0]?.common.isGuess).toBe(true);
	});

	test('of reading paths are those steps that the library lacks, of themes that it has papers of', () => {
		const { skipped } = analyse(PROMPTS);
		expect(skipped.map(({ paper, reason }) => [map.papers[paper]?.slug, reason])).toEqual([
			['low-rank-updates', 'It comes first.'],
		]);
	});

	test('are the same at every run, and on the map as it is sent', () => {
		const sent = unpackLibraryMap(JSON.parse(JSON.stringify(packLibraryMap(map))));
		const files = [{ name: 'a.bib', text: `${PROMPTS}\n${FOREIGN}` }];
		expect(analyseFiles(files, sent)).toEqual(analyseFiles(files, map));
	});
});

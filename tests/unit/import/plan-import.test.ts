import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { type ImportPlan, planImport } from '../../../src/domain/import/plan-import.ts';
import { formatFaults, formatReport } from '../../../src/domain/import/write/import-report.ts';
import { FIXTURES, loadFixture, read } from './fixtures.ts';
import { makeBibtex } from './generated-library.ts';

const SNAPSHOT = 'imports.json';

interface Folder {
	readonly files: readonly ContentFile[];
	readonly snapshot: string | undefined;
}

const EMPTY: Folder = { files: [], snapshot: undefined };

function plan(text: string, folder: Folder = EMPTY, withAbstracts = true): ImportPlan {
	const file = { name: 'library.bib', text };
	return planImport({ ...folder, libraries: [{ file, read: read(file) }], today: '2026-11-21', withAbstracts });
}

function write(writes: readonly ContentFile[], folder: Folder = EMPTY): Folder {
	const all = new Map([...folder.files, ...writes].map((file) => [file.path, file]));
	const snapshot = all.get(SNAPSHOT)?.text ?? folder.snapshot;
	all.delete(SNAPSHOT);
	return { files: [...all.values()], snapshot };
}

function edit(folder: Folder, path: string, change: (text: string) => string): Folder {
	return {
		...folder,
		files: folder.files.map((file) => (file.path === path ? { path, text: change(file.text) } : file)),
	};
}

function expectClean(folder: Folder) {
	const { content, problems } = loadContent(folder.files);
	expect(problems.map(formatProblem)).toEqual([]);
	if (!content) throw new Error('no map');
	return content;
}

const ONE =
	'@article{ada2000, title={A telling title of a paper}, author={Ada Person}, year={2000}, journal={J. Ex.}, keywords={optics}}\n';
const ONE_PATH = 'papers/telling-title-paper.md';

describe('the fixtures', () => {
	test.each(readdirSync(FIXTURES).filter((name) => name !== 'expected'))(
		'%s makes a content that passes the check',
		(name) => {
			const file = loadFixture(name);
			const { writes, report } = planImport({
				...EMPTY,
				libraries: [{ file, read: read(file) }],
				today: '2026-11-21',
				withAbstracts: true,
			});
			const { corpus } = expectClean(write(writes));
			expect(report.added).not.toEqual([]);
			expect(corpus.papers.map(({ slug }) => `papers/${slug}.md`)).toEqual(report.added.map(({ path }) => path).sort());
		},
	);

	test('together make one content in which the same paper stands once', () => {
		const libraries = [
			'zotero.bib',
			'zotero.ris',
			'dblp.bib',
			'openalex.json',
			'better-bibtex.bib',
			'semantic-scholar.json',
			'zotero.json',
			'pubmed.nbib',
		].map((name) => {
			const file = loadFixture(name);
			return { file, read: read(file) };
		});
		const { writes, report } = planImport({ ...EMPTY, libraries, today: '2026-11-21', withAbstracts: true });
		const { corpus } = expectClean(write(writes));
		const titles = corpus.papers.map((paper) => paper.titlePlain.toLowerCase());
		expect(titles.filter((title) => title.startsWith('attention'))).toHaveLength(1);
		expect(titles.filter((title) => title.startsWith('adam'))).toHaveLength(1);
		expect(report.merged.map(({ entry, into, reason }) => `${entry} -> ${into}: ${reason}`)).toMatchInlineSnapshot(`
			[
			  "zotero.ris:1 TY on line 1 -> zotero.bib:2 vaswani_attention_2017: same title, authors and year",
			  "semantic-scholar.json:2 204e3073870fae3d05bcbc2f6a8e263d9b72e776 -> zotero.bib:2 vaswani_attention_2017: same title, authors and year",
			  "zotero.json:2 http://zotero.org/users/1/items/ABCD1234 -> zotero.bib:2 vaswani_attention_2017: same title, authors and year",
			  "zotero.ris:19 TY on line 19 -> zotero.bib:16 kingma_adam_2017: same arXiv id 1412.6980",
			  "dblp.bib:1 DBLP:journals/corr/KingmaB14 -> zotero.bib:16 kingma_adam_2017: same arXiv id 1412.6980",
			  "pubmed.nbib:2 26250683 -> zotero.bib:31 dwork_reusable_2015: same DOI 10.1126/science.aaa9375",
			  "better-bibtex.bib:1 huLoRALowRankAdaptation2021 -> openalex.json:20 W4288089799: same arXiv id 2106.09685",
			  "zotero.json:17 7 -> openalex.json:20 W4288089799: same arXiv id 2106.09685",
			]
		`);
	});
});

describe('a second run', () => {
	const first = write(plan(ONE).writes);

	test('of the same library writes nothing', () => {
		const { writes, report } = plan(ONE, first);
		expect(writes).toEqual([]);
		expect(report).toMatchObject({ added: [], updated: [], unchanged: 1 });
	});

	test('updates metadata and says what changed', () => {
		const { writes, report } = plan(ONE.replace('year={2000}', 'year={2001}, doi={10.1000/1}'), first);
		expect(writes.map(({ path }) => path)).toEqual([ONE_PATH, SNAPSHOT]);
		expect(formatReport(report, false)).toContain(
			`~ ${ONE_PATH}: year "2000" → "2001"; publication.year "2000" → "2001"; doi added, "10.1000/1"`,
		);
		expectClean(write(writes, first));
	});

	test('keeps every hand-edited word', () => {
		const edited = edit(first, ONE_PATH, (text) =>
			text
				.replace('draft: true', 'takeaway: My sentence.')
				.replace('venue: J. Ex.', 'venue: Journal of Examples')
				.replace('facets: {}', 'facets: {}\nnames: [Mine]')
				.replace(/---\n$/, '---\n\n## Problem\n\nP.\n\n## Approach\n\nA.\n\n## Findings\n\nF.\n'),
		);
		const { writes } = plan(
			ONE.replace('year={2000}', 'year={2001}').replace('J. Ex.', 'J. Examples').replace('optics', 'lenses'),
			edited,
		);
		const was = edited.files.find(({ path }) => path === ONE_PATH)?.text;
		expect(writes.find(({ path }) => path === ONE_PATH)?.text).toBe(
			was?.replaceAll('year: 2000', 'year: 2001').replace('container: J. Ex.', 'container: J. Examples'),
		);
		expectClean(write(writes, edited));
	});

	test('knows a paper whose title was edited, or whose file was renamed with an alias', () => {
		const retitled = edit(first, ONE_PATH, (text) => text.replace('A telling title of a paper', 'Another title'));
		expect(plan(ONE, retitled).report).toMatchObject({ added: [], unchanged: 1 });
		const renamed: Folder = {
			...first,
			files: first.files.map(({ path, text }) =>
				path === ONE_PATH
					? {
							path: 'papers/new-name.md',
							text: text.replace('draft: true', 'draft: true\naliases: [telling-title-paper]'),
						}
					: { path, text },
			),
		};
		expect(plan(ONE, renamed).report).toMatchObject({ added: [], unchanged: 1 });
	});

	test('does not bring back a paper that was taken out', () => {
		const without: Folder = { ...first, files: first.files.filter(({ path }) => path !== ONE_PATH) };
		const { report } = plan(ONE, without);
		expect(report.added).toEqual([]);
		expect(report.removed).toEqual([{ key: 'ada2000', slug: 'telling-title-paper' }]);
	});

	test('adds new papers to the topics and themes that stand', () => {
		const { files } = first;
		const { writes, report } = plan(
			`${ONE}@article{bo, title={Another paper on optics}, author={Bo Other}, year={2001}, keywords={Optics}}`,
			first,
		);
		expect(report).toMatchObject({ topics: 0, themes: [], unchanged: 1 });
		const { corpus } = expectClean(write(writes, first));
		expect(corpus.topics.map((topic) => [topic.name, topic.papers.length])).toEqual([['Optics', 2]]);
		expect(files.filter(({ path }) => path.startsWith('themes/'))).toHaveLength(1);
	});

	test('knows the topics that are in a group, which decide no theme', () => {
		const grouped = edit(
			edit(
				first,
				'topics.yaml',
				(text) => `${text}- { slug: vision, name: Vision, definition: Seeing., group: uses }\n`,
			),
			'site.yaml',
			(text) => `${text}topicGroups: [{ id: uses, name: Uses, definition: Uses of light. }]\n`,
		);
		const { writes, report } = plan(
			`${ONE}@article{bo, title={Vision through optics}, keywords={vision, optics}}
@article{cy, title={Vision of birds}, keywords={vision; bird song}}`,
			grouped,
		);
		const { corpus } = expectClean(write(writes, grouped));
		expect(corpus.topics.map(({ slug, group }) => [slug, group])).toEqual([
			['bird-song', undefined],
			['optics', undefined],
			['vision', 'uses'],
		]);
		expect(report.added.map(({ key }) => key)).toEqual(['bo', 'cy']);
		const nameThemes = (slug: string) =>
			corpus.papers
				.find((paper) => paper.slug === slug)
				?.themes.map((theme) => corpus.themes.find((one) => one.slug === theme)?.name);
		expect([nameThemes('vision-through-optics'), nameThemes('vision-birds')]).toEqual([['Optics'], ['Bird song']]);
	});

	test('gives nothing new the address of a page that was renamed or withdrawn', () => {
		const published = edit(
			first,
			'permalinks.yaml',
			(text) => `${text}
/papers/song-larks/: { to: /papers/telling-title-paper/ }
/topics/bird-song/: { gone: The topic was split., date: 2026-01-01 }
/themes/bird-song/: { to: /themes/ }
/themes/papers-without-a-topic/: { to: /themes/ }
`,
		);
		const { writes } = plan(
			'@article{bo, title={The song of larks}, keywords={bird song}}\n@article{cy, title={No Press Diplomacy}}',
			published,
		);
		const { corpus } = expectClean(write(writes, published));
		expect(corpus.papers.map(({ slug }) => slug)).toEqual([
			'no-press-diplomacy',
			'song-larks-2',
			'telling-title-paper',
		]);
		expect(corpus.topics.map(({ slug }) => slug)).toEqual(['bird-song-2', 'optics']);
		expect(corpus.themes.map(({ slug }) => slug).sort()).toEqual(['bird-song-2', 'optics', 'papers-without-a-topic-2']);
	});

	test('appends to a vocabulary without touching what stands there', () => {
		const edited = edit(first, 'topics.yaml', (text) => text.replace(/definition: .*/, 'definition: By hand. # keep'));
		const { writes } = plan('@article{c, title={Bird song}, keywords={birds}}', edited);
		const topics = writes.find(({ path }) => path === 'topics.yaml')?.text ?? '';
		expect(topics.startsWith(edited.files.find(({ path }) => path === 'topics.yaml')?.text ?? '?')).toBe(true);
		expectClean(write(writes, edited));
	});

	test('gives a paper no id that another one has', () => {
		const two = write(plan(`${ONE}@article{bo, title={Quite another paper}, doi={10.1000/2}}`).writes);
		const { writes, report } = plan(
			'@article{ada2000, title={A telling title of a paper}, author={Ada Person}, year={2000}, doi={10.1000/2}}',
			two,
		);
		expectClean(write(writes, two));
		expect(report.updated.flatMap(({ changes }) => changes.map(({ field }) => field))).not.toContain('doi');
	});
});

test('a dry run shows the same report and says that nothing was written', () => {
	const { report } = plan(ONE);
	expect(formatReport(report, true)).toMatchInlineSnapshot(`
		"library.bib: 1 entry (BibTeX)
		+ papers/telling-title-paper.md (ada2000)

		Nothing was written. The import would give: 1 paper added, 0 updated, 0 unchanged, 0 merged, 0 with problems, 1 new topic, 1 new theme."
	`);
});

test('abstracts are left out where they are not wanted', () => {
	const { writes } = plan('@misc{a, title={A paper}, abstract={Words.}}', EMPTY, false);
	expect(writes.some(({ text }) => text.includes('abstract:'))).toBe(false);
});

test('a bad entry is told with file, line, key and what to do, and the good ones are imported', () => {
	const { report } = plan(
		`${ONE}@misc{bad, title = {Open {brace}, year=2000}\n@misc{odd, title={Odd year}, year={soon}}`,
	);
	expect(report.added.map(({ key }) => key)).toEqual(['ada2000', 'odd']);
	expect(formatFaults(report)).toMatchInlineSnapshot(`
		"library.bib:3 odd: imported, but no year between 1500 and 2100 can be read from "soon"
		  fix: write the year of publication in four digits
		library.bib:2 bad: a brace is never closed: no } ends the entry
		  fix: count the braces of the field on line 2 and close the one that is left open

		1 entry with problems"
	`);
});

describe('a library of 400 entries', () => {
	const text = makeBibtex(400);
	const { writes, report } = plan(text);
	const content = expectClean(write(writes));

	test('becomes a whole content: topics, themes, a graph', () => {
		const { corpus, graph } = content;
		expect(corpus.papers).toHaveLength(400);
		expect(report.problems).toEqual([]);
		expect(corpus.topics.length).toBeGreaterThan(20);
		expect(Math.min(...corpus.topics.map((topic) => topic.papers.length))).toBeGreaterThanOrEqual(1);
		expect(corpus.themes.length).toBeGreaterThanOrEqual(4);
		expect(Math.max(...corpus.themes.map((theme) => theme.papers.length))).toBeLessThan(200);
		expect(graph.links.length).toBeGreaterThan(20);
		expect(corpus.papers.filter((paper) => paper.topics.length === 0)).toEqual([]);
		expect([...corpus.themes, ...corpus.topics].every(({ automatic }) => automatic)).toBe(true);
	});

	test('gives the same files every time', () => {
		expect(plan(text).writes).toEqual(writes);
	});

	test('leaves a folder that passes the check wherever the writing stops, and a second run completes it', () => {
		const papers = writes.findIndex(({ path }) => path.startsWith('papers/'));
		// After each file before the papers; then after one paper, 200 and all, since papers are alike.
		for (const stop of [...Array(papers + 2).keys()].slice(1).concat(papers + 200, writes.length - 1)) {
			expectClean(write(writes.slice(0, stop)));
		}
		const half = write(writes.slice(0, papers + 200));
		const rest = plan(text, half);
		expect(rest.report).toMatchObject({ unchanged: 200, problems: [] });
		const slugs = content.corpus.papers.map(({ slug }) => slug);
		expect(expectClean(write(rest.writes, half)).corpus.papers.map(({ slug }) => slug)).toEqual(slugs);
	});
});

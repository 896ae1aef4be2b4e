/** Papers that several libraries describe, imported one after the other. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../../src/domain/corpus/parse-document.ts';
import { planImport } from '../../../../src/domain/import/plan-import.ts';
import { read } from '../fixtures.ts';

/** The papers' metadata by key after imports one after the other, and what the last of them changed. */
function importInTurn(...libraries: readonly (readonly [name: string, text: string])[]) {
	let files: { path: string; text: string }[] = [];
	let changes: readonly string[] = [];
	for (const [name, text] of libraries) {
		const file = { name, text };
		const { writes, report } = planImport({
			files: files.filter(({ path }) => path !== 'imports.json'),
			snapshot: files.find(({ path }) => path === 'imports.json')?.text,
			libraries: [{ file, read: read(file) }],
			today: '2026-11-21',
			withAbstracts: true,
		});
		const written = new Set(writes.map(({ path }) => path));
		files = [...files.filter(({ path }) => !written.has(path)), ...writes];
		changes = report.updated.flatMap((paper) => paper.changes.map(({ field }) => field));
	}
	const papers = files
		.filter(({ path }) => path.startsWith('papers/'))
		.map((file) => parse(splitFrontMatter(file)?.matter.text ?? ''));
	return { papers, changes };
}

const PUBLISHED = [
	'published.bib',
	`@article{lenses, title={How thin lenses bend light in gardens}, author={Optik, Ines and Roth, Eva}, journal={Journal of Optics}, year={2021},
	volume={5}, doi={10.1234/lenses.5}}`,
] as const;
const PREPRINT = [
	'preprints.bib',
	`@article{lensespre, title={How thin lenses bend light in gardens}, author={Optik, Ines and Roth, Eva}, journal={bioRxiv}, year={2020},
	doi={10.1101/2020.01.01.123456}, abstract={We look at lenses.}}`,
] as const;

const WHOLE = {
	title: 'How thin lenses bend light in gardens',
	authors: ['Ines Optik', 'Eva Roth'],
	year: 2020,
	venue: 'Journal of Optics',
	publication: { type: 'article', container: 'Journal of Optics', year: 2021, volume: '5' },
	doi: '10.1234/lenses.5',
	kind: 'article',
	abstract: 'We look at lenses.',
};

describe('the published version has priority', () => {
	test.each([
		['before its preprint', [PUBLISHED, PREPRINT]],
		['after it', [PREPRINT, PUBLISHED]],
	])('where it is imported %s', (_, libraries) => {
		expect(importInTurn(...libraries).papers).toMatchObject([WHOLE]);
		expect(importInTurn(...libraries).papers[0].publication).toEqual(WHOLE.publication);
	});

	test.each([
		['published', [PUBLISHED, PREPRINT, PUBLISHED]],
		['preprint', [PUBLISHED, PREPRINT, PREPRINT]],
		['published', [PREPRINT, PUBLISHED, PUBLISHED]],
		['preprint', [PREPRINT, PUBLISHED, PREPRINT]],
	])('and importing the %s one again changes nothing', (_, libraries) => {
		expect(importInTurn(...libraries)).toMatchObject({ papers: [WHOLE], changes: [] });
	});
});

describe('another library of published works', () => {
	const short = [
		'savedrecs.txt',
		'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Optik, I\n   Roth, E\nTI HOW THIN LENSES BEND LIGHT IN GARDENS\nSO JOURNAL OF OPTICS\nPY 2021\nVL 5\nIS 2\nDI 10.1234/lenses.5\nUT WOS:1\nER\n\nEF\n',
	] as const;

	test('adds what the first one lacks, and changes nothing that it has', () => {
		const { papers, changes } = importInTurn(PUBLISHED, short);
		expect(changes).toEqual(['publication.issue']);
		expect(papers).toMatchObject([
			{
				title: 'How thin lenses bend light in gardens',
				authors: ['Ines Optik', 'Eva Roth'],
				venue: 'Journal of Optics',
			},
		]);
	});

	test('and the first one stays the one whose corrections are taken', () => {
		const corrected = [PUBLISHED[0], PUBLISHED[1].replace('Optik, Ines', 'Optik, Inés').replace('{5}', '{6}')] as const;
		expect(importInTurn(PUBLISHED, short, corrected).papers).toMatchObject([
			{ authors: ['Inés Optik', 'Eva Roth'], publication: { volume: '6', issue: '2' } },
		]);
	});

	test('unless its entries have the same keys, as the same library under another name', () => {
		const renamed = ['published (1).bib', PUBLISHED[1].replace('Optik, Ines', 'Optik, Inés')] as const;
		expect(importInTurn(PUBLISHED, renamed).papers).toMatchObject([{ authors: ['Inés Optik', 'Eva Roth'] }]);
	});
});

test('a type that was corrected by hand keeps the parts that the library adds', () => {
	const first = planImport({
		files: [],
		snapshot: undefined,
		libraries: [{ file: { name: 'a.bib', text: PUBLISHED[1] }, read: read({ name: 'a.bib', text: PUBLISHED[1] }) }],
		today: '2026-11-21',
		withAbstracts: true,
	});
	const file = { name: 'a.bib', text: PUBLISHED[1].replace('volume={5}', 'volume={5}, number={2}') };
	const { writes } = planImport({
		files: first.writes.map(({ path, text }) => ({ path, text: text.replace('type: article', 'type: other') })),
		snapshot: first.writes.find(({ path }) => path === 'imports.json')?.text,
		libraries: [{ file, read: read(file) }],
		today: '2026-11-21',
		withAbstracts: true,
	});
	const paper = writes.find(({ path }) => path.startsWith('papers/'));
	expect(paper?.text).toMatch(/type: other[\s\S]*issue: "2"/);
});

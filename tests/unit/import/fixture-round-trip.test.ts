/** Libraries of every flavour, imported, exported and imported again: what comes back otherwise is listed here. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toBiblatex } from '../../../src/domain/citations/biblatex.ts';
import { toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { toCsl } from '../../../src/domain/citations/csl.ts';
import { toRis } from '../../../src/domain/citations/ris.ts';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import { FIXTURES, loadFixture } from './fixtures.ts';
import { importPapers, importText } from './import-papers.ts';

const FORMATS = {
	BibTeX: (papers: readonly Paper[]) => toBibtex(papers),
	BibLaTeX: (papers: readonly Paper[]) => toBiblatex(papers),
	RIS: toRis,
	'CSL-JSON': (papers: readonly Paper[]) => JSON.stringify(papers.map((paper) => toCsl(paper))),
};
type Format = keyof typeof FORMATS;

const ALL: readonly Format[] = ['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON'];
const TEX: readonly Format[] = ['BibTeX', 'BibLaTeX'];
const OTHERS: readonly Format[] = ['RIS', 'CSL-JSON'];

/** What is otherwise afterwards: key, field, before and after. Nothing else may be. */
const CHANGES: readonly (readonly [file: string, formats: readonly Format[], changes: readonly string[]])[] = [
	// A venue alone, or a year, comes back as a publication of its own.
	[
		'arxiv.atom',
		ALL,
		[
			'isola2016image publication.container: none → "CVPR 2017"',
			'isola2016image publication.type: none → "paper"',
			'isola2016image publication.year: none → 2017',
		],
	],
	[
		'arxiv-errors.atom',
		ALL,
		['doe2021title publication.type: none → "other"', 'doe2021title publication.year: none → 2021'],
	],
	['arxiv-errors.atom', TEX, ['doe2021title publication.publisher: none → "Proc. ICML 139 (2021) 1-10"']],
	['arxiv-errors.atom', OTHERS, ['doe2021title publication.container: none → "Proc. ICML 139 (2021) 1-10"']],
	['endnote.ris', ALL, ['lostentry publication.type: none → "other"']],
	['plain.json', ALL, ['poe2018 publication.type: none → "other"', 'poe2018 publication.year: none → 2018']],
	['semantic-scholar.json', ALL, ['anonpaper publication.type: none → "other"']],
	// A conference known by its acronym is cited with its year.
	[
		'openalex.json',
		ALL,
		['devlin2019bert publication.container: "NAACL" → "NAACL 2019"', 'devlin2019bert venue: "NAACL" → "NAACL 2019"'],
	],
	// A citation has the year of the publication and not that of the first appearance.
	['crossref-list.json', ALL, ['stewart2017title year: 2017 → 2018']],
	// The venue of a page is the title of the book alone.
	[
		'references.bib',
		ALL,
		['chapter', 'child-one'].map((key) => `${key} venue: "The Volume" → "The Volume: Its Subtitle"`),
	],
	['references.bib', ['RIS'], ['loop-a publication.container: "A loop of references" → none']],
	// BibTeX has types for theses of two kinds alone, and for neither web pages, software nor data.
	['endnote.ris', TEX, ['doe2011thesis publication.genre: none → "PhD thesis"']],
	['loose-csl.json', ['BibTeX'], ['anon2020page publication.type: "webpage" → "other"']],
	['other-people.bib', ['BibTeX'], ['sw publication.type: "software" → "other"']],
	['other-people.bib', ['BibTeX'], ['web2018 publication.type: "webpage" → "other"']],
	['publishers.ris', ['BibTeX'], ['author2020data publication.type: "dataset" → "other"']],
	// RIS and CSL-JSON cannot say that authors are missing, nor write dollars that are no formula.
	['google-scholar.bib', OTHERS, ['brown2020language authorsComplete: false → none']],
	['openalex.json', OTHERS, ['devlin2019bert authorsComplete: false → none']],
	['nasty.bib', OTHERS, ['people authorsComplete: false → none']],
	['other-people.bib', OTHERS, ['etal', 'etal2', 'etal3'].map((key) => `${key} authorsComplete: false → none`)],
	['hostile.bib', OTHERS, ['math titlePlain: "x and $$ and $xy$" → "x and $$ and xy"']],
];

/** Citations hold no abstracts, topics and code. Titles are compared as they are read: formulas can be written in several ways. */
const FIELDS = ['titlePlain', 'authors', 'authorsComplete', 'year', 'venue', 'arxiv', 'doi', 'url'] as const;

/** The recorded facts of papers, as `key field`. */
function listFacts(papers: readonly Paper[]): ReadonlyMap<string, string> {
	return new Map(
		papers.flatMap((paper) => {
			const { editorNames, ...publication } = paper.publication ?? {};
			const facts = [
				...FIELDS.map((field) => [field, paper[field]] as const),
				...Object.entries(publication).map(([field, value]) => [`publication.${field}`, value] as const),
			];
			return facts
				.filter(([, value]) => value !== undefined)
				.map(([field, value]) => [`${paper.cite} ${field}`, JSON.stringify(value)] as const);
		}),
	);
}

function compare(before: readonly Paper[], after: readonly Paper[]): string[] {
	const [old, now] = [listFacts(before), listFacts(after)];
	return [...new Set([...old.keys(), ...now.keys()])]
		.filter((fact) => old.get(fact) !== now.get(fact))
		.map((fact) => `${fact}: ${old.get(fact) ?? 'none'} → ${now.get(fact) ?? 'none'}`);
}

describe.each(readdirSync(FIXTURES).filter((file) => file !== 'expected'))('%s', (file) => {
	const papers = importPapers(loadFixture(file));

	test.each(ALL)('comes back from %s', (format) => {
		const again = importText(FORMATS[format](papers));
		expect(again.map(({ cite }) => cite)).toEqual(papers.map(({ cite }) => cite));
		const known = CHANGES.filter(([name, formats]) => name === file && formats.includes(format));
		expect(compare(papers, again).sort()).toEqual(known.flatMap(([, , changes]) => changes).toSorted());
	});
});

import { expect, test } from 'vitest';
import { toBiblatex } from '../../../src/domain/citations/biblatex.ts';
import { toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import { getContentFolder } from '../../../src/io/content-folder.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { hasLatex, typesetBibliography } from './latex.ts';
import { PAPER_ROWS } from './papers.ts';

const isInstalled = hasLatex();
if (!isInstalled) console.log('LaTeX with biblatex is not installed: no bibliography is typeset here.');

/** pdfLaTeX has no letters but Latin and Greek ones. */
const madeUp = PAPER_ROWS.map(([, paper], i) => ({ ...paper, cite: `key${i}` })).filter(
	({ authors }) => !authors?.some((name) => /\p{Script=Han}/u.test(name)),
);
const { corpus } = buildCorpus(await readContent(getContentFolder()));
const shipped = { papers: corpus?.papers ?? [], capitals: corpus?.site.capitals ?? [] };

const FORMATS = [
	['BibTeX', 'bibtex', (papers: readonly Paper[]) => toBibtex(papers, shipped)],
	['BibTeX', 'bibtex, with initials', (papers: readonly Paper[]) => toBibtex(papers, shipped)],
	['BibTeX', 'bibtex, with labels', (papers: readonly Paper[]) => toBibtex(papers, shipped)],
	['BibTeX', 'biber', (papers: readonly Paper[]) => toBibtex(papers, shipped)],
	['BibLaTeX', 'biber', (papers: readonly Paper[]) => toBiblatex(papers, shipped)],
] as const;

test.runIf(isInstalled).each(FORMATS)(
	'%s entries of every kind, and of all papers of the map, are typeset by %s',
	(_, processor, format) => {
		const papers = [...madeUp, ...shipped.papers];
		expect(typesetBibliography(format(papers), processor)).toEqual({ errors: [], entries: papers.length });
	},
);

test('no entry has a year that contradicts the name of its venue', () => {
	const entries = toBibtex(shipped.papers).split('\n\n');
	expect(entries).toHaveLength(shipped.papers.length);
	const contradictory = entries.filter((entry) => {
		const year = /^ {2}year = \{(\d{4})\}/m.exec(entry)?.[1];
		const venue = /^ {2}(?:booktitle|journal|howpublished) = \{(.*)\}/m.exec(entry)?.[1];
		const named = /\b(?:19|20)\d\d\b/.exec(venue ?? '')?.[0];
		return named !== undefined && named !== year;
	});
	expect(contradictory).toEqual([]);
});

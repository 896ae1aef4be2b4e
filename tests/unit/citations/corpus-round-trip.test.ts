import { expect, test } from 'vitest';
import { toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { toCsl } from '../../../src/domain/citations/csl.ts';
import { toRis } from '../../../src/domain/citations/ris.ts';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { getContentFolder } from '../../../src/io/content-folder.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { hasBiber, readBibtexWithBiber } from './biber.ts';
import {
	expectBibtex,
	expectRis,
	readBibtexWithCitationJs,
	readBibtexWithRetorquere,
	readRisLines,
	readRisRecord,
	readRisWithCitationJs,
} from './read-back.ts';

const { corpus, problems } = buildCorpus(await readContent(getContentFolder()));
const papers = corpus?.papers ?? [];
const bibtex = toBibtex(papers);
const ris = toRis(papers);

test('the content has papers and no problems', () => {
	expect(problems.map(formatProblem)).toEqual([]);
	expect(papers.length).toBeGreaterThan(0);
});

test.each([
	['BibTeX', 'citation-js', () => readBibtexWithCitationJs(bibtex), expectBibtex],
	['BibTeX', 'the parser of Better BibTeX', () => readBibtexWithRetorquere(bibtex), expectBibtex],
	...(hasBiber() ? [['BibTeX', 'biber', () => readBibtexWithBiber(bibtex), expectBibtex] as const] : []),
	['RIS', 'citation-js', () => readRisWithCitationJs(ris), expectRis],
	['RIS', 'its line format', () => readRisLines(ris).map(readRisRecord), expectRis],
] as const)('every paper comes back from %s by %s', (_, __, read, expectPaper) => {
	expect(read()).toEqual(papers.map(expectPaper));
});

test('every paper comes back from CSL-JSON', () => {
	const items: ReturnType<typeof toCsl>[] = JSON.parse(JSON.stringify(papers.map((paper) => toCsl(paper))));
	const read = items.map(({ id, title, author, issued }) => ({
		id,
		title,
		authors: author?.map(
			({ given, family, suffix, literal }) => literal ?? [given, family, suffix].filter(Boolean).join(' '),
		),
		year: issued?.['date-parts'][0][0],
	}));
	const expected = papers.map((paper) => ({ ...expectRis(paper), authors: paper.authors }));
	expect(read).toEqual(expected);
});

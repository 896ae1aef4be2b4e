/**
 * Whoever copies a reference from a page and whoever lets Zotero write it get the same: APA (7th edition) and Chicago (18th
 * edition, author-date), entry by entry, to the last character.
 */
import { describe, expect, test } from 'vitest';
import { lacksAuthors, toCsl } from '../../../src/domain/citations/csl.ts';
import { type CitationStyle, formatCitation } from '../../../src/domain/citations/formatted-citation.ts';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import type { Paper } from '../../../src/domain/corpus/corpus.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { formatByEngine } from './csl-engine.ts';
import { listMadeUpPapers } from './made-up-papers.ts';
import { PAPER_ROWS } from './papers.ts';

const { corpus } = buildCorpus(await readContent('content'));

/** What is different on purpose, and why. */
const DIFFERENCES: readonly (readonly [reason: string, isMeant: (paper: Paper, style: CitationStyle) => boolean])[] = [
	['a list of authors that lacks some ends in "et al.", for which CSL has no field', lacksAuthors],
	[
		'a nickname in parentheses is none of the initials',
		({ authors = [] }, style) => style === 'apa' && authors.some((name) => name.includes('(')),
	],
	[
		'signs of mathematics keep their case: β₂ is no Β₂, x² no X²',
		({ titlePlain }, style) =>
			style === 'chicago' && /(?<!\p{L})(?:\p{Script=Greek}|\p{Ll})[_^\p{No}]/u.test(titlePlain),
	],
];

function listDifferences(
	papers: readonly (readonly [name: string, paper: Paper])[],
	style: 'apa' | 'chicago',
	language?: string,
) {
	return papers.flatMap(([name, paper]) => {
		if (DIFFERENCES.some(([, isMeant]) => isMeant(paper, style))) return [];
		const own = formatCitation(paper, style, language);
		const official = formatByEngine(toCsl(paper, undefined, language), style);
		return own === official ? [] : [{ name, own, official }];
	});
}

describe.each(['apa', 'chicago'] as const)('%s', (style) => {
	test('every paper of the atlas is cited as the official style has it', () => {
		const papers = (corpus?.papers ?? []).map((paper) => [paper.slug, paper] as const);
		expect(papers.length).toBeGreaterThan(500);
		expect(listDifferences(papers, style)).toEqual([]);
	});

	test('made-up papers of every type, with odd titles and names, are too', () => {
		expect(listDifferences(PAPER_ROWS, style)).toEqual([]);
		expect(listDifferences(listMadeUpPapers(), style)).toEqual([]);
	});

	test('titles in another language keep their capitals', () => {
		expect(listDifferences(listMadeUpPapers(4), style, 'de')).toEqual([]);
	});
});

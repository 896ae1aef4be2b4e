/**
 * RIS (Research Information Systems tagged format). citation-js's own writer is not used: it breaks lines within words
 * after 70 characters, and readers put a space there.
 */
import type { Paper } from '../corpus/corpus.ts';
import { type CslItem, INCOMPLETE_AUTHORS, lacksAuthors, toCsl } from './csl.ts';
import type { CslName } from './csl-name.ts';
import type { CslType } from './venue-kind.ts';

/** Preprints are `GEN`, as the registrar of arXiv's DOIs has them. */
const TYPES: Readonly<Record<CslType, string>> = {
	'paper-conference': 'CPAPER',
	'article-journal': 'JOUR',
	article: 'GEN',
	thesis: 'THES',
	document: 'GEN',
};

/** Each tag and what of an item it holds; one line for each value. */
const TAGS: readonly (readonly [tag: string, read: (csl: CslItem, paper: Paper) => readonly (string | undefined)[]])[] =
	[
		['TY', (csl) => [TYPES[csl.type]]],
		['ID', (csl) => [csl.id]],
		['TI', (csl) => [csl.title]],
		['AU', (csl) => csl.author?.map(formatName) ?? []],
		['PY', (csl) => [csl.issued?.['date-parts'][0][0].toString()]],
		['T2', (csl) => [csl['container-title']]],
		['M3', (csl) => [csl.genre]],
		['PB', (csl) => [csl.publisher]],
		['AN', (_, paper) => [paper.arxiv && `arXiv:${paper.arxiv}`]],
		['DO', (csl) => [csl.DOI]],
		['UR', (csl) => [csl.URL]],
		['N1', (_, paper) => [lacksAuthors(paper) ? INCOMPLETE_AUTHORS : undefined]],
	];

/** Papers as RIS records in the order given; UTF-8, lines end in CRLF as the format wants. */
export function toRis(papers: readonly Paper[]): string {
	return papers.map((paper) => formatRecord(paper)).join('\r\n');
}

function formatRecord(paper: Paper): string {
	const csl = toCsl(paper);
	const lines = TAGS.flatMap(([tag, read]) =>
		read(csl, paper).flatMap((value) => (value ? [`${tag}  - ${value.replace(/[\p{Cc}\s]+/gu, ' ')}\r\n`] : [])),
	);
	return `${lines.join('')}ER  - \r\n`;
}

/** `Family, Given, Suffix`. RIS has no way to keep a comma within a group's name: it is left out. */
function formatName({ family, given, suffix, literal }: CslName): string {
	if (literal !== undefined) return literal.replaceAll(',', '');
	return [family, given, suffix].filter(Boolean).join(', ');
}

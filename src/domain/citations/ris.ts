/**
 * RIS (Research Information Systems tagged format). citation-js's own writer is not used: it breaks lines within words
 * after 70 characters, and readers put a space there.
 */
import type { Paper, PaperPublication } from '../corpus/corpus.ts';
import { type CslItem, INCOMPLETE_AUTHORS, lacksAuthors, toCsl } from './csl.ts';
import type { CslName } from './csl-name.ts';
import { getPublication, isInSeries, isPatent, nameEvent } from './publication.ts';

/**
 * Preprints are manuscripts, with `M3` to say which: Zotero and others take `GEN` for an article in a journal. `CONF` would be
 * proceedings as a whole, but reference managers take it for a paper in them.
 */
const TYPES: Readonly<Record<PaperPublication['type'], string>> = {
	article: 'JOUR',
	paper: 'CPAPER',
	'workshop-paper': 'CPAPER',
	chapter: 'CHAP',
	book: 'BOOK',
	proceedings: 'BOOK',
	thesis: 'THES',
	report: 'RPRT',
	preprint: 'MANSCPT',
	software: 'COMP',
	dataset: 'DATA',
	webpage: 'ELEC',
	other: 'GEN',
};

interface Source {
	readonly paper: Paper;
	readonly csl: CslItem;
	readonly publication: PaperPublication;
}

type Values = readonly (string | undefined)[];

/** Each tag and what of a paper it holds; one line for each value. */
const TAGS: readonly (readonly [tag: string, read: (source: Source) => Values])[] = [
	['TY', ({ publication }) => [isPatent(publication) ? 'PAT' : TYPES[publication.type]]],
	['ID', ({ csl }) => [csl.id]],
	['TI', ({ csl }) => [csl.title]],
	['AU', ({ csl }) => csl.author?.map(formatName) ?? []],
	// Who holds a patent stands in A2. Editors stand in A2 for what is part of something, in A3 for a book (the format's table of 2012, and Zotero's).
	['A2', ({ csl, publication }) => (isPatent(publication) ? [csl.publisher] : [])],
	['A2', ({ csl, publication }) => (isWhole(publication) ? [] : (csl.editor?.map(formatName) ?? []))],
	['A3', ({ csl, publication }) => (isWhole(publication) ? (csl.editor?.map(formatName) ?? []) : [])],
	// The editors of its series have the tag that its own have not.
	['A2', ({ csl, publication }) => (isWhole(publication) ? (csl['collection-editor']?.map(formatName) ?? []) : [])],
	['A3', ({ csl, publication }) => (isWhole(publication) ? [] : (csl['collection-editor']?.map(formatName) ?? []))],
	['A4', ({ csl }) => csl.translator?.map(formatName) ?? []],
	['PY', ({ csl }) => [csl.issued?.['date-parts'][0][0].toString()]],
	['DA', ({ csl }) => [formatDate(csl)]],
	// Of a paper in proceedings T2 is the conference, C3 the proceedings.
	['T2', ({ csl, publication }) => [nameEvent(publication) ?? csl['container-title'] ?? seriesOf(csl, publication)]],
	['C3', ({ csl, publication }) => [publication.type.endsWith('paper') ? csl['container-title'] : undefined]],
	['T3', ({ csl, publication }) => [isWhole(publication) ? undefined : csl['collection-title']]],
	// Zotero takes the short name of anything but a journal for its full name.
	['J2', ({ csl, publication }) => [publication.type === 'article' ? csl['container-title-short'] : undefined]],
	['VL', ({ csl }) => [csl.volume]],
	['IS', ({ csl, publication }) => [isPatent(publication) || publication.type === 'thesis' ? csl.number : csl.issue]],
	// The number in a series: M1 of a book, SV of what is part of one.
	['M1', ({ csl, publication }) => [isWhole(publication) ? csl['collection-number'] : undefined]],
	['SV', ({ csl, publication }) => [isWhole(publication) ? undefined : csl['collection-number']]],
	['C7', ({ publication }) => [findArticleNumber(publication)]],
	['SP', ({ csl }) => [splitPages(csl.page)[0]]],
	['EP', ({ csl }) => [splitPages(csl.page)[1]]],
	['ET', ({ csl }) => [csl.edition ?? csl.version]],
	['M3', ({ csl, publication }) => [csl.genre ?? (publication.type === 'preprint' ? 'Preprint' : undefined)]],
	['PB', ({ csl, publication }) => [isPatent(publication) ? undefined : csl.publisher]],
	['CY', ({ csl }) => [csl['publisher-place']]],
	['SN', ({ csl, publication }) => (publication.type === 'report' ? [csl.number] : [csl.ISBN, csl.ISSN])],
	['AN', ({ paper, publication }) => [publication.type === 'preprint' ? nameArxiv(paper) : undefined]],
	// Of what appeared elsewhere styles would print an accession number as where it is kept; M2 is a note to them, and in Zotero “Extra”.
	['M2', ({ paper, publication }) => [publication.type === 'preprint' ? undefined : nameArxiv(paper)]],
	['DO', ({ csl }) => [csl.DOI]],
	['UR', ({ csl }) => [csl.URL]],
	['N1', ({ paper }) => [lacksAuthors(paper) ? INCOMPLETE_AUTHORS : undefined]],
];

/** Papers as RIS records in the order given; UTF-8, lines end in CRLF as the format wants. */
export function toRis(papers: readonly Paper[]): string {
	return papers.map((paper) => formatRecord(paper)).join('\r\n');
}

function formatRecord(paper: Paper): string {
	const publication = getPublication(paper) ?? { type: 'other', editorNames: [] };
	const source = { paper, csl: toCsl(paper), publication };
	const lines = TAGS.flatMap(([tag, read]) =>
		read(source).flatMap((value) => (value ? [`${tag}  - ${value.replace(/[\p{Cc}\s]+/gu, ' ')}\r\n`] : [])),
	);
	return `${lines.join('')}ER  - \r\n`;
}

function nameArxiv({ arxiv }: Paper): string | undefined {
	return arxiv && `arXiv:${arxiv}`;
}

/** A book or proceedings as a whole. */
function isWhole({ type }: PaperPublication): boolean {
	return type === 'book' || type === 'proceedings';
}

/** The number of an article that has pages too, or of a paper in proceedings; an article without pages has it in SP. */
function findArticleNumber(publication: PaperPublication): string | undefined {
	const { type, number, pages } = publication;
	if (type === 'article') return pages === undefined ? undefined : number;
	return type.endsWith('paper') && !isInSeries(publication) ? number : undefined;
}

function seriesOf(csl: CslItem, publication: PaperPublication): string | undefined {
	return isWhole(publication) ? csl['collection-title'] : undefined;
}

/** `2024/05//`, where the month is known; the year alone stands in PY. */
function formatDate({ issued }: CslItem): string | undefined {
	const [year, month] = issued?.['date-parts'][0] ?? [];
	return month === undefined ? undefined : `${year}/${String(month).padStart(2, '0')}//`;
}

/** First and last page; a page or a number that stands alone has no last one. */
function splitPages(pages: string | undefined): readonly [first?: string, last?: string] {
	const range = /^([^-,\s]+)-([^-,\s]+)$/.exec(pages ?? '');
	return range?.[1] && range[2] ? [range[1], range[2]] : pages ? [pages] : [];
}

/** `Family, Given, Suffix`. RIS has no way to keep a comma within a group's name: it is left out. */
function formatName({ family, given, suffix, literal }: CslName): string {
	if (literal !== undefined) return literal.replaceAll(',', '');
	return [family, given, suffix].filter(Boolean).join(', ');
}

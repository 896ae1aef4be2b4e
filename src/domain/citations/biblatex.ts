/** BibLaTeX (the biblatex manual, sections 2.1 and 2.2), read by biber: more types and fields than BibTeX has. */
import { isEditorType } from '../corpus/contributor-roles.ts';
import type { Paper, PaperPublication } from '../corpus/corpus.ts';
import {
	type BibtexOptions,
	encodeVerbatim,
	type Field,
	formatAuthors,
	formatNames,
	formatNumbers,
	formatTitle,
	layOutEntry,
} from './bibtex-entry.ts';
import { escapeBibtex } from './bibtex-text.ts';
import { BIBLATEX_FIELDS, groupContributors } from './contributors.ts';
import { type CslItem, toCsl } from './csl.ts';
import { getPublication, isPatent, isUnpublished, nameEvent } from './publication.ts';

/** Entry type, and the fields for the container and for who published it. */
const KINDS: Readonly<
	Record<PaperPublication['type'], readonly [entry: string, container: string, publisher: string]>
> = {
	article: ['article', 'journaltitle', 'publisher'],
	paper: ['inproceedings', 'booktitle', 'publisher'],
	'workshop-paper': ['inproceedings', 'booktitle', 'publisher'],
	chapter: ['incollection', 'booktitle', 'publisher'],
	book: ['book', 'maintitle', 'publisher'],
	proceedings: ['proceedings', 'maintitle', 'publisher'],
	thesis: ['thesis', 'howpublished', 'institution'],
	report: ['report', 'howpublished', 'institution'],
	preprint: ['online', 'organization', 'organization'],
	software: ['software', 'howpublished', 'publisher'],
	dataset: ['dataset', 'howpublished', 'publisher'],
	webpage: ['online', 'organization', 'organization'],
	other: ['misc', 'howpublished', 'publisher'],
};

const PATENT = ['patent', 'howpublished', 'holder'] as const;

const NONE: ReadonlySet<string> = new Set();

/** Papers as BibLaTeX entries in the order given, with a line between them; UTF-8, LF. */
export function toBiblatex(papers: readonly Paper[], options: BibtexOptions = {}): string {
	return papers.map((paper) => `${formatEntry(paper, options)}\n`).join('\n');
}

function formatEntry(paper: Paper, options: BibtexOptions): string {
	const csl = toCsl(paper);
	const publication = getPublication(paper) ?? { type: 'other', editorNames: [] };
	const [kind, container, publisher] = isPatent(publication) ? PATENT : KINDS[publication.type];
	const entry = isUnpublished(publication, paper.arxiv) ? 'unpublished' : kind;
	const text = (value: string | undefined) => value && escapeBibtex(value);
	const isArxiv = csl.publisher === 'arXiv';
	const fields: readonly Field[] = [
		['title', formatTitle(paper, options)],
		['author', formatAuthors(paper)],
		['editor', formatNames(publication.editorNames)],
		...listContributors(publication),
		[container, text(csl['container-title'])],
		[container === 'journaltitle' ? 'shortjournal' : 'eventtitle', text(nameShort(publication, csl))],
		['series', text(csl['collection-title'])],
		['edition', text(csl.edition)],
		['version', text(csl.version)],
		['volume', text(csl.volume)],
		...formatNumbers(publication, csl),
		['type', text(nameType(publication))],
		[publisher, isArxiv || (publisher === container && csl['container-title']) ? undefined : text(csl.publisher)],
		['location', text(csl['publisher-place'])],
		['date', formatDate(csl)],
		['isbn', csl.ISBN],
		['issn', csl.ISSN],
		['eprint', paper.arxiv],
		['eprinttype', paper.arxiv && 'arXiv'],
		['doi', encodeVerbatim(csl.DOI)],
		['url', encodeVerbatim(csl.URL)],
	];
	return layOutEntry(entry, csl.id, fields, NONE);
}

/** Up to three roles have a list of editors with their type; the others have fields of their own or none. */
function listContributors(publication: PaperPublication): readonly Field[] {
	const groups = [...groupContributors(publication)];
	const editors = groups.filter(([role]) => isEditorType(role)).slice(0, 3);
	return [
		...groups.flatMap(([role, names]): Field[] => {
			const field = BIBLATEX_FIELDS[role];
			return field ? [[field, formatNames(names)]] : [];
		}),
		...editors.flatMap(([role, names], i): Field[] => {
			const field = `editor${'abc'[i]}`;
			return [
				[field, formatNames(names)],
				[`${field}type`, role],
			];
		}),
	];
}

/** The short name of a journal, or the event of a paper in proceedings, where it says more than the container. */
function nameShort(publication: PaperPublication, csl: CslItem): string | undefined {
	const name = publication.type === 'article' ? csl['container-title-short'] : nameEvent(publication);
	return name === csl['container-title'] ? undefined : name;
}

const THESES: readonly (readonly [RegExp, string])[] = [
	[/^(?:master['’]?s?|m\.?\s?sc\.?|m\.?\s?a\.?) (?:thesis|dissertation)$/i, 'mathesis'],
	[/^(?:bachelor['’]?s?|b\.?\s?sc\.?|b\.?\s?a\.?) (?:thesis|dissertation)$/i, 'bathesis'],
];

/** Degrees and kinds of reports by biblatex's keys, which it prints in the document's language; others as they are. */
function nameType({ type, genre }: PaperPublication): string | undefined {
	if (type === 'thesis') {
		if (!genre || /^(?:ph\.?\s?d\.?|doctoral) (?:thesis|dissertation)$/i.test(genre)) return 'phdthesis';
		return THESES.find(([pattern]) => pattern.test(genre))?.[1] ?? genre;
	}
	if (type !== 'report') return genre && (/^patent$/i.test(genre) ? 'patent' : genre);
	return !genre || /^technical report$/i.test(genre) ? 'techreport' : genre;
}

/** EDTF, as biblatex reads dates: `2024` or `2024-05`. */
function formatDate(csl: CslItem): string | undefined {
	const [year, month] = csl.issued?.['date-parts'][0] ?? [];
	return month ? `${year}-${String(month).padStart(2, '0')}` : year?.toString();
}

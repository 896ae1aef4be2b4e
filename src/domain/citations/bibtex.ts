/**
 * BibTeX, read by BibTeX (8-bit), biber and reference managers. citation-js's own writer is not used: it escapes the
 * dollars of formulas and puts every capitalised word in braces.
 */
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
import { groupContributors } from './contributors.ts';
import { type CslItem, toCsl } from './csl.ts';
import { INITIALS } from './name-initials.ts';
import { getPublication, isUnpublished } from './publication.ts';

type PublicationType = PaperPublication['type'];

/** Entry type, and the fields for the container and for who published it (btxdoc, section 3.1). */
interface EntryKind {
	readonly entry: string;
	readonly container: string;
	readonly publisher: string;
}

const IN_PROCEEDINGS: EntryKind = { entry: 'inproceedings', container: 'booktitle', publisher: 'publisher' };
const MISC: EntryKind = { entry: 'misc', container: 'howpublished', publisher: 'publisher' };
const KINDS: Readonly<Record<PublicationType, EntryKind>> = {
	article: { entry: 'article', container: 'journal', publisher: 'publisher' },
	paper: IN_PROCEEDINGS,
	'workshop-paper': IN_PROCEEDINGS,
	chapter: { entry: 'incollection', container: 'booktitle', publisher: 'publisher' },
	book: { entry: 'book', container: 'series', publisher: 'publisher' },
	proceedings: { entry: 'proceedings', container: 'series', publisher: 'publisher' },
	thesis: { entry: 'phdthesis', container: 'howpublished', publisher: 'school' },
	report: { entry: 'techreport', container: 'series', publisher: 'institution' },
	preprint: { ...MISC, publisher: 'howpublished' },
	software: MISC,
	dataset: MISC,
	webpage: MISC,
	other: MISC,
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names of months are BibTeX's own strings. */
const BARE: ReadonlySet<string> = new Set(['month']);

/** Papers as BibTeX entries in the order given, with a line between them; UTF-8, LF. */
export function toBibtex(papers: readonly Paper[], options: BibtexOptions = {}): string {
	return makeBibtexFormatter(options)(papers);
}

/** Like `toBibtex`, for many lists: the entry of a paper that stands in several of them is made once. */
export function makeBibtexFormatter(options: BibtexOptions = {}): (papers: readonly Paper[]) => string {
	const made = new WeakMap<Paper, string>();
	const getEntry = (paper: Paper) => {
		const entry = made.get(paper) ?? formatEntry(paper, options);
		made.set(paper, entry);
		return entry;
	};
	return (papers) => papers.map((paper) => `${getEntry(paper)}\n`).join('\n');
}

function formatEntry(paper: Paper, options: BibtexOptions): string {
	const csl = toCsl(paper);
	const publication = getPublication(paper) ?? { type: 'other', editorNames: [] };
	const kind = KINDS[publication.type];
	const [year, month] = csl.issued?.['date-parts'][0] ?? [];
	const isMasters = publication.type === 'thesis' && /^(?:M|Licentiate)/i.test(publication.genre ?? '');
	const fields: readonly Field[] = [
		['title', formatTitle(paper, options)],
		['author', formatAuthors(paper, INITIALS)],
		...listPlaceFields(publication, csl, kind),
		['year', year?.toString()],
		['month', month === undefined ? undefined : MONTHS[month - 1]],
		['isbn', csl.ISBN],
		['issn', csl.ISSN],
		// Classic styles read `archivePrefix`, biblatex and Zotero `eprinttype`.
		['eprint', paper.arxiv],
		['eprinttype', paper.arxiv && 'arXiv'],
		['archivePrefix', paper.arxiv && 'arXiv'],
		['doi', encodeVerbatim(csl.DOI)],
		['url', encodeVerbatim(csl.URL)],
	];
	const entry = isUnpublished(publication, paper.arxiv) ? 'unpublished' : kind.entry;
	return layOutEntry(isMasters ? 'mastersthesis' : entry, csl.id, fields, BARE);
}

/** Degrees and kinds that the entry type says already. */
const USUAL_GENRE = /^(?:ph\.?d\.?|doctoral|master['’]?s|msc) (?:thesis|dissertation)$|^technical report$/i;

function listPlaceFields(publication: PaperPublication, csl: CslItem, kind: EntryKind): readonly Field[] {
	const { type, genre, editorNames } = publication;
	const text = (value: string | undefined) => value && escapeBibtex(value);
	const isArxiv = type === 'preprint' && csl.publisher === 'arXiv';
	const container = csl['container-title'];
	const series = csl['collection-title'] ?? (kind.container === 'series' ? container : undefined);
	return [
		[kind.container, kind.container === 'series' ? undefined : text(container)],
		// Unknown to the classic styles; reference managers read it.
		['eventtitle', text(csl['event-title'])],
		['shortjournal', kind.container === 'journal' ? text(csl['container-title-short']) : undefined],
		['editor', formatNames(editorNames, INITIALS)],
		// Unknown to the classic styles, like the short name.
		['translator', formatNames(groupContributors(publication).get('translator') ?? [])],
		['series', text(series)],
		['edition', text(csl.edition)],
		// Unknown to the classic styles too.
		['version', text(csl.version)],
		['volume', text(csl.volume)],
		...formatNumbers(publication, csl),
		['type', genre && !USUAL_GENRE.test(genre) ? text(genre) : undefined],
		[kind.publisher, isArxiv ? undefined : text(csl.publisher)],
		['address', text(csl['publisher-place'])],
	];
}

/**
 * BibTeX, read by BibTeX (8-bit), biber and reference managers. citation-js's own writer is not used: it escapes the
 * dollars of formulas and puts every capitalised word in braces.
 */
import type { Paper } from '../corpus/corpus.ts';
import { escapeBibtex, formatBibtexTitle } from './bibtex-text.ts';
import { type CslItem, lacksAuthors, toCsl } from './csl.ts';
import type { CslName } from './csl-name.ts';
import type { CslType } from './venue-kind.ts';

/** Entry type and the field for the venue (btxdoc, section 3.1). */
const ENTRIES: Readonly<Record<CslType, readonly [entry: string, venue: string]>> = {
	'paper-conference': ['inproceedings', 'booktitle'],
	'article-journal': ['article', 'journal'],
	article: ['misc', 'howpublished'],
	thesis: ['phdthesis', 'school'],
	document: ['misc', 'howpublished'],
};

/** Papers as BibTeX entries in the order given, with a line between them; UTF-8, LF. */
export function toBibtex(papers: readonly Paper[]): string {
	return papers.map((paper) => `${getEntry(paper)}\n`).join('\n');
}

/** Entries made before: a paper's stands in its own file and in those of its topics and themes. */
const made = new WeakMap<Paper, string>();

function getEntry(paper: Paper): string {
	const entry = made.get(paper) ?? formatEntry(paper, toCsl(paper));
	made.set(paper, entry);
	return entry;
}

function formatEntry(paper: Paper, csl: CslItem): string {
	const [entry, venueField] = ENTRIES[csl.type];
	const isMasters = csl.type === 'thesis' && /^M/i.test(csl.genre ?? '');
	const venue = csl.type === 'thesis' ? csl.publisher : csl['container-title'];
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', formatBibtexTitle(paper.title)],
		['author', csl.author && formatAuthors(csl.author, !lacksAuthors(paper))],
		[venueField, venue && escapeBibtex(venue)],
		['year', csl.issued?.['date-parts'][0][0].toString()],
		['eprint', paper.arxiv],
		['archivePrefix', paper.arxiv && 'arXiv'],
		['doi', csl.DOI && encodeVerbatim(csl.DOI)],
		['url', csl.URL && encodeVerbatim(csl.URL)],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
	return `@${isMasters ? 'mastersthesis' : entry}{${[csl.id, ...lines].join(',\n')}\n}`;
}

function formatAuthors(authors: readonly CslName[], isComplete: boolean): string {
	return [...authors.map(formatName), ...(isComplete ? [] : ['others'])].join(' and ');
}

/** `Family, Given` or `Family, Suffix, Given`; a group in braces, so that it is not taken apart. */
function formatName({ family = '', given, suffix, literal }: CslName): string {
	if (literal !== undefined) return `{${escapeBibtex(literal)}}`;
	const parts = given || suffix ? [family, ...(suffix ? [suffix] : []), given ?? ''] : [family];
	return parts.map(guardName).join(', ');
}

/**
 * Two hyphens in a name are two hyphens, not TeX's dash. Braces go round a part that holds what separates names, or ends
 * in an escape, after which citation-js overlooks the `and`.
 */
function guardName(part: string): string {
	const escaped = escapeBibtex(part).replace(/-(?=-)/g, '-{}');
	return /,|(?:^|\s)and(?:\s|$)|[&%$#_]$/i.test(part) ? `{${escaped}}` : escaped;
}

/** DOIs and URLs are verbatim, not TeX; only what would upset the braces of the entry is percent-encoded. */
function encodeVerbatim(value: string): string {
	return value.replace(/[{}\\]/g, encodeURIComponent);
}

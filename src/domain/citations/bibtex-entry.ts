/** What entries of BibTeX and BibLaTeX have in common: names, verbatim values, the layout of an entry. */
import type { Paper, PaperPublication } from '../corpus/corpus.ts';
import { getFullFamily, type PersonName } from '../text/person-name.ts';
import { escapeBibtex, escapeGreek, formatBibtexTitle } from './bibtex-text.ts';
import { type CslItem, lacksAuthors } from './csl.ts';
import { getCitedTitle, isInSeries } from './publication.ts';

export interface BibtexOptions {
	/** Words whose capitals a style must keep although their form does not show it: `Bayesian`, `Tencent`. */
	readonly capitals?: readonly string[];
}

/** A field and its value as written; an undefined one is left out. */
export type Field = readonly [name: string, value: string | undefined];

/** An entry whose values stand in braces, except for those in `bare`, which are names of strings or numbers. */
export function layOutEntry(type: string, key: string, fields: readonly Field[], bare: ReadonlySet<string>): string {
	const lines = fields.flatMap(([name, value]) => {
		if (!value) return [];
		return [`  ${name} = ${bare.has(name) ? value : `{${value}}`}`];
	});
	return `@${type}{${[key, ...lines].join(',\n')}\n}`;
}

/** The title to cite; one-word names that readers search the paper by keep their capitals. */
export function formatTitle(paper: Paper, { capitals = [] }: BibtexOptions): string {
	const names = (paper.names ?? []).filter((name) => /^\S*\p{Lu}\S*$/u.test(name));
	return formatBibtexTitle(getCitedTitle(paper), { capitals: new Set([...capitals, ...names]) });
}

/** How the parts of a name are written, beyond what TeX asks for. */
export interface NameSpelling {
	readonly given: (text: string) => string;
	readonly family: (text: string) => string;
}
const AS_IT_IS: NameSpelling = { given: (text) => text, family: (text) => text };

export function formatAuthors(paper: Paper, spelling?: NameSpelling): string | undefined {
	const names = formatNames(paper.authorNames, spelling);
	return names && lacksAuthors(paper) ? `${names} and others` : names;
}

export function formatNames(names: readonly PersonName[], spelling = AS_IT_IS): string | undefined {
	return names.length > 0 ? names.map((name) => formatName(name, spelling)).join(' and ') : undefined;
}

/** `von Last, First` or `von Last, Jr, First` (btxdoc, section 4); a group in braces, so that it is not taken apart. */
function formatName({ family = '', given, particle, suffix, literal }: PersonName, spelling: NameSpelling): string {
	if (literal !== undefined) return `{${escapeBibtex(literal)}}`;
	const last = /['’-]$/.test(particle ?? '')
		? spelling.family(guardPart(getFullFamily({ family, ...(particle && { particle }) })))
		: [particle && spelling.given(guardPart(particle)), spelling.family(guardFamily(family))].filter(Boolean).join(' ');
	const first = spelling.given(guardPart(given ?? ''));
	const parts = given || suffix ? [last, ...(suffix ? [guardPart(suffix)] : []), first] : [last];
	return parts.join(', ');
}

/** A small word within a family name (`Ortega y Gasset`) would end its particle. */
function guardFamily(family: string): string {
	return /\s\p{Ll}\S*\s/u.test(family) ? `{${escapeName(family)}}` : guardPart(family);
}

/** A part is put in braces when it contains a separator of names or hyphens that TeX would join, or ends in an escape. */
function guardPart(part: string): string {
	return /,|(?:^|\s)and(?:\s|$)|[&%$#_]$|--/i.test(part) ? `{${escapeName(part)}}` : escapeName(part);
}

/** Two hyphens in a name are two hyphens, not TeX's dash; a Greek initial is a letter. */
function escapeName(part: string): string {
	return escapeGreek(part).replace(/-(?=-)/g, '-{}');
}

/** The number of an issue, of a report or in a series; that of an article or of a paper in proceedings is its `eid`. */
export function formatNumbers(publication: PaperPublication, csl: CslItem): readonly Field[] {
	const { type, number, pages } = publication;
	const isNumbered =
		type === 'article' || ((type === 'paper' || type === 'workshop-paper') && !isInSeries(publication));
	const own = type === 'preprint' && csl.number?.startsWith('arXiv:') ? undefined : number;
	const text = (value: string | undefined) => value && escapeBibtex(value);
	return [
		['number', text(csl.issue ?? (isNumbered ? undefined : own))],
		['pages', formatPages(csl.page)],
		['eid', isNumbered && (pages || type !== 'article') ? text(number) : undefined],
	];
}

/** `1--20`: TeX's dash between pages. */
function formatPages(pages: string | undefined): string | undefined {
	return pages && escapeBibtex(pages.replace(/\s*[-–—]+\s*/g, '--'));
}

/** DOIs and URLs are verbatim, not TeX; only what would upset the braces of the entry is percent-encoded. */
export function encodeVerbatim(value: string | undefined): string | undefined {
	return value?.replace(/[{}\\]/g, encodeURIComponent);
}

/** Publication Manual of the APA, 7th edition: 9.8 (authors), 10.1 to 10.10 (references by type). */
import { isEastAsianName } from '../../text/person-name.ts';
import {
	type AuthorListStyle,
	formatAuthorList,
	formatInitials,
	formatInOrder,
	formatInverted,
} from '../author-list.ts';
import type { CslItem, CslType } from '../csl.ts';
import type { CslName } from '../csl-name.ts';
import { close, formatEdition, formatIssue, formatPages, getYear, join, parenthesize } from './sentence.ts';

function shorten(name: CslName): CslName {
	if (!name.given || isEastAsianName(name)) return name;
	return { ...name, given: formatInitials(name.given) };
}

const AUTHORS: AuthorListStyle = {
	formatName: (name) => formatInverted(shorten(name)),
	most: 20,
	kept: 19,
	keepsLast: true,
	lastOfTwo: ', & ',
	lastOfMore: ', & ',
};
const EDITORS: AuthorListStyle = { ...AUTHORS, formatName: (name) => formatInOrder(shorten(name)), lastOfTwo: ' & ' };

/** What follows the title directly, and the sentence after it. */
interface Place {
	readonly afterTitle?: string | undefined;
	readonly source?: string | undefined;
}

const describeBracketed =
	(what: string) =>
	(csl: CslItem): Place => ({ afterTitle: ` [${what}]`, source: csl.publisher ?? csl['container-title'] });

const describePart = (csl: CslItem): Place => {
	const container = csl['container-title'];
	if (!container) return { source: csl.publisher };
	const editors = csl.author && nameEditors(csl);
	const inside = `In ${editors ? `${editors}, ` : ''}${container}`;
	const details = join([formatEdition(csl.edition), formatVolume(csl), formatPageLabel(csl)], ', ');
	return { source: join([close(inside + parenthesize(details)), csl.publisher], ' ') };
};

/** Without editors, a paper in proceedings is cited like one in a journal (10.5). */
const describePaper = (csl: CslItem): Place => {
	if (csl.editor) return describePart(csl);
	const numbers = (csl.volume ?? '') + (csl.issue ? `(${formatIssue(csl.issue)})` : '');
	return { source: join([csl['container-title'], csl['collection-title'], numbers, formatPages(csl.page)], ', ') };
};

const describeBook = (csl: CslItem): Place => {
	const editors = csl.author && csl.editor ? nameEditors(csl, ', ') : undefined;
	const details = join([formatEdition(csl.edition), formatVolume(csl)], ', ');
	return { afterTitle: parenthesize(join([editors, details], '; ')), source: csl.publisher };
};

const describeArticle = (csl: CslItem): Place => {
	const numbers = (csl.volume ?? '') + (csl.issue ? `(${formatIssue(csl.issue)})` : '');
	return { source: join([csl['container-title'], numbers, formatPages(csl.page)], ', ') };
};

const describeReport = ({ genre, number, edition, publisher }: CslItem): Place => {
	const issued = formatEdition(edition);
	if (!number) return { afterTitle: parenthesize(issued) + (genre ? ` [${genre}]` : ''), source: publisher };
	const kind = genre?.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
	return {
		afterTitle: parenthesize(join([join([kind, nameNumber(number, kind)], ' '), issued], '; ')),
		source: publisher,
	};
};

/** A bare number is called one where nothing before it does. */
function nameNumber(number: string, kind: string | undefined): string {
	return kind === undefined && /^\d/.test(number) ? `No. ${number}` : number;
}

/** The school of a thesis that is not in a repository stands after the brackets (10.6). */
const describeThesis = ({ genre, publisher, URL: url }: CslItem): Place => {
	const details = url ? join([genre, publisher], ', ') : genre;
	return { afterTitle: details && ` [${details}]`, source: url ? undefined : publisher };
};

/** What no type is for, patents among it, with its kind and number. */
const describeOther = (csl: CslItem): Place => {
	const number = csl.number && (/^\d+$/.test(csl.number) ? `No. ${csl.number}` : csl.number);
	return {
		afterTitle: csl.genre && number ? parenthesize(`${csl.genre} ${number}`) : '',
		source: csl['container-title'] ? `In ${csl['container-title']}` : csl.publisher,
	};
};

const PLACES: Readonly<Record<CslType, (csl: CslItem) => Place>> = {
	'article-journal': describeArticle,
	'paper-conference': describePaper,
	article: ({ number, publisher }) => ({ afterTitle: parenthesize(number), source: publisher }),
	chapter: describePart,
	book: describeBook,
	thesis: describeThesis,
	report: describeReport,
	software: describeBracketed('Computer software'),
	dataset: describeBracketed('Dataset'),
	webpage: (csl) => ({ source: csl['container-title'] ?? csl.publisher }),
	document: describeOther,
};

/** One entry of a list of references; without authors or editors its title comes first, without a year "n.d." */
export function formatApa(csl: CslItem, isComplete: boolean): string {
	const names = csl.author && formatAuthorList(csl.author, isComplete, AUTHORS);
	const editors = csl.editor && !csl.author ? formatAuthorList(csl.editor, true, AUTHORS) : undefined;
	const head = names ? close(names) : editors && `${editors} ${labelEditors(csl)}.`;
	const { afterTitle = '', source } = PLACES[csl.type](csl);
	const date = `(${formatDate(csl)}).`;
	const title = close(csl.title.replace(/[.]$/, afterTitle ? '' : '.') + afterTitle);
	const start = head ? [head, date, title] : [title, date];
	return join([...start, source && close(source), csl.URL], ' ') ?? '';
}

/** The month is given for what has no volume or pages to find it by: contributions to conferences, web pages. */
function formatDate(csl: CslItem): string {
	const month = csl.issued?.['date-parts'][0][1];
	const isNumbered = csl.page ?? csl.volume ?? csl.issue ?? csl.editor;
	const isDated = csl.type === 'webpage' || csl.type === 'document' || (csl.type === 'paper-conference' && !isNumbered);
	const name = isDated && month ? MONTHS[month - 1] : undefined;
	return join([getYear(csl) ?? 'n.d.', name], ', ') ?? '';
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

function nameEditors(csl: CslItem, before = ' '): string | undefined {
	if (!csl.editor) return undefined;
	const label = before === ' ' ? labelEditors(csl) : labelEditors(csl).replace(/[()]/g, '');
	return formatAuthorList(csl.editor, true, EDITORS) + before + label;
}

function labelEditors({ editor = [] }: CslItem): string {
	return editor.length === 1 ? '(Ed.)' : '(Eds.)';
}

function formatVolume({ volume }: CslItem): string | undefined {
	return volume && `Vol. ${volume}`;
}

function formatPageLabel({ page }: CslItem): string | undefined {
	return page && `${/[-,]/.test(page) ? 'pp.' : 'p.'} ${formatPages(page)}`;
}

/**
 * Chicago Manual of Style, 17th edition, author-date: 14.76 (authors), 15.44 (no date), 14.103 to 14.175 and 15.9 (books
 * and their parts), 15.46 to 15.50 (articles). Papers in proceedings are cited as parts of a book (14.217) whether or not
 * pages and editors are known.
 */
import { type AuthorListStyle, formatAuthorList, formatInOrder, formatInverted } from '../author-list.ts';
import type { CslItem, CslType } from '../csl.ts';
import type { CslName } from '../csl-name.ts';
import { close, formatEdition, formatIssue, formatPages, getYear, join } from './sentence.ts';

/** Sorted under the family name, its particle after the given name: `Maaten, Laurens van der` (8.10). */
function formatSorted(name: CslName): string {
	const [, particle, family] = /^((?:\p{Ll}[\p{L}’']*\s)+|\p{Ll}+[’'])(?=\p{Lu})(.*)$/u.exec(name.family ?? '') ?? [];
	if (!particle || !family) return formatInverted(name);
	return formatInverted({ ...name, family, given: join([name.given, particle.trim()], ' ') ?? '' });
}

/** `Samuel L` as `Samuel L.` (10.12). */
function dotInitials(name: CslName): CslName {
	return name.given ? { ...name, given: name.given.replace(/(?<=^|\s)\p{Lu}(?=\s|$)/gu, '$&.') } : name;
}

const NAMES: AuthorListStyle = {
	formatName: (name, isFirst) => (isFirst ? formatSorted(dotInitials(name)) : formatInOrder(dotInitials(name))),
	most: 10,
	kept: 7,
	keepsLast: false,
	lastOfTwo: ', and ',
	lastOfMore: ', and ',
};
const EDITORS: AuthorListStyle = {
	...NAMES,
	formatName: (name) => formatInOrder(dotInitials(name)),
	lastOfTwo: ' and ',
};

const describePart = (csl: CslItem): readonly (string | undefined)[] => {
	const container = csl['container-title'];
	const editors = csl.author && csl.editor && `edited by ${formatAuthorList(csl.editor, true, EDITORS)}`;
	const pages = abbreviatePages(csl.page);
	const numbers = csl.volume && pages ? `${csl.volume}:${pages}` : (pages ?? (csl.volume && `vol. ${csl.volume}`));
	const inside = join([container && `In ${container}`, formatEdition(csl.edition), editors, numbers], ', ');
	return [inside, csl['collection-title'], formatPublisher(csl)];
};

const describeBook = (csl: CslItem): readonly (string | undefined)[] => [
	csl.author && csl.editor && `Edited by ${formatAuthorList(csl.editor, true, EDITORS)}`,
	formatEdition(csl.edition),
	csl.volume && `Vol. ${csl.volume}`,
	csl['collection-title'],
	formatPublisher(csl),
];

const describeArticle = (csl: CslItem): readonly (string | undefined)[] => {
	const container = csl['container-title'];
	const { volume } = csl;
	const issue = csl.issue && formatIssue(csl.issue);
	const pages = abbreviatePages(csl.page);
	if (!volume) return [join([container, issue && `no. ${issue}`, pages], ', ')];
	return [`${[container, volume, issue && `(${issue})`].filter(Boolean).join(' ')}${pages ? `: ${pages}` : ''}`];
};

const describeReport = (csl: CslItem): readonly (string | undefined)[] => {
	const kind = csl.number ? csl.genre?.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : csl.genre;
	return [join([kind, csl.number], ' '), formatPublisher(csl)];
};

const PLACES: Readonly<Record<CslType, (csl: CslItem) => readonly (string | undefined)[]>> = {
	'article-journal': describeArticle,
	'paper-conference': describePart,
	article: ({ number, publisher }) => [number, join(['Preprint', publisher], ', ')],
	chapter: describePart,
	book: describeBook,
	thesis: ({ genre, publisher }) => [join([genre, publisher], ', ')],
	report: describeReport,
	software: (csl) => [csl.publisher ?? csl['container-title']],
	dataset: (csl) => [csl.publisher ?? csl['container-title']],
	webpage: (csl) => [csl['container-title'] ?? csl.publisher],
	document: (csl) => [
		csl['container-title'] && `In ${csl['container-title']}`,
		csl.genre && csl.number && `${csl.genre} ${csl.number}`,
		csl.publisher,
	],
};

/** Titles of works that stand by themselves have no quotation marks. */
const WHOLES: ReadonlySet<CslType> = new Set(['book', 'report', 'software']);

/** One entry of a list of references; without authors or editors its title comes first, without a year "n.d." */
export function formatChicago(csl: CslItem, isComplete: boolean): string {
	const names = csl.author && formatAuthorList(csl.author, isComplete, NAMES);
	const editors = csl.editor && !csl.author ? formatAuthorList(csl.editor, true, NAMES) : undefined;
	const head = names ?? (editors && `${editors}, ${csl.editor?.length === 1 ? 'ed.' : 'eds.'}`);
	const year = close(getYear(csl) ?? 'n.d.');
	const title = WHOLES.has(csl.type) ? close(csl.title) : `“${close(turnQuotes(csl.title))}”`;
	const start = head ? [close(head), year, title] : [title, year];
	const place = PLACES[csl.type](csl).map((part) => part && close(part));
	return join([...start, ...place, csl.URL && `${csl.URL}.`], ' ') ?? '';
}

function formatPublisher(csl: CslItem): string | undefined {
	return join([csl['publisher-place'], csl.publisher], ': ');
}

/** Quotation marks within quotation marks are single ones. */
function turnQuotes(text: string): string {
	return text.replace(/["“]([^"“”]*)["”]/g, '‘$1’');
}

/** Ranges of pages as 9.61 abbreviates them: `71–72`, `100–104`, `107–8`, `321–28`, `1496–500`. */
export function abbreviatePages(page: string | undefined): string | undefined {
	return formatPages(
		page?.replace(/^(\d+)-(\d+)$/, (range, first: string, last: string) => {
			if (first.length !== last.length || first.length < 3 || first.endsWith('00')) return range;
			const different = [...last].findIndex((digit, i) => digit !== first[i]);
			const kept = first.at(-2) === '0' && different === last.length - 1 ? 1 : Math.max(2, last.length - different);
			return `${first}-${last.slice(-kept)}`;
		}),
	);
}

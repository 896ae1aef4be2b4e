/**
 * Publication Manual of the APA, 7th edition: 9.8 (authors), 9.13 to 9.37 (the parts of a reference), 10.1 to 10.10 (references
 * by type). Laid out as CSL's `apa`, which reference managers write it by.
 */
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
import {
	close,
	findEvent,
	formatEdition,
	formatPages,
	formatRange,
	getYear,
	inParentheses,
	isNumeric,
	isRange,
	isSameList,
	isSerial,
	join,
	nameMonth,
	setQuotes,
} from './sentence.ts';
import { setFirstCapital, setTitleCase } from './title-case.ts';

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
/** Of those who edited or translated it. */
const OTHERS: AuthorListStyle = { ...AUTHORS, formatName: (name) => formatInOrder(shorten(name)), lastOfTwo: ' & ' };

/** One entry of a list of references; without authors or editors its title comes first, without a year "n.d." */
export function formatApa(csl: CslItem, isComplete: boolean): string {
	const names = formatHead(csl, isComplete);
	const title = join([formatTitle(csl), inParentheses(listIdentifiers(csl).join('; '))], ' ') ?? '';
	const described = inBrackets(nameDescription(csl));
	const rest = names === undefined ? described : join([title, described], ' ');
	const isNamed = names !== undefined && names === csl.publisher;
	const parts = [names ?? title, formatDate(csl), rest, ...listSources(csl, isNamed)];
	const text = parts.flatMap((part) => (part ? [close(setQuotes(part))] : [])).join(' ');
	return join([text, formatAddress(csl)], ' ') ?? '';
}

/** Who a reference begins with; undefined where its title stands there. */
function formatHead(csl: CslItem, isComplete: boolean): string | undefined {
	const { author, editor, publisher } = csl;
	if (author) return formatAuthorList(author, isComplete, AUTHORS);
	if (csl.type === 'book' && csl['container-title']) return undefined;
	if (editor) return `${formatAuthorList(editor, true, AUTHORS)} (${labelEditors(csl)})`;
	return csl.type === 'software' || csl.type === 'webpage' ? publisher : undefined;
}

function labelEditors({ editor = [], translator }: CslItem): string {
	return `${editor.length === 1 ? 'Ed.' : 'Eds.'}${isSameList(editor, translator) ? ' & Trans.' : ''}`;
}

/** The month is given for what has no volume or pages to find it by: contributions to conferences, web pages. */
function formatDate(csl: CslItem): string {
	const isNumbered = csl.page ?? csl.volume ?? csl.issue ?? csl.editor;
	const isDated = csl.type === 'webpage' || csl.type === 'document' || (csl.type === 'paper-conference' && !isNumbered);
	return `(${join([getYear(csl) ?? 'n.d.', isDated ? nameMonth(csl) : undefined], ', ')})`;
}

/** What stands by itself is named with its volume, where that has a name and no number. */
function formatTitle(csl: CslItem): string {
	const isWhole = csl.type !== 'webpage' && !isSerial(csl) && !csl['container-title'];
	return isWhole ? nameWhole(csl.title, csl.volume) : csl.title;
}

function nameWhole(title: string, volume: string | undefined): string {
	if (!volume || isNumeric(volume)) return title;
	const start = /[?!]$/.test(title) ? title : setQuotes(title).replace(/”?$/, (mark) => `:${mark}`);
	return `${start} ${setFirstCapital(volume)}`;
}

/** What stands in parentheses after the title. */
function listIdentifiers(csl: CslItem): string[] {
	const isPart = csl.type !== 'webpage' && csl['container-title'] !== undefined;
	return [...listPeople(csl, isPart), ...(isPart ? [] : listNumbers(csl))];
}

/** Who translated it and, where they are not named elsewhere, who edited it. */
function listPeople(csl: CslItem, isPart: boolean): string[] {
	const { author, editor, translator } = csl;
	const isHead = !author && !(csl.type === 'book' && csl['container-title']);
	const translated = translator ? [`${formatAuthorList(translator, true, OTHERS)}, Trans.`] : [];
	if (isSerial(csl) || !editor) return translated;
	if (isSameList(editor, translator)) {
		return isPart || isHead ? [] : [`${formatAuthorList(editor, true, OTHERS)}, ${labelEditors(csl)}`];
	}
	if (isPart || isHead) return translated;
	return [`${formatAuthorList(editor, true, OTHERS)}, ${labelEditors(csl)}`, ...translated];
}

/** Its own number; then edition or version, volume, issue and pages of what is no serial. */
function listNumbers(csl: CslItem): string[] {
	const { type, genre, number, issue, page, language } = csl;
	const kind = type === 'thesis' && genre ? 'Publication' : genre && setTitleCase(genre, language);
	const label = number && isNumeric(number) ? (isRange(number) ? 'Nos.' : 'No.') : undefined;
	const named = number && join([kind, label, setFirstCapital(number)], ' ');
	if (isSerial(csl) || type === 'webpage') return named ? [named] : [];
	const details = join(
		[
			csl.version ? `Version ${csl.version}` : formatEdition(csl.edition),
			type === 'document' || type === 'report' ? nameSeries(csl) : undefined,
			csl.volume && isNumeric(csl.volume) ? labelRange(csl.volume, 'Vol.', 'Vols.') : undefined,
			issue && labelRange(issue, 'Issue', 'Issues'),
			page && `${/\d\s*[-,&]|[-,]/.test(page) ? 'pp.' : 'p.'} ${formatPages(page)}`,
		],
		', ',
	);
	return [named, details].flatMap((part) => part || []);
}

function nameSeries({
	language,
	'collection-title': series,
	'collection-number': number,
}: CslItem): string | undefined {
	return join([series && setTitleCase(series, language), number], ' ');
}

function labelRange(text: string, one: string, several: string): string {
	return `${isRange(text) ? several : one} ${formatRange(text)}`;
}

/** What is described after the name of what it stands in, not before. */
const DESCRIBED_AFTER: ReadonlySet<CslType> = new Set(['document', 'report', 'software']);
/** What a type is called that has no kind of its own. */
const USUAL: Readonly<Partial<Record<CslType, string>>> = { software: 'Computer software', dataset: 'Dataset' };

/** What stands in brackets after the title. */
function nameDescription(csl: CslItem): string | undefined {
	const { type, genre, publisher, URL: url } = csl;
	if (type === 'thesis') return join([genre && setFirstCapital(genre), url ? publisher : undefined], ', ');
	if (csl['container-title']) {
		if (DESCRIBED_AFTER.has(type)) return undefined;
		const isPlaced = csl.editor ?? csl.issue ?? csl.page ?? csl.volume;
		if (type === 'paper-conference' && !isPlaced) return undefined;
	}
	return nameKind(csl);
}

function nameKind({ type, genre, number }: CslItem): string | undefined {
	if (genre) return number ? undefined : setFirstCapital(genre);
	return USUAL[type];
}

function inBrackets(text: string | undefined): string | undefined {
	return text && `[${text}]`;
}

/** Where it appeared: the journal with its numbers, or the book and who published it. */
function listSources(csl: CslItem, isPublisherNamed: boolean): (string | undefined)[] {
	const { type, publisher, URL: url } = csl;
	const house = isPublisherNamed ? undefined : publisher;
	const container = csl['container-title'];
	if (type === 'webpage') return [house, container && setTitleCase(container, csl.language)];
	if (isSerial(csl)) return [describeSerial(csl), findEvent(csl)];
	return [container && describePart(csl, container), type === 'thesis' && url ? undefined : house];
}

function describeSerial(csl: CslItem): string | undefined {
	const { volume, issue, number, page, 'collection-title': series, 'container-title': container } = csl;
	const [name, part] = [container, series].map((title) => title && setTitleCase(title, csl.language));
	const numbers = `${volume ? formatRange(volume) : ''}${issue ? `(${formatRange(issue)})` : ''}`;
	const place = number ? `Article ${number}` : formatPages(page);
	return join([name, part, numbers, place], ', ');
}

function describePart(csl: CslItem, container: string): string | undefined {
	const { author, editor } = csl;
	const isNamed = editor && (author ?? csl.type === 'book');
	const names = isNamed ? `${formatAuthorList(editor, true, OTHERS)} (${labelEditors(csl)})` : undefined;
	const inside = `In ${join([names, nameWhole(container, csl.volume)], ', ')}`;
	const described = DESCRIBED_AFTER.has(csl.type) ? inBrackets(nameKind(csl)) : undefined;
	return join([inside, inParentheses(listNumbers(csl).join('; ')), described], ' ');
}

/** An address of something that may change, since nothing says when it appeared, was retrieved. */
function formatAddress({ issued, DOI: doi, URL: url }: CslItem): string | undefined {
	return url && !issued && !doi ? `Retrieved ${url}` : url;
}

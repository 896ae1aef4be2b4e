/**
 * Chicago Manual of Style, 18th edition, author-date: 13.74 to 13.86 (authors), 13.102 (dates), 13.87 to 13.101 (titles), 14
 * (sources by type). Laid out as CSL's `chicago-author-date`, which reference managers write it by: serials are cited by the
 * numbers of their issues, everything else by who published it.
 */
import { type AuthorListStyle, formatAuthorList, formatInOrder, formatInverted } from '../author-list.ts';
import type { CslItem, CslType } from '../csl.ts';
import type { CslName } from '../csl-name.ts';
import { abbreviatePages } from './page-range.ts';
import {
	close,
	findEvent,
	formatEdition,
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

/** Sorted under the family name, its particle after the given name: `Maaten, Laurens van der` (8.10). */
function formatSorted(name: CslName): string {
	const [, particle, family] = /^((?:\p{Ll}[\p{L}’']*\s)+|\p{Ll}+[’'])(?=\p{Lu})(.*)$/u.exec(name.family ?? '') ?? [];
	if (!particle || !family) return formatInverted(name);
	return formatInverted({ ...name, family, given: join([name.given, particle.trim()], ' ') ?? '' });
}

/** `Samuel L` as `Samuel L.`, `W.H.` as `W. H.`, `Y-Lan` as `Y.-Lan`. */
function dotInitials(name: CslName): CslName {
	if (!name.given) return name;
	const given = name.given.replace(/(?<=\p{Lu}\.)(?=\p{Lu})/gu, ' ').replace(/(?<=^|[\s-])\p{Lu}(?=[\s-]|$)/gu, '$&.');
	return { ...name, given };
}

const NAMES: AuthorListStyle = {
	formatName: (name, isFirst) => (isFirst ? formatSorted(dotInitials(name)) : formatInOrder(dotInitials(name))),
	most: 6,
	kept: 3,
	keepsLast: false,
	lastOfTwo: ', and ',
	lastOfMore: ', and ',
};
/** Of those who edited or translated it. */
const OTHERS: AuthorListStyle = {
	...NAMES,
	formatName: (name) => formatInOrder(dotInitials(name)),
	lastOfTwo: ' and ',
};

/** One entry of a list of references; without names its title comes first, without a year "n.d." */
export function formatChicago(csl: CslItem, isComplete: boolean): string {
	const head = formatHead(csl, isComplete);
	const rest = leaveOut(csl, head.used);
	const hasNames = (csl.author ?? csl.editor ?? csl.translator) !== undefined;
	const title = formatTitle(csl);
	const year = getYear(csl) ?? 'n.d.';
	const names = head.text && setQuotes(head.text);
	const start = names ? [names, year, title] : [title, year];
	const place = isSerial(csl) ? describeSerial(rest, hasNames) : describeWhole(rest, hasNames);
	const parts = [...start, ...place.map((part) => part && setQuotes(part)), csl.URL];
	return (
		join(
			parts.map((part) => part && close(part)),
			' ',
		) ?? ''
	);
}

/** What an entry begins with, and the fields that are named with it and not again. */
interface Head {
	readonly text?: string | undefined;
	readonly used?: readonly (keyof CslItem)[];
}

function leaveOut(csl: CslItem, used: readonly (keyof CslItem)[] = []): CslItem {
	const fields = Object.entries(csl).filter(([field]) => !used.some((one) => one === field));
	return { id: csl.id, type: csl.type, title: csl.title, ...Object.fromEntries(fields) };
}

/** The site of a page that is known by a short name stands in full after whoever the page is by. */
function formatHead(csl: CslItem, isComplete: boolean): Head {
	const head = findHead(csl, isComplete);
	const { publisher, 'container-title': site, 'container-title-short': short } = csl;
	const isNamed = csl.type === 'webpage' && !publisher && site && short;
	return isNamed ? { ...head, text: join([head.text, `(${setTitleCase(site, csl.language)})`], ' ') } : head;
}

function findHead(csl: CslItem, isComplete: boolean): Head {
	const { author, editor, translator, publisher, 'container-title': container } = csl;
	if (author) return { text: formatAuthorList(author, isComplete, NAMES) };
	if (editor) {
		const isBoth = isSameList(editor, translator);
		const label = `${editor.length === 1 ? 'ed.' : 'eds.'}${isBoth ? ' and trans.' : ''}`;
		const used = isBoth ? (['editor', 'translator'] as const) : (['editor'] as const);
		return { text: `${formatAuthorList(editor, true, NAMES)}, ${label}`, used };
	}
	if (translator) return { text: `${formatAuthorList(translator, true, NAMES)}, trans.`, used: ['translator'] };
	if (publisher && (csl.type === 'software' || csl.type === 'webpage')) {
		return { text: publisher, used: ['publisher'] };
	}
	if (csl.type !== 'webpage' || !container) return {};
	const short = csl['container-title-short'];
	return { text: setTitleCase(short ?? container, csl.language), used: short ? [] : ['container-title'] };
}

/** Titles of what stands within something else, or by itself without having been published as a book, are in quotation marks. */
const QUOTED: ReadonlySet<CslType> = new Set([
	'article',
	'dataset',
	'document',
	'paper-conference',
	'thesis',
	'webpage',
]);

function formatTitle(csl: CslItem): string {
	const title = setTitleCase(csl.title, csl.language);
	const isQuoted = csl.type !== 'book' && (csl['container-title'] !== undefined || QUOTED.has(csl.type));
	return isQuoted ? `“${close(setQuotes(title, 1))}”` : setQuotes(title);
}

type Parts = readonly (string | undefined)[];

function describeSerial(csl: CslItem, hasNames: boolean): Parts {
	const { volume, issue, number, translator, 'collection-title': series, 'publisher-place': place } = csl;
	const container = csl['container-title'];
	const name = join(
		[container && setTitleCase(container, csl.language), csl['event-title'] ? undefined : inParentheses(place)],
		' ',
	);
	const pages = number ?? abbreviatePages(csl.page);
	const month = nameMonth(csl);
	const isAhead = csl.type === 'article-journal' && csl.DOI && csl.issued && !(series ?? issue ?? pages ?? volume);
	const translated = translator && `Translated by ${formatAuthorList(translator, true, OTHERS)}`;
	const named = join([name, isAhead ? 'ahead of print' : undefined], ', ');
	const start = [
		nameGenre(csl),
		nameEvent(csl),
		...(container ? [] : [nameNumber(csl), nameSerialEdition(csl)]),
		translated,
	];
	if (!volume && !issue) return [...start, join([named, series, month, pages], ', ')];
	const numbers = volume
		? join([series ? labelVolume(volume) : formatRange(volume), inParentheses(issue ? formatRange(issue) : month)], ' ')
		: join(
				[`${isRange(issue) ? 'nos.' : 'no.'} ${formatRange(issue ?? '')}`, hasNames ? inParentheses(month) : undefined],
				' ',
			);
	const located = join([join([series, numbers], ', '), pages], ': ');
	return [...start, join([named, located], volume && !series ? ' ' : ', ')];
}

function nameEvent(csl: CslItem): string | undefined {
	const event = findEvent(csl);
	return event && `${csl.genre ? 'Presented' : 'Paper presented'} at ${event}`;
}

/** In words it is the edition of a serial: `Evening Edition`. */
function nameSerialEdition({ edition }: CslItem): string | undefined {
	return edition && (isNumeric(edition) ? formatEdition(edition) : `${setTitleCase(edition)} Edition`);
}

/** `2nd ed.`; of software and datasets the version. */
function nameEdition({ type, edition, version }: CslItem): string | undefined {
	return version ? `${type === 'software' ? 'v.' : 'version'} ${version}` : formatEdition(edition);
}

function describeWhole(csl: CslItem, hasNames: boolean): Parts {
	const isSite = csl.type === 'webpage';
	const container = isSite ? undefined : csl['container-title'];
	if (container) return [...describeContainer(csl, container), nameSeries(csl), ...describePublication(csl, hasNames)];
	const edition = setFirstCapital(nameEdition(csl) ?? '');
	const volume = isSite || !csl.volume ? undefined : setFirstCapital(labelVolume(csl.volume));
	const people = listPeople(csl).map(setFirstCapital);
	const series = isSite ? undefined : nameSeries(csl);
	return [nameGenre(csl), nameNumber(csl), edition, ...people, volume, series, ...describePublication(csl, hasNames)];
}

/** What is described after the name of what it stands in, not before. */
const DESCRIBED_AFTER: ReadonlySet<CslType> = new Set(['document', 'report', 'software']);

function describeContainer(csl: CslItem, container: string): Parts {
	const isAfter = DESCRIBED_AFTER.has(csl.type);
	const genre = nameGenre(csl);
	const inside = `${csl.type === 'chapter' && csl.genre ? 'to' : 'In'} ${setTitleCase(container, csl.language)}`;
	const details = [nameNumber(csl), nameEdition(csl), ...listPeople(csl), csl.volume && labelVolume(csl.volume)];
	const source = join([inside, isAfter && !csl.number ? csl.genre : undefined, ...details], ', ');
	if (csl.type === 'chapter' && csl.genre) return [join([genre, source], ' ')];
	return isAfter ? [source] : [genre, source];
}

/** Who edited and who translated it. */
function listPeople({ editor, translator }: CslItem): string[] {
	if (isSameList(editor, translator))
		return [`edited and translated by ${formatAuthorList(editor ?? [], true, OTHERS)}`];
	return [
		...(editor ? [`edited by ${formatAuthorList(editor, true, OTHERS)}`] : []),
		...(translator ? [`translated by ${formatAuthorList(translator, true, OTHERS)}`] : []),
	];
}

/** Its kind, where it has no number that is named with it. */
function nameGenre({ type, genre, number }: CslItem): string | undefined {
	return genre && !number && type !== 'thesis' ? setFirstCapital(genre) : undefined;
}

function nameNumber({ type, genre, number, language }: CslItem): string | undefined {
	if (!number || type === 'thesis') return undefined;
	const label = isNumeric(number) ? (isRange(number) ? 'Nos.' : 'No.') : undefined;
	return join([genre && setTitleCase(genre, language), label, setFirstCapital(number)], ' ');
}

function nameSeries({
	issue,
	language,
	'collection-title': series,
	'collection-number': number,
}: CslItem): string | undefined {
	const name = series && setTitleCase(series, language);
	if (issue) {
		const labelled = number && (isNumeric(number) ? `vol. ${number}` : number);
		return join([name, labelled, `${isRange(issue) ? 'nos.' : 'no.'} ${formatRange(issue)}`], ', ');
	}
	return name && join([name, number], number && isNumeric(number) ? ' ' : ', ');
}

/** Types that change, or that are not kept: the month tells which one is meant. */
const DATED: ReadonlySet<CslType> = new Set(['article', 'dataset', 'document', 'software', 'webpage']);

/** Who published it and when; the number of a thesis comes last. */
function describePublication(csl: CslItem, hasNames: boolean): Parts {
	return [describePublisher(csl, hasNames), csl.type === 'thesis' ? inParentheses(csl.number) : undefined];
}

function describePublisher(csl: CslItem, hasNames: boolean): string | undefined {
	const { type, genre, publisher, issued } = csl;
	const container = csl['container-title'];
	const isNamed = type === 'webpage' && container && (publisher ?? !csl['container-title-short']);
	const kind = type === 'article' && !genre ? 'Preprint' : type === 'thesis' ? genre : undefined;
	// Where there is an event the place may be the event's.
	const house = publisher ?? (csl['event-title'] ? undefined : csl['publisher-place']);
	const released = publisher && hasNames ? 'released' : 'Released';
	const status = type === 'software' && issued ? released : undefined;
	const month = DATED.has(type) ? nameMonth(csl) : undefined;
	return join(
		[
			isNamed ? setTitleCase(container, csl.language) : undefined,
			kind && setFirstCapital(kind),
			house && setFirstCapital(house),
			join([status, month], ' '),
		],
		', ',
	);
}

function labelVolume(volume: string): string {
	if (!isNumeric(volume)) return volume;
	return `${isRange(volume) ? 'vols.' : 'vol.'} ${formatRange(volume)}`;
}

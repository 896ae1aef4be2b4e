/** Small pieces of citations that the styles share. */
import type { CslItem } from '../csl.ts';
import type { CslName } from '../csl-name.ts';

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

/** Ends a sentence, unless it has an end; within quotation marks, but not within parentheses. */
export function close(text: string): string {
	if (/[.?!…][”’"']*$/.test(text)) return text;
	const marks = /(?:(?<!\d)["”]|(?<=‘[^‘’]*)’)+$/u.exec(text)?.[0] ?? '';
	return `${text.slice(0, text.length - marks.length)}.${marks}`;
}

/** The parts that are known, as one text; undefined where none is. */
export function join(parts: readonly (string | undefined)[], separator: string): string | undefined {
	return parts.filter(Boolean).join(separator) || undefined;
}

/** What is known in parentheses. */
export function inParentheses(text: string | undefined): string | undefined {
	return text && `(${text})`;
}

/** `2nd ed.`; an edition in words as it is. */
export function formatEdition(edition: string | undefined): string | undefined {
	const number = /^(\d+)(?:st|nd|rd|th)?\.?$/.exec(edition ?? '')?.[1];
	if (number === undefined) return edition;
	const ending = /1\d$/.test(number) ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[number.slice(-1)] ?? 'th');
	return `${number}${ending} ed.`;
}

/** Pages with an en dash. */
export function formatPages(page: string | undefined): string | undefined {
	return page?.replaceAll('-', '–');
}

/** A volume or an issue, several with an en dash: `1–3`. */
export function formatRange(text: string): string {
	return text.replace(/^(\d+)[-/](\d+)$/, '$1–$2');
}

export function getYear(csl: CslItem): string | undefined {
	return csl.issued?.['date-parts'][0][0].toString();
}

/** A text between quotation marks of either kind, straight or not; apostrophes within words are none. */
const QUOTATION =
	/(?<![\p{L}\p{N}])(?:(["“])([^"“”]*)["”]|(['‘])(?=\S)((?:[^'’‘]|(?<=\p{L})['’](?=\p{L}))*)['’](?![\p{L}\p{N}]))/gu;

/**
 * Quotation marks as citeproc sets them, double ones outside and single ones within, and apostrophes; `depth` is in how many
 * quotations the text stands. Straight single marks count as outer ones where no double ones come first, others stay single.
 */
export function setQuotes(text: string, depth = 0): string {
	let hasDouble = false;
	return text
		.replace(QUOTATION, (_, double?: string, quoted?: string, single?: string, other?: string) => {
			if (double) hasDouble = true;
			const isInner = depth === 0 && (single === '‘' || (single !== undefined && hasDouble));
			const level = isInner ? 1 : depth;
			const [open, end] = level % 2 === 0 ? '“”' : '‘’';
			return `${open}${setQuotes(quoted ?? other ?? '', level + 1)}${end}`;
		})
		.replaceAll("'", '’');
}

/** Articles, and papers in proceedings that nobody is named as editor of. */
export function isSerial({ type, editor }: CslItem): boolean {
	return type === 'article-journal' || (type === 'paper-conference' && !editor);
}

/** The month of publication by its name. */
export function nameMonth({ issued }: CslItem): string | undefined {
	const month = issued?.['date-parts'][0][1];
	return month === undefined ? undefined : MONTHS[month - 1];
}

/** Whether people of two roles are the same. */
export function isSameList(a: readonly CslName[] | undefined, b: readonly CslName[] | undefined): boolean {
	return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** What CSL takes for a number or for several: `2`, `e123`, `1-3`. */
export function isNumeric(text: string): boolean {
	return /^\p{L}?\d+\p{L}{0,2}(?:\s*[-–&,]\s*\p{L}?\d+\p{L}{0,2})*$/u.test(text);
}

export function isRange(text: string | undefined): boolean {
	return /\d\s*[-–&,/]\s*\d/.test(text ?? '');
}

/** The event of a paper of which nothing tells where in its proceedings it stands: styles take it for one that was presented. */
export function findEvent(csl: CslItem): string | undefined {
	const { type, editor, issue, page, volume } = csl;
	return type === 'paper-conference' && !(editor ?? issue ?? page ?? volume) ? csl['event-title'] : undefined;
}

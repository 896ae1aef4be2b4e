/** Small pieces of citations that the styles share. */
import type { CslItem } from '../csl.ts';

/** Ends a sentence, unless it has an end; within quotation marks, but not within parentheses. */
export function close(text: string): string {
	return /[.?!…][”’"']*$/.test(text) ? text : text.replace(/(?:(?<!\d)["”])?$/, '.$&');
}

/** The parts that are known, as one text; undefined where none is. */
export function join(parts: readonly (string | undefined)[], separator: string): string | undefined {
	return parts.filter(Boolean).join(separator) || undefined;
}

/** What is known in parentheses, with a space before them; nothing where nothing is known. */
export function parenthesize(text: string | undefined): string {
	return text ? ` (${text})` : '';
}

/** `2nd ed.`; an edition in words as it is. */
export function formatEdition(edition: string | undefined): string | undefined {
	if (edition === undefined || !/^\d+$/.test(edition)) return edition;
	const ending = /1\d$/.test(edition) ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[edition.slice(-1)] ?? 'th');
	return `${edition}${ending} ed.`;
}

/** Pages with an en dash. */
export function formatPages(page: string | undefined): string | undefined {
	return page?.replaceAll('-', '–');
}

/** An issue, or several with an en dash: `1–3`. */
export function formatIssue(issue: string): string {
	return issue.replace(/^(\d+)[-/](\d+)$/, '$1–$2');
}

export function getYear(csl: CslItem): string | undefined {
	return csl.issued?.['date-parts'][0][0].toString();
}

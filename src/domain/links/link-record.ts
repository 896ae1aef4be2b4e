/** What is known of a link to another site: when it last answered, and since when it does not. */
import { z } from 'zod';
import { compareText } from '../corpus/problem.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-21');

export const linkRecordSchema = z.strictObject({
	seen: day.optional().describe('The last day on which the page was there'),
	failed: z
		.strictObject({
			since: day.describe('The day of the first check that failed, with none since that succeeded'),
			last: day.describe('The day of the last check that failed'),
			why: z.string().min(1).describe('`404`, `410`, another status, or what went wrong on the way'),
		})
		.optional(),
	refused: day.optional().describe('The last day on which its host refused the check, where that was the last check'),
	archived: z.url().optional().describe('A copy in the Internet Archive'),
});

export type LinkRecord = z.infer<typeof linkRecordSchema>;

/** What one check of a link gave. */
export type LinkAnswer =
	/** The page is there. */
	| { readonly kind: 'seen' }
	/** It is not, or nothing could be reached. */
	| { readonly kind: 'failed'; readonly why: string }
	/** The host refuses programs, or refuses them now: nothing is known. */
	| { readonly kind: 'refused'; readonly why: string };

/** Statuses with which hosts refuse programs pages that people can open. */
const REFUSALS: ReadonlySet<number> = new Set([401, 402, 403, 405, 406, 407, 408, 418, 425, 429, 451, 503, 999]);

/** Reads the status of a response (RFC 9110, section 15), redirects followed. */
export function readStatus(status: number): LinkAnswer {
	if (status >= 200 && status < 300) return { kind: 'seen' };
	if (REFUSALS.has(status)) return { kind: 'refused', why: String(status) };
	return { kind: 'failed', why: String(status) };
}

/** Whether a host has answered, with whatever status. */
export function isFromHost(answer: LinkAnswer): boolean {
	return answer.kind !== 'failed' || /^\d+$/.test(answer.why);
}

/** A record with the answer of a check on a day (`2026-11-21`) taken in. A refusal says nothing of the page. */
export function updateRecord(record: LinkRecord, answer: LinkAnswer, today: string): LinkRecord {
	if (answer.kind === 'refused') return { ...record, refused: today };
	if (answer.kind === 'seen') return { seen: today };
	const { refused: _, ...rest } = record;
	return { ...rest, failed: { since: record.failed?.since ?? today, last: today, why: answer.why } };
}

/** Days for which a host may be out of order before its links count as dead. */
const PATIENCE_DAYS = 14;

/**
 * Whether a link is dead: the host says that the page is gone, or nothing has come from it for two weeks and more. Unlike a
 * single failed check, which a host that is being repaired gives too.
 */
export function isDead({ failed }: LinkRecord): boolean {
	if (!failed) return false;
	if (failed.why === '404' || failed.why === '410') return true;
	return (Date.parse(failed.last) - Date.parse(failed.since)) / 86_400_000 >= PATIENCE_DAYS;
}

/** The day of the last check; undefined before the first. */
function findLastCheck({ seen, failed, refused }: LinkRecord): string | undefined {
	return [seen, failed?.last, refused].reduce((a, b) => (compareText(a ?? '', b ?? '') < 0 ? b : a));
}

/** Whether a link is to be checked again: never checked, failed before today, or last checked `days` or more ago. */
export function isDue(record: LinkRecord, today: string, days: number): boolean {
	const last = findLastCheck(record);
	if (record.failed) return last !== today;
	return last === undefined || (Date.parse(today) - Date.parse(last)) / 86_400_000 >= days;
}

/** The links that are to be checked again, those first whose last check is longest ago. */
export function listDue(records: ReadonlyMap<string, LinkRecord>, today: string, days: number): string[] {
	return [...records]
		.filter(([, record]) => isDue(record, today, days))
		.sort(([, a], [, b]) => compareText(findLastCheck(a) ?? '', findLastCheck(b) ?? ''))
		.map(([url]) => url);
}

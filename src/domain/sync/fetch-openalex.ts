/** OpenAlex: works of a filter, paged by cursor ("Paging", "Filter works"). */
import { z } from 'zod';
import { type Exchange, parseJson, SyncError } from './exchange.ts';

const PAGE = 200;
/** DOIs that one filter takes. */
const DOIS_AT_ONCE = 50;

const pageSchema = z.object({
	meta: z.object({ count: z.number().catch(0), next_cursor: z.string().nullish() }),
	results: z.array(z.unknown()),
});

/** The works of several filters, as one answer of OpenAlex. */
export function* fetchOpenAlex(server: string, filters: readonly string[]): Exchange {
	const results: unknown[] = [];
	for (const filter of filters) {
		let cursor: string | null | undefined = '*';
		while (cursor) {
			const query: URLSearchParams = new URLSearchParams({ filter, 'per-page': String(PAGE), cursor });
			const request = { url: `${server}/works?${query}`, pauseMs: 100 };
			const page = pageSchema.safeParse(
				parseJson(request, yield { ...request, progress: { done: results.length, total: undefined } }),
			);
			if (!page.success) throw new SyncError(`${request.url} did not return works of OpenAlex`);
			results.push(...page.data.results);
			cursor = page.data.results.length > 0 ? page.data.meta.next_cursor : undefined;
		}
	}
	if (results.length === 0) return { text: undefined, state: {} };
	return { text: JSON.stringify({ meta: { count: results.length }, results }, undefined, '\t'), state: {} };
}

/** Filters for works with these DOIs. */
export function filterByDois(dois: readonly string[]): string[] {
	const filters: string[] = [];
	for (let start = 0; start < dois.length; start += DOIS_AT_ONCE)
		filters.push(`doi:${dois.slice(start, start + DOIS_AT_ONCE).join('|')}`);
	return filters;
}

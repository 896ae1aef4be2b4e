/** arXiv API: an Atom feed in pages ("arXiv API User's Manual", 3.1.1). */
import { type Exchange, SyncError } from './exchange.ts';

const PAGE = 200;
/** "Incorporate a 3 second delay." */
const PAUSE_MS = 3000;

/** All entries of a query, as one feed. */
export function* fetchArxiv(server: string, query: string): Exchange {
	const entries: string[] = [];
	let total: number | undefined;
	let feed = '';
	while (total === undefined || entries.length < total) {
		const parameters = new URLSearchParams({
			search_query: query,
			start: String(entries.length),
			max_results: String(PAGE),
			sortBy: 'submittedDate',
			sortOrder: 'ascending',
		});
		const url = `${server}/api/query?${parameters}`;
		const { text } = yield { url, pauseMs: PAUSE_MS, progress: { done: entries.length, total } };
		const found = /<opensearch:totalResults[^>]*>(\d+)</.exec(text)?.[1];
		if (found === undefined) throw new SyncError(`${url} did not return an arXiv feed`);
		feed ||= text;
		total = Number(found);
		const page = text.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
		if (page.length === 0 && entries.length < total)
			throw new SyncError(`${url} returned no entries, although it announced ${total}: try again later`);
		entries.push(...page);
	}
	const head = feed.slice(0, feed.search(/<entry>|<\/feed>/));
	return { text: entries.length > 0 ? `${head}${entries.join('\n')}\n</feed>\n` : undefined, state: {} };
}

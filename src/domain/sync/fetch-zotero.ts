/** Zotero Web API v3: "Syncing", "Basics / Sorting and Pagination". */
import { z } from 'zod';
import { compareText } from '../corpus/problem.ts';
import { readZoteroItem } from '../import/readers/read-zotero-items.ts';
import {
	type Exchange,
	type Fetched,
	type Progress,
	parseJson,
	type SourceState,
	SyncError,
	type SyncRequest,
	type SyncResponse,
} from './exchange.ts';

/** The most that the server gives. */
const PAGE = 100;
/** How often reading starts again when the library changes meanwhile. */
const TRIES = 3;

const REFUSAL_HINT = 'a library that is not public needs an API key of Zotero in the variable ZOTERO_KEY';

type Step = SyncRequest & { readonly progress?: Progress };

const itemsSchema = z.array(z.looseObject({ key: z.string() }));

/** Items that changed since the last version, and the keys of all that stand. `place` is the address of a library or collection. */
export function* fetchZotero(place: string, key: string | undefined, state: SourceState): Exchange {
	const headers = { 'Zotero-API-Version': '3', ...(key !== undefined && { 'Zotero-API-Key': key }) };
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const result = yield* readOnce(place, headers, state);
		if (result) return result;
	}
	throw new SyncError(
		`${place} kept changing while it was read (${TRIES} attempts): try again when nobody is editing it`,
	);
}

/** Undefined where the library changed between two pages. */
function* readOnce(
	place: string,
	headers: Readonly<Record<string, string>>,
	state: SourceState,
): Generator<Step, Fetched | undefined, SyncResponse> {
	const items: z.infer<typeof itemsSchema> = [];
	let version: number | undefined;
	let url: string | undefined = `${place}/items/top?format=json&limit=${PAGE}&since=${state.version ?? 0}`;
	while (url !== undefined) {
		const condition: Record<string, string> =
			version === undefined && state.version !== undefined
				? { 'If-Modified-Since-Version': String(state.version) }
				: {};
		const request: SyncRequest = { url, headers: { ...headers, ...condition }, refusalHint: REFUSAL_HINT };
		const response: SyncResponse = yield { ...request, progress: { done: items.length, total: undefined } };
		if (response.status === 304) return { text: undefined, state };
		const now = readVersion(request, response);
		if (version !== undefined && now !== version) return undefined;
		version = now;
		const page = itemsSchema.safeParse(parseJson(request, response));
		if (!page.success) throw new SyncError(`${url} did not return Zotero items`);
		items.push(...page.data);
		url = findNext(response, place);
	}
	const request = { url: `${place}/items/top?format=keys`, headers, refusalHint: REFUSAL_HINT };
	const response: SyncResponse = yield { ...request, progress: { done: items.length, total: items.length } };
	if (readVersion(request, response) !== version) return undefined;
	return finish(items, response.text.split(/\s+/).filter(Boolean), version, state);
}

function finish(
	items: z.infer<typeof itemsSchema>,
	standing: readonly string[],
	version: number | undefined,
	state: SourceState,
): Fetched {
	// Not notes and attachments.
	const works = items.flatMap((item) => {
		const record = readZoteroItem(item, 1);
		return record ? [{ item, name: record.key }] : [];
	});
	const changed = new Map(works.map(({ item, name }) => [item.key, name]));
	const there = new Set(standing);
	const old = Object.entries(state.keys ?? {});
	const keys = new Map([...old.filter(([key]) => there.has(key)), ...changed]);
	// A citation key that was changed is not an entry that went.
	const named = new Set(keys.values());
	const gone = old.filter(([key, name]) => !there.has(key) && !named.has(name)).map(([, name]) => name);
	return {
		text:
			works.length > 0 || gone.length > 0
				? JSON.stringify(
						works.map(({ item }) => item),
						undefined,
						'\t',
					)
				: undefined,
		gone,
		state: { version, keys: Object.fromEntries([...keys].sort(([a], [b]) => compareText(a, b))) },
	};
}

function readVersion(request: SyncRequest, response: SyncResponse): number {
	const version = Number(response.getHeader('last-modified-version') ?? Number.NaN);
	if (!Number.isInteger(version)) throw new SyncError(`${request.url} gave no version number: is this Zotero’s API?`);
	return version;
}

/** The next page of a `Link` header, where it lies on the same server. */
function findNext(response: SyncResponse, place: string): string | undefined {
	const next = /<([^>]+)>\s*;\s*rel="?next"?/.exec(response.getHeader('link') ?? '')?.[1];
	if (next === undefined) return undefined;
	const url = new URL(next, place);
	if (url.origin !== new URL(place).origin) throw new SyncError(`the next page is on another server, ${url.origin}`);
	return url.href;
}

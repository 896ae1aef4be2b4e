/** A talk with a server as plain steps: requests come out, answers go in; whoever runs it owns network and clock. */
import type { Problem } from '../corpus/problem.ts';

/** What is kept between two runs for one source. */
export interface SourceState {
	/** Version of a Zotero library. */
	readonly version?: number | undefined;
	/** Keys of Zotero items, each with the key of its entry. */
	readonly keys?: Readonly<Record<string, string>> | undefined;
	/** `ETag` and `Last-Modified` of a file. */
	readonly etag?: string | undefined;
	readonly modified?: string | undefined;
}

export interface SyncRequest {
	readonly url: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** How long the server asks its guests to wait between requests. */
	readonly pauseMs?: number;
	/** What may help where the server answers 401 or 403. */
	readonly refusalHint?: string;
}

export interface SyncResponse {
	/** 200 to 299, or 304. */
	readonly status: number;
	readonly getHeader: (name: string) => string | undefined;
	readonly text: string;
	/** What had to be guessed to read its letters. */
	readonly warnings: readonly Problem[];
}

/** What a source has that is new. */
export interface Fetched {
	/** A library in a format that import reads; undefined where nothing is new. */
	readonly text: string | undefined;
	/** What had to be guessed to read its letters. */
	readonly warnings?: readonly Problem[];
	/** Keys of entries that are no longer there; undefined where the text holds all that there are. */
	readonly gone?: readonly string[];
	readonly state: SourceState;
}

export interface Progress {
	readonly done: number;
	readonly total: number | undefined;
}

/** Yields requests, and how far it is; is given the answers. */
export type Exchange = Generator<SyncRequest & { readonly progress?: Progress }, Fetched, SyncResponse>;

/** An answer that cannot be used; nothing is written then. */
export class SyncError extends Error {}

/** An answer as JSON; throws a SyncError that names the address where it is none. */
export function parseJson(request: SyncRequest, { text }: SyncResponse): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const start = text.slice(0, 60).replace(/\s+/g, ' ');
		throw new SyncError(`${request.url} did not return JSON: ${start}`, { cause: error });
	}
}

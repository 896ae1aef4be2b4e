import { decodeLibrary } from '../../domain/import/readers/decode-library.ts';
import {
	type Exchange,
	type Fetched,
	type Progress,
	SyncError,
	type SyncRequest,
	type SyncResponse,
} from '../../domain/sync/exchange.ts';
import { MOST_BYTES, readAnswer } from '../read-answer.ts';

export interface SyncClient {
	readonly fetch: typeof globalThis.fetch;
	readonly wait: (ms: number) => Promise<void>;
	readonly now: () => number;
	readonly timeoutMs: number;
	readonly onProgress?: (progress: Progress) => void;
	/** Called before each wait after a failure, or that a server asked for; not for the regular pause between requests. */
	readonly onWait?: (reason: string, ms: number) => void;
}

/** How often one request is sent. */
const TRIES = 5;
const FIRST_WAIT_MS = 1000;
/** No server is waited for longer. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** Runs an exchange to its end. Throws where a server does not answer, refuses, or answers with what cannot be used. */
export async function runExchange(exchange: Exchange, client: SyncClient): Promise<Fetched> {
	let step = exchange.next();
	let isFirst = true;
	while (!step.done) {
		const request = step.value;
		if (request.progress) client.onProgress?.(request.progress);
		if (!isFirst && request.pauseMs !== undefined) await client.wait(request.pauseMs);
		isFirst = false;
		const response = await send(request, client);
		// Zotero asks clients to slow down by this header.
		const backoff = readSeconds(response.getHeader('backoff'), client.now());
		if (backoff !== undefined) await pause(client, 'the server asks to slow down', backoff);
		step = exchange.next(response);
	}
	return step.value;
}

type Attempt = { readonly response: SyncResponse } | { readonly why: string; readonly waitMs: number | undefined };

async function send(request: SyncRequest, client: SyncClient): Promise<SyncResponse> {
	let why = '';
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const result = await sendOnce(request, client);
		if ('response' in result) return result.response;
		why = result.why;
		if (attempt < TRIES - 1) await pause(client, why, result.waitMs ?? FIRST_WAIT_MS * 2 ** attempt);
	}
	throw new SyncError(`${request.url} could not be read in ${TRIES} attempts: ${why}`);
}

async function sendOnce({ url, headers = {}, refusalHint }: SyncRequest, client: SyncClient): Promise<Attempt> {
	let answer: Response;
	let bytes: Uint8Array | undefined;
	try {
		answer = await client.fetch(url, { headers, signal: AbortSignal.timeout(client.timeoutMs) });
		bytes = await readAnswer(answer);
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
		return { why: `the connection failed (${cause})`, waitMs: undefined };
	}
	if (!bytes) throw new SyncError(`${url}: the answer is larger than ${MOST_BYTES / 1e6} MB, the most that is read`);
	const getHeader = (name: string) => answer.headers.get(name) ?? undefined;
	if (answer.ok || answer.status === 304)
		return { response: { status: answer.status, getHeader, ...decodeLibrary(bytes, url) } };
	const why = `the server answered ${answer.status} ${answer.statusText}`.trim();
	if (answer.status === 429 || answer.status >= 500)
		return { why, waitMs: readSeconds(getHeader('retry-after'), client.now()) };
	const isRefused = answer.status === 401 || answer.status === 403;
	throw new SyncError(`${url}: ${why}${isRefused && refusalHint ? `: ${refusalHint}` : ''}`);
}

/** Seconds, or a date, as milliseconds from now. */
function readSeconds(value: string | undefined, now: number): number | undefined {
	if (value === undefined) return undefined;
	const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
	return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

async function pause(client: SyncClient, reason: string, ms: number): Promise<void> {
	if (ms > LONGEST_WAIT_MS)
		throw new SyncError(`${reason} and asks for a pause of ${Math.round(ms / 1000)} s: run this again later`);
	client.onWait?.(reason, ms);
	await client.wait(ms);
}

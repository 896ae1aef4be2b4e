import { type LinkAnswer, readStatus } from '../../domain/links/link-record.ts';

/** What a check needs from its caller. */
export interface LinkClient {
	readonly fetch: typeof fetch;
	readonly wait: (ms: number) => Promise<void>;
	/** Longest wait for an answer. */
	readonly timeoutMs: number;
	/** Pause between two requests to one host. */
	readonly pauseMs: number;
}

/** Failures of HEAD that say nothing of GET; after a refusal GET is asked as well. */
const HEAD_FAILURES: ReadonlySet<string> = new Set(['400', '404', '500', '501']);
/** Longest pause that a host may ask for; beyond it the link is left to the next run. */
const LONGEST_PAUSE_MS = 60_000;

/** Asks for a page: HEAD first, GET where a host has no answer to that. A host that asks for a pause gets it, once. */
export async function checkLink(url: string, client: LinkClient): Promise<LinkAnswer> {
	const head = await ask(url, 'HEAD', client);
	if (head.kind === 'failed' && !HEAD_FAILURES.has(head.why)) return head;
	if (head.kind === 'refused' && head.why === '429') return head;
	return head.kind === 'seen' ? head : ask(url, 'GET', client);
}

async function ask(url: string, method: string, client: LinkClient, isSecond = false): Promise<LinkAnswer> {
	try {
		const response = await client.fetch(url, {
			method,
			redirect: 'follow',
			signal: AbortSignal.timeout(client.timeoutMs),
			headers: { accept: 'text/html,*/*;q=0.5', 'user-agent': 'link-check (one request at a time per host)' },
		});
		await response.body?.cancel();
		const pauseMs = readRetryAfter(response.headers.get('retry-after'));
		if ((response.status === 429 || response.status === 503) && !isSecond && pauseMs !== undefined) {
			await client.wait(pauseMs);
			return ask(url, method, client, true);
		}
		return readStatus(response.status);
	} catch (error) {
		return { kind: 'failed', why: nameFault(error) };
	}
}

/** The wait that a `Retry-After` in seconds asks for (RFC 9110, section 10.2.3); none for dates and for long waits. */
function readRetryAfter(value: string | null): number | undefined {
	const pauseMs = value && /^\d+$/.test(value) ? Number(value) * 1000 : undefined;
	return pauseMs !== undefined && pauseMs <= LONGEST_PAUSE_MS ? pauseMs : undefined;
}

function nameFault(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return 'no answer in time';
	const { cause } = error;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
	return code ?? (cause instanceof Error ? cause.message : error.message);
}

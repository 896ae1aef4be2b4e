import { z } from 'zod';
import type { LinkClient } from './check-link.ts';

/** Where the Internet Archive is asked. */
export const ARCHIVE = 'https://archive.org/wayback/available';

/** https://archive.org/help/wayback_api.php */
const answerSchema = z.object({
	archived_snapshots: z.object({
		closest: z.object({ available: z.boolean(), url: z.url(), status: z.string() }).optional(),
	}),
});

/** Copies of pages in the Internet Archive, by address, asked for one after another. */
export async function findArchivedCopies(
	urls: readonly string[],
	client: LinkClient,
	address = ARCHIVE,
): Promise<ReadonlyMap<string, string>> {
	const copies = new Map<string, string>();
	for (const [i, url] of urls.entries()) {
		if (i > 0) await client.wait(client.pauseMs);
		const copy = await findArchivedCopy(url, client, address);
		if (copy !== undefined) copies.set(url, copy);
	}
	return copies;
}

/** The address of a copy of a page in the Internet Archive; undefined where there is none, or where it cannot be asked. */
async function findArchivedCopy(url: string, client: LinkClient, address: string): Promise<string | undefined> {
	try {
		const response = await client.fetch(`${address}?${new URLSearchParams({ url })}`, {
			signal: AbortSignal.timeout(client.timeoutMs),
		});
		const { closest } = answerSchema.parse(await response.json()).archived_snapshots;
		return closest?.available && closest.status === '200' ? closest.url.replace(/^http:/, 'https:') : undefined;
	} catch {
		return undefined;
	}
}

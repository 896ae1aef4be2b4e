/** What the site says of its papers and topics in the files that it gives away. */
import type { Page } from '@playwright/test';

export interface PaperRecord {
	readonly slug: string;
	readonly year: number | null;
	readonly kind: string;
	readonly themes: readonly string[];
	readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** Its papers, by slug. */
export async function readRecords(page: Page): Promise<ReadonlyMap<string, PaperRecord>> {
	const records: readonly PaperRecord[] = await (await page.request.get('/data/papers.json')).json();
	return new Map(records.map((record) => [record.slug, record]));
}

interface GraphRecord {
	readonly nodes: readonly { readonly id: string; readonly theme: string; readonly papers: number }[];
	readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Its topics and their links. */
export async function readGraph(page: Page): Promise<GraphRecord> {
	return (await page.request.get('/data/graph.json')).json();
}

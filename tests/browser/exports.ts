/** Which papers a file of citations holds that a page has given away. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { csvParse } from 'd3';

export const readDownload = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** Citation keys, in order; of a table the slugs. */
export function listKeys(text: string, format: 'bib' | 'ris' | 'json' | 'csv'): (string | undefined)[] {
	if (format === 'json') return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
	if (format === 'csv') return csvParse(text.replace(/^\ufeff/, '')).map(({ slug }) => slug);
	const key = format === 'bib' ? /^@\w+\{([^,]+),/gm : /^ID {2}- (.+?)\r?$/gm;
	return [...text.matchAll(key)].map((match) => match[1]);
}

/** The keys by which the site cites papers. */
export async function readCites(page: Page, slugs: readonly (string | undefined)[]): Promise<string[]> {
	const records: { readonly cite: string }[] = await Promise.all(
		slugs.map(async (slug) => (await page.request.get(`/papers/${slug}.json`)).json()),
	);
	return records.map(({ cite }) => cite);
}

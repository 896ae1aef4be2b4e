/** The list as text: each paper's own citation files, fetched and joined. */
import { words } from '#words/reading-list';
import { toCsv } from '../../domain/citations/csv.ts';
import { formatMarkdown, type ReadingList } from '../../domain/reading-list/reading-list.ts';
import { BASE } from '../base-path.ts';
import type { EntryPaper } from './EntryRow.tsx';

export type Format = 'bib' | 'ris' | 'json' | 'md' | 'csv';

export const TYPES: Readonly<Record<Format, string>> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json',
	md: 'text/markdown',
	csv: 'text/csv',
};

/** Throws, naming the paper, where a citation file cannot be fetched. */
export async function formatExport(
	list: ReadingList,
	format: Format,
	findPaper: (slug: string) => EntryPaper,
): Promise<string> {
	const toUrl = (slug: string) => new URL(`${BASE}papers/${slug}/`, location.href).href;
	if (format === 'md')
		return formatMarkdown(list.map(({ slug, note }) => ({ title: findPaper(slug).title, url: toUrl(slug), note })));
	if (format === 'csv')
		return toCsv(
			list.map(({ slug, note }) => {
				const { title, authors, year, takeaway } = findPaper(slug);
				return { slug, title, authors: authors.join('; '), year, takeaway, note, url: toUrl(slug) };
			}),
		);
	const texts = await Promise.all(
		list.map(({ slug }) => fetchText(`${BASE}papers/${slug}.${format}`, findPaper(slug).title)),
	);
	if (format !== 'json') return `${texts.map((text) => text.trim()).join('\n\n')}\n`;
	return `${JSON.stringify(texts.flatMap(readCsl), null, 2)}\n`;
}

/** A paper's record has its CSL item, or is one. */
function readCsl(text: string): unknown[] {
	const record: unknown = JSON.parse(text);
	const item = typeof record === 'object' && record !== null && 'csl' in record ? record.csl : record;
	return Array.isArray(item) ? item : [item];
}

async function fetchText(url: string, title: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(words.notFetched(title, response.status));
	return response.text();
}

/** A reading list as text: citations as for any set of papers, and with the notes as Markdown or CSV. */
import { toCsv } from '../../domain/citations/csv.ts';
import { formatMarkdown, type ReadingList } from '../../domain/reading-list/reading-list.ts';
import { BASE } from '../base-path.ts';
import { CITATION_FORMATS, type CitationFormat, exportPapers } from '../set/export-papers.ts';
import type { EntryPaper } from './EntryRow.tsx';

export type Format = CitationFormat | 'md';

export const TYPES: ReadonlyMap<Format, string> = new Map<Format, string>([
	...CITATION_FORMATS.map(([format, , type]) => [format, type] as const),
	['md', 'text/markdown'],
]);

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
	return exportPapers(
		list.map(({ slug }) => slug),
		format,
		{ findTitle: (slug) => findPaper(slug).title },
	);
}

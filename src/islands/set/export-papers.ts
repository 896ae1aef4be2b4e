/** Papers as one citation file: each paper's own file, fetched and joined. */
import { words } from '#words/set';
import { toCsv } from '../../domain/citations/csv.ts';
import type { PaperAlternate } from '../../domain/records/paper-record.ts';
import { BASE } from '../base-path.ts';

export type CitationFormat = 'bib' | 'ris' | 'json' | 'csv';

/** Each format with its name and its media type. */
export const CITATION_FORMATS: readonly (readonly [format: CitationFormat, name: string, type: string])[] = [
	['bib', 'BibTeX', 'application/x-bibtex'],
	['ris', 'RIS', 'application/x-research-info-systems'],
	['json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json'],
	['csv', 'CSV', 'text/csv'],
];

/** Files that are fetched at once. */
const AT_ONCE = 8;

interface ExportOptions {
	/** Called with how many papers have arrived. */
	readonly report?: (done: number) => void;
	/** The title of a paper, for the error; without it the slug stands there. */
	readonly findTitle?: (slug: string) => string;
}

/** Throws, naming the paper, where a file cannot be fetched. */
export async function exportPapers(
	slugs: readonly string[],
	format: CitationFormat,
	options: ExportOptions = {},
): Promise<string> {
	const isText = format === 'bib' || format === 'ris';
	const texts = await fetchAll(slugs, isText ? format : 'json', options);
	if (isText) return `${texts.map((text) => text.trim()).join('\n\n')}\n`;
	const records = texts.map((text) => JSON.parse(text) as PaperAlternate);
	if (format === 'csv') return toCsv(records.map(toRow));
	const items = records.map(({ csl }) => csl);
	return `${JSON.stringify(items, null, 2)}\n`;
}

function toRow({ slug, url, titlePlain, authors, year, venue, arxiv, doi, takeaway }: PaperAlternate) {
	return {
		slug,
		url,
		title: titlePlain,
		authors: authors.join('; '),
		year: year ?? undefined,
		venue: venue ?? undefined,
		arxiv: arxiv === null ? undefined : `arXiv:${arxiv}`,
		doi: doi ?? undefined,
		takeaway: takeaway ?? undefined,
	};
}

async function fetchAll(
	slugs: readonly string[],
	extension: string,
	{ report, findTitle = (slug) => slug }: ExportOptions,
): Promise<string[]> {
	const texts: string[] = [];
	const stop = new AbortController();
	let [next, done] = [0, 0];
	const work = async (): Promise<void> => {
		for (let i = next++; i < slugs.length; i = next++) {
			const response = await fetch(`${BASE}papers/${slugs[i]}.${extension}`, stop);
			if (!response.ok) throw new Error(words.notFetched(findTitle(slugs[i] ?? ''), response.status));
			texts[i] = await response.text();
			report?.(++done);
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} finally {
		// One failure ends the other downloads and their reports.
		stop.abort();
	}
	return texts;
}

/** The list as files: each paper's own citation files, fetched and put together. */
import { formatMarkdown, type ReadingList } from '../../domain/reading-list/reading-list.ts';
import { BASE } from '../search/engine.ts';

export type Format = 'bib' | 'ris' | 'json' | 'md';

const TYPES: Readonly<Record<Format, string>> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/vnd.citationstyles.csl+json',
	md: 'text/markdown',
};

/** Throws, naming the paper, where a citation file cannot be had. */
export async function writeExport(
	list: ReadingList,
	format: Format,
	findTitle: (slug: string) => string,
): Promise<string> {
	if (format === 'md') {
		const url = (slug: string) => new URL(`${BASE}papers/${slug}/`, location.href).href;
		return formatMarkdown(list.map(({ slug, note }) => ({ title: findTitle(slug), url: url(slug), note })));
	}
	const texts = await Promise.all(
		list.map(({ slug }) => fetchText(`${BASE}papers/${slug}.${format}`, findTitle(slug))),
	);
	if (format !== 'json') return `${texts.map((text) => text.trim()).join('\n\n')}\n`;
	return `${JSON.stringify(texts.flatMap(readCsl), null, 2)}\n`;
}

/** A paper's record holds its CSL item, or is one. */
function readCsl(text: string): unknown[] {
	const record: unknown = JSON.parse(text);
	const item = typeof record === 'object' && record !== null && 'csl' in record ? record.csl : record;
	return Array.isArray(item) ? item : [item];
}

async function fetchText(url: string, title: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`the citation of “${title}” could not be fetched (${response.status})`);
	return response.text();
}

/** Hands a text to the visitor as a file. */
export function download(text: string, format: Format): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
	link.download = `reading-list.${format}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** How large a built site is, and how heavy its pages. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getMedian } from '../../site/budgets.ts';
import { listFiles } from '../../site/built-site.ts';
import { getKind } from '../../site/page-kinds.ts';

export interface SiteSize {
	readonly files: number;
	readonly bytes: number;
	/** HTML files that only send their visitors on. */
	readonly redirects: number;
	/** All other HTML files. */
	readonly pages: number;
	/** The HTML file that is largest when compressed. */
	readonly largest: { readonly page: string; readonly bytes: number };
	/** Compressed HTML of the median paper. */
	readonly medianPaperBytes: number;
}

/** Redirects are smaller than this; larger files are not opened to see. */
const SMALL_BYTES = 4096;

export function measureSite(folder: string, isPaper: (page: string) => boolean): SiteSize {
	const files = listFiles(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
	const html = files.filter(({ path }) => path.endsWith('.html'));
	const isRedirect = ({ path, bytes }: (typeof html)[number]) =>
		bytes < SMALL_BYTES && getKind(path, readFileSync(join(folder, path), 'utf8')) === 'redirect';
	const pages = html.filter((file) => !isRedirect(file));
	const compress = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
	let largest = { page: '', bytes: 0 };
	for (const { path, bytes } of pages.toSorted((a, b) => b.bytes - a.bytes)) {
		// No file grows when compressed: the rest are smaller.
		if (bytes <= largest.bytes) break;
		const packed = compress(path);
		if (packed > largest.bytes) largest = { page: path, bytes: packed };
	}
	return {
		files: files.length,
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		redirects: html.length - pages.length,
		pages: pages.length,
		largest,
		medianPaperBytes: getMedian(pages.filter(({ path }) => isPaper(path)).map(({ path }) => compress(path))),
	};
}

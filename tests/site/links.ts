/** Internal links of a built site that lead nowhere. */
import { listFiles, readText } from './built-site.ts';

/** Every link, image, script or stylesheet below `base` whose file or fragment is missing, as `page: link`. */
export function listBrokenLinks(folder: string, base: string): string[] {
	const files = new Set(listFiles(folder));
	const pages = [...files].filter((file) => file.endsWith('.html'));
	const html = new Map(pages.map((page) => [page, readText(page, folder)]));
	const anchors = new Map(pages.map((page) => [page, listAnchors(html.get(page) ?? '')]));
	return pages.flatMap((page) =>
		listTargets(html.get(page) ?? '').flatMap((target) => {
			const url = new URL(target, `http://site${base}${page.replace(/index\.html$/, '')}`);
			if (url.host !== 'site') return [];
			const file = findFile(decodeURIComponent(url.pathname), base, files);
			const fragment = decodeURIComponent(url.hash.slice(1));
			const isFound = file !== undefined && (!fragment || !anchors.has(file) || anchors.get(file)?.has(fragment));
			return isFound ? [] : [`${page}: ${target}`];
		}),
	);
}

function listTargets(html: string): string[] {
	const found = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) => match[1] ?? '');
	const refreshed = [...html.matchAll(/content="0; url=([^"]*)"/g)].map((match) => match[1] ?? '');
	return [...new Set([...found, ...refreshed])].map((target) =>
		target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
	);
}

function listAnchors(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''));
}

/** The file that a static host serves for a path; links must name it exactly, trailing slash included. */
function findFile(path: string, base: string, files: ReadonlySet<string>): string | undefined {
	if (!path.startsWith(base)) return undefined;
	const below = path.slice(base.length);
	const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
	return files.has(file) ? file : undefined;
}

/** Pages and styles of the site made to open from a disk, where there is no host, no base path and no folder index. */

/** What a page on a disk may load; it has no script, which browsers do not load from files. */
const POLICY = "default-src 'none'; style-src 'self' file:; font-src 'self' file:; img-src 'self' file: data:";

const NO_SEARCH =
	'<p>Search needs a web server. In this copy the <a href="../papers/index.html">list of papers</a> holds every title.</p>';

/**
 * Rewrites the page at `path` (below the site's folder) of a site built for `base`: links become relative and name their file,
 * scripts go, and what stands for readers without JavaScript comes forward.
 */
export function makeDiskPage(html: string, path: string, base: string): string {
	const page = path === 'search/index.html' ? html.replace(/<noscript>[\s\S]*?<\/noscript>/, NO_SEARCH) : html;
	return (
		page
			.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
			.replace(/<\/?noscript>/g, '')
			// Components that no script hydrates are what they were rendered to.
			.replace(/<style>astro-island[^<]*<\/style>|<\/?astro-island\b[^>]*>/g, '')
			// What works by script only takes no space here; on the site its space is kept.
			.replace(/(<[a-z][^>]*\sdata-live)(?:="held")?(?=[\s>])/g, '$1="never"')
			.replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${POLICY}`)
			.replace(/<[a-z][^>]*>/g, (tag) =>
				tag.replace(
					/(\s(?:href|src|action|poster)="|\scontent="0; ?url=)([^"]*)/g,
					(_, start: string, target: string) => start + makeRelative(target, path, base),
				),
			)
	);
}

/** Rewrites the addresses in a stylesheet at `path`. */
export function makeDiskStyle(css: string, path: string, base: string): string {
	return css.replace(
		/(url\(["']?)([^"')]+)/g,
		(_, start: string, target: string) => start + makeRelative(target, path, base),
	);
}

/** `/atlas/papers/lora/#findings` as `../../papers/lora/index.html#findings`; what leads elsewhere stays as it is. */
function makeRelative(target: string, from: string, base: string): string {
	if (!target.startsWith(base) || target.startsWith('//')) return target;
	const up = '../'.repeat(from.split('/').length - 1);
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target.slice(base.length)) ?? [];
	return up + (path === '' || path.endsWith('/') ? `${path}index.html` : path) + rest;
}

/** `_redirects`, which Netlify, Cloudflare Pages and others read and answer with a true HTTP redirect. */

/** One rule a line, in the order given; `toHref` puts a path below the base of the site. */
export function formatRedirects(redirects: ReadonlyMap<string, string>, toHref: (path: string) => string): string {
	return [...redirects].map(([from, to]) => `${toHref(from)} ${toHref(to)} 301\n`).join('');
}

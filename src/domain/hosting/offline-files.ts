/** Which files of a built site make it readable offline: pages, and what they show and search with. */

/** Alternates, previews, redirects and what hosts read are of no use to a reader without a network. */
const LEFT_OUT =
	/^(?:arxiv|doi|oembed|previews|data|schemas|embed)\/|^(?:themes|topics|papers)\/.*\.(?:json|bib|ris|md|xml)$|^_(?:headers|redirects)$|\.(?:xml|txt|png)$|^(?:sw\.js|feed\.json)$/;

/** Paths of those files, sorted. `isRedirect` is true of a page that only leads to another. */
export function listOfflineFiles(files: readonly string[], isRedirect: (path: string) => boolean): string[] {
	return files
		.filter((file) => !LEFT_OUT.test(file) && !(file.endsWith('.html') && isRedirect(file)))
		.map((file) => file.replace(/index\.html$/, ''))
		.sort();
}

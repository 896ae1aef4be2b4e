/** The kinds of pages, by their paths. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
	['home', /^index\.html$/],
	['papers', /^papers\/(?:by-\w+\/)?index\.html$/],
	['paper', /^papers\/[^/]+\/index\.html$/],
	['themes', /^themes\/index\.html$/],
	['theme', /^themes\/[^/]+\/index\.html$/],
	['topics', /^topics\/index\.html$/],
	['topic', /^topics\/[^/]+\/index\.html$/],
	['pair', /^topics\/[^/]+\/[^/]+\/index\.html$/],
	['authors', /^authors\/index\.html$/],
	['author', /^authors\/[^/]+\/index\.html$/],
	['graph', /^graph\/index\.html$/],
	['search', /^search\/index\.html$/],
	['matrix', /^matrix\/index\.html$/],
	['timeline', /^timeline\/(?:\w+\/)?index\.html$/],
	['library', /^library\/index\.html$/],
	['compare', /^compare\/index\.html$/],
	['reading list', /^reading-list\/index\.html$/],
	['about', /^about\/index\.html$/],
	['embed', /^embed\/.*\.html$/],
	['data', /^data\/index\.html$/],
];

/** The kind of a page, by its path below `dist/` and its HTML. */
export function getKind(page: string, html: string): string {
	if (/<meta[^>]*http-equiv="refresh"/.test(html)) return 'redirect';
	return KINDS.find(([, pattern]) => pattern.test(page))?.[0] ?? 'other';
}

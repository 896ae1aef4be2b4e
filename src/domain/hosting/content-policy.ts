/** The content security policy: everything from this site, workers too; WebAssembly for the search alone. */

/**
 * Hashes of what Astro writes into pages with a hydrated component: its own two scripts, that of the directive
 * `client:interaction`, and a style that gives the component no box of its own. When a new version of Astro has others, a test
 * fails and names them.
 */
export const ISLAND_HASHES = {
	scripts: [
		'sha256-Ya0pUYrC7nM5Cn/056TyVuEiz6dFGrzmkWzgON0pF0U=',
		'sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c=',
		'sha256-jO3y1sl+BLk7a3yrqDvebGju5GVTCCYsRfBbgaE2Rdo=',
	],
	styles: ['sha256-vv9IoKo7BSLbWcUHr3tNmfNVmm5L/9Cfn2H6LMk7/ow='],
} as const;

/** No inline code or style. */
export const CONTENT_POLICY = formatPolicy([], []);

/** No inline code or style but that of a hydrated component, known by its hash. */
export const ISLAND_POLICY = formatPolicy(ISLAND_HASHES.scripts, ISLAND_HASHES.styles);

function formatPolicy(scripts: readonly string[], styles: readonly string[]): string {
	const quote = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
	return [
		"default-src 'none'",
		`script-src 'self' 'wasm-unsafe-eval'${quote(scripts)}`,
		`style-src 'self'${quote(styles)}`,
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

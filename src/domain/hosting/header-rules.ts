/** Headers that a configurable host should add to those that every static host sends. */
import { ISLAND_POLICY } from './content-policy.ts';
import { STATED_TYPES } from './media-types.ts';
import { matchesRule } from './path-rule.ts';

export interface HeaderRule {
	/** As `matchesRule` reads it. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** For files that have a hash of their content in their name. */
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** No two rules that match one path name the same header: hosts would send both values. */
export const HEADER_RULES: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			// Any site may frame a page: nothing here can be done in a reader's name, and the map is made to be embedded.
			// A page without a hydrated component forbids its inline code too, by its own tag: a browser obeys both policies.
			'Content-Security-Policy': ISLAND_POLICY,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
			'Cross-Origin-Opener-Policy': 'same-origin',
		},
	},
	...['/_assets/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*', '/search/index/*'].map(
		(path) => ({
			path,
			headers: IMMUTABLE,
		}),
	),
	...STATED_TYPES.map(([path, type]) => ({ path, headers: { 'Content-Type': type } })),
];

/** The headers of every rule that a path of the site matches. */
export function collectHeaders(path: string): Readonly<Record<string, string>> {
	return Object.assign(
		{},
		...HEADER_RULES.filter((rule) => matchesRule(path, rule.path)).map(({ headers }) => headers),
	);
}

/** Media types of the files of a built site. */
import { paths } from '../permalinks/paths.ts';
import { matchesRule } from './path-rule.ts';

const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	xml: 'application/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
};

const ATOM = 'application/atom+xml; charset=utf-8';

/** Types that static hosts seldom know by themselves, by the ending of a name. */
const UNCOMMON_TYPES: Readonly<Record<string, string>> = {
	md: 'text/markdown; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	gexf: 'application/gexf+xml; charset=utf-8',
	graphml: 'application/graphml+xml; charset=utf-8',
	pagefind: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_filter: 'application/octet-stream',
};

/** Types that a host does not know by itself, each with the rule that its paths match; no path matches two. */
export const STATED_TYPES: readonly (readonly [rule: string, type: string])[] = [
	...Object.entries(UNCOMMON_TYPES).map(([ending, type]) => [`/*.${ending}`, type] as const),
	['/*.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
	// Not `/*feed.json`: papers with such slugs have files of other types.
	[paths.feed(), ATOM],
	[paths.themeFeed('*'), ATOM],
	[paths.jsonFeed(), 'application/feed+json; charset=utf-8'],
];

/** The type of a file, by its path on the site; for one unknown, the type of plain bytes. */
export function getMediaType(path: string): string {
	const stated = STATED_TYPES.find(([rule]) => matchesRule(path, rule));
	const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
	return stated?.[1] ?? TYPES[ending] ?? 'application/octet-stream';
}

/** Whether bytes of a type become fewer when compressed: text does, pictures, fonts and Pagefind's packed files don't. */
export function isCompressible(type: string): boolean {
	return /^text\/|[/+](?:json|xml|wasm)|charset=/.test(type);
}

/** Media types of the files that a built site holds. */

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

/** Types that static hosts seldom know by themselves. */
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

/** Files whose type their ending does not tell, by their name or a longer ending. */
const NAMED_TYPES: readonly (readonly [name: string, type: string])[] = [
	['feed.xml', 'application/atom+xml; charset=utf-8'],
	['feed.json', 'application/feed+json; charset=utf-8'],
	['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
];

/** Types that a host has to be told of, by the end of a path. */
export const STATED_TYPES: readonly (readonly [end: string, type: string])[] = [
	...Object.entries(UNCOMMON_TYPES).map(([ending, type]) => [`.${ending}`, type] as const),
	...NAMED_TYPES,
];

/** The type of a file, by its name or the ending of its path; for one unknown, the type of plain bytes. */
export function getMediaType(path: string): string {
	const named = NAMED_TYPES.find(([name]) => path.endsWith(name.startsWith('.') ? name : `/${name}`));
	if (named) return named[1];
	const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
	return TYPES[ending] ?? UNCOMMON_TYPES[ending] ?? 'application/octet-stream';
}

/** Whether bytes of a type become fewer when compressed: text does, pictures, fonts and Pagefind's packed files don't. */
export function isCompressible(type: string): boolean {
	return /^text\/|[/+](?:json|xml|wasm)|charset=/.test(type);
}

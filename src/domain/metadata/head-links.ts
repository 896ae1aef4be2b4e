/** Links of a page's head for machines: other forms of it, and Signposting (signposting.org, FAIR level 1). */
export interface HeadLink {
	readonly rel: string;
	readonly href: string;
	readonly type?: string;
	readonly title?: string;
}

/** Media types of alternates. */
const ALTERNATE_TYPES = {
	json: 'application/json',
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	md: 'text/markdown',
} as const;

export interface Signposts {
	/** Absolute URLs of other forms, by extension. */
	readonly alternates: Readonly<Partial<Record<keyof typeof ALTERNATE_TYPES, string>>>;
	/** What a citation should name. */
	readonly citeAs?: string;
	/** The URL of the licence of what the page offers. */
	readonly license?: string;
	/** URIs of all authors, collections that it is in, things that are in it. */
	readonly authors?: readonly string[];
	readonly collections?: readonly string[];
	readonly items?: readonly string[];
	/** schema.org types. */
	readonly types: readonly string[];
}

/** Each alternate describes the page and is an alternate of it, so both relations stand in one link. */
export function listHeadLinks({
	alternates,
	citeAs,
	authors = [],
	collections = [],
	items = [],
	license,
	types,
}: Signposts): HeadLink[] {
	const extensions = ['bib', 'ris', 'json', 'md'] as const;
	return [
		...extensions.flatMap((extension) => {
			const href = alternates[extension];
			return href ? [{ rel: 'alternate describedby', type: ALTERNATE_TYPES[extension], href }] : [];
		}),
		...(citeAs ? [{ rel: 'cite-as', href: citeAs }] : []),
		...types.map((type) => ({ rel: 'type', href: `https://schema.org/${type}` })),
		...(license ? [{ rel: 'license', href: license }] : []),
		...authors.map((href) => ({ rel: 'author', href })),
		...collections.map((href) => ({ rel: 'collection', href })),
		...items.map((href) => ({ rel: 'item', href })),
	];
}

/** What pages say of themselves to search engines, in schema.org's terms. An unknown is absent. */

import type { BreadcrumbList, CollectionPage, Dataset, DefinedTerm, Graph, ItemList, Thing, WebSite } from 'schema-dts';
import { getContentLanguage } from '../corpus/content-language.ts';
import type { Paper } from '../corpus/corpus.ts';
import type { Site } from '../corpus/schema.ts';
import { describeWork } from './describe-paper.ts';

export interface NamedPage {
	readonly name: string;
	/** Absolute. */
	readonly url: string;
}

/** As the content of a script element: no `<` can end it. */
export function formatJsonLd(things: readonly Thing[]): string {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

export function describePaper(paper: Paper, url: string, topics: readonly NamedPage[]): Thing {
	return describeWork(paper, url, topics.map(describeTerm));
}

function describeTerm({ name, url }: NamedPage): DefinedTerm {
	return { '@type': 'DefinedTerm', name, url };
}

/** Properties of the Simple Knowledge Organization System, which schema.org has no terms for. */
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** A topic as a term; `broader` and `narrower` are addresses of topics. */
export function describeTopic(
	topic: NamedPage,
	definition: string,
	set: NamedPage,
	broader: readonly string[] = [],
	narrower: readonly string[] = [],
): DefinedTerm {
	const inDefinedTermSet = { '@type': 'DefinedTermSet', ...set } as const;
	const refer = (urls: readonly string[]) => urls.map((url) => ({ '@id': url }));
	return {
		...describeTerm(topic),
		'@id': topic.url,
		description: definition,
		inDefinedTermSet,
		...(broader.length > 0 && { [`${SKOS}broader`]: refer(broader) }),
		...(narrower.length > 0 && { [`${SKOS}narrower`]: refer(narrower) }),
	};
}

/** A page that lists others, in their order; `description` says what it lists. */
export function describeCollection(
	page: NamedPage,
	description: string | undefined,
	items: readonly NamedPage[],
	about?: string,
): CollectionPage {
	return {
		'@type': 'CollectionPage',
		'@id': `${page.url}#page`,
		...page,
		...(description && { description }),
		...(about && { about: { '@id': about } }),
		mainEntity: listItems(items),
	};
}

/** By address alone: names and all else are on the pages themselves. */
function listItems(items: readonly NamedPage[]): ItemList {
	return {
		'@type': 'ItemList',
		numberOfItems: items.length,
		itemListElement: items.map(({ url }, i) => ({ '@type': 'ListItem', position: i + 1, url })),
	};
}

/** Where a page stands: home first, itself last, without its address, which is the page's own. */
export function describeCrumbs(crumbs: readonly NamedPage[]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name,
			...(i < crumbs.length - 1 && { item: url }),
		})),
	};
}

export function describeSite(site: Site, url: string, searchUrl: string): WebSite {
	return {
		'@type': 'WebSite',
		'@id': url,
		url,
		name: site.title,
		description: site.description,
		inLanguage: getContentLanguage(site),
		license: site.licence.url,
		potentialAction: {
			'@type': 'SearchAction',
			target: `${searchUrl}?q={words}`,
			// Google's extension to schema.org's actions.
			...{ 'query-input': 'required name=words' },
		},
	};
}

export interface Download {
	readonly url: string;
	readonly type: string;
}

export function describeDataset(site: Site, page: NamedPage, downloads: readonly Download[]): Dataset {
	return {
		'@type': 'Dataset',
		'@id': page.url,
		...page,
		description: site.description,
		license: site.licence.url,
		isAccessibleForFree: true,
		distribution: downloads.map(({ url, type }) => ({
			'@type': 'DataDownload',
			contentUrl: url,
			encodingFormat: type,
		})),
	};
}

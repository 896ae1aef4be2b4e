/** The head of a built page, read as a browser would. */
import { decodeHTML } from 'entities';

export interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

/** Every meta and link of the head, in order. */
export function readHead(html: string): readonly Tag[] {
	const head = html.slice(0, html.indexOf('</head>'));
	return [...head.matchAll(/<(meta|link)\b([^>]*)>/g)].map(([, name = '', rest = '']) => ({
		name,
		attributes: new Map(
			[...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decodeHTML(value)]),
		),
	}));
}

/** Contents of meta elements with a name or property. */
export function readMeta(html: string, key: string): string[] {
	return readHead(html).flatMap(({ attributes }) =>
		(attributes.get('name') ?? attributes.get('property')) === key ? [attributes.get('content') ?? ''] : [],
	);
}

/** Targets of links one of whose relations is `rel`, and whose media type is `type` if one is given. */
export function readLinks(html: string, rel: string, type?: string): string[] {
	return readHead(html).flatMap(({ name, attributes }) => {
		const isMeant = name === 'link' && attributes.get('rel')?.split(' ').includes(rel);
		return isMeant && (type === undefined || attributes.get('type') === type) ? [attributes.get('href') ?? ''] : [];
	});
}

/** The things that the page's structured data describe. */
export function readThings(html: string): readonly Record<string, unknown>[] {
	const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
	return json === undefined ? [] : JSON.parse(json)['@graph'];
}

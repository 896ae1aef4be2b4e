/** Reads an Atom feed and lists what RFC 4287 finds fault with. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

const instant = z.iso.datetime();
const iri = z.url();
const link = z.object({ '@href': iri, '@rel': z.string(), '@type': z.string().optional() });
/** Sections 4.1.1 (feed) and 4.1.2 (entry): what must be there, and how often. */
const feedSchema = z.object({
	'@xmlns': z.literal('http://www.w3.org/2005/Atom'),
	id: iri,
	title: z.string().min(1),
	updated: instant,
	author: z.object({ name: z.string().min(1), uri: iri }),
	link: z.array(link).refine((links) => links.filter((one) => one['@rel'] === 'self').length === 1, 'one self link'),
	entry: z.array(
		z.object({
			id: iri,
			title: z.string().min(1),
			updated: instant,
			published: instant,
			link: z.array(link).refine((links) => links.filter((one) => one['@rel'] === 'alternate').length === 1),
			content: z.object({ '@type': z.literal('html'), '#text': z.string().min(1) }),
			category: z.array(z.object({ '@term': z.string().min(1), '@label': z.string().min(1) })),
		}),
	),
});

export interface AtomFeed {
	readonly id: string;
	readonly self: string;
	readonly updated: string;
	readonly entries: readonly {
		readonly id: string;
		readonly title: string;
		readonly updated: string;
		/** As HTML. */
		readonly content: string;
		readonly categories: readonly string[];
	}[];
}

export function readAtom(xml: string): { feed: AtomFeed; faults: readonly string[] } {
	const valid = XMLValidator.validate(xml);
	if (valid !== true) return { feed: { id: '', self: '', updated: '', entries: [] }, faults: [valid.err.msg] };
	const lists = new Set(['feed.link', 'feed.entry', 'feed.entry.link', 'feed.entry.category']);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		parseTagValue: false,
		isArray: (_, path) => lists.has(String(path)),
	});
	const { feed } = parser.parse(xml);
	const read = feedSchema.safeParse({
		...feed,
		entry: (feed.entry ?? []).map((entry: object) => ({ category: [], ...entry })),
	});
	const faults = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
	const entries = (read.data?.entry ?? []).map(({ id, title, updated, content, category }) => ({
		id,
		title,
		updated,
		content: content['#text'],
		categories: category.map((one) => one['@label']),
	}));
	const ids = new Set(entries.map((entry) => entry.id));
	// Section 4.2.6: ids are unique. Section 4.2.15: the feed is as new as its newest entry.
	if (ids.size < entries.length) faults.push('two entries with one id');
	if (entries.some((entry) => entry.updated > (read.data?.updated ?? ''))) faults.push('an entry newer than its feed');
	const self = read.data?.link.find((one) => one['@rel'] === 'self')?.['@href'] ?? '';
	return { feed: { id: read.data?.id ?? '', self, updated: read.data?.updated ?? '', entries }, faults };
}

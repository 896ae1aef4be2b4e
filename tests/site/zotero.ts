/**
 * A page's head as Zotero's Embedded Metadata translator reads it, by its documented rules: HighWire tags fill fields and
 * decide about the type, RDF prefixes (`DC.type`, `og:type`) decide where HighWire does not, Open Graph fills what is left.
 */
import { readHead } from './head.ts';

export interface ZoteroItem {
	readonly itemType: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly creators: readonly { readonly firstName: string; readonly lastName: string }[];
}

/** HighWire tags and the fields that they fill. */
const FIELDS: Readonly<Record<string, string>> = {
	citation_title: 'title',
	citation_publication_date: 'date',
	citation_journal_title: 'publicationTitle',
	citation_conference_title: 'conferenceName',
	'prism.publicationName': 'publicationTitle',
	citation_inbook_title: 'publicationTitle',
	citation_dissertation_institution: 'university',
	citation_technical_report_number: 'number',
	citation_publisher: 'publisher',
	citation_doi: 'DOI',
	citation_public_url: 'url',
};
/** Those that decide about the type of item. */
const TYPES: Readonly<Record<string, string>> = {
	citation_journal_title: 'journalArticle',
	citation_conference_title: 'conferencePaper',
	citation_dissertation_institution: 'thesis',
	citation_inbook_title: 'bookSection',
	citation_technical_report_institution: 'report',
};
/** Open Graph's properties, taken where no better tag is. */
const GRAPH: Readonly<Record<string, string>> = {
	'og:title': 'title',
	'og:url': 'url',
	'og:description': 'abstractNote',
	'og:site_name': 'publicationTitle',
};
const ITEM_TYPES = new Set([
	'preprint',
	'report',
	'thesis',
	'document',
	'book',
	'computerProgram',
	'dataset',
	'webpage',
]);

export function readAsZotero(html: string): ZoteroItem {
	const tags = readHead(html).flatMap(({ name, attributes }) => {
		const key = attributes.get('name') ?? attributes.get('property');
		return name === 'meta' && key ? [[key, attributes.get('content') ?? ''] as const] : [];
	});
	const fields: Record<string, string> = {};
	for (const map of [GRAPH, FIELDS]) {
		for (const [tag, field] of Object.entries(map)) {
			const value = tags.find(([key]) => key === tag)?.[1].trim();
			if (value) fields[field] = value;
		}
	}
	const creators = tags.filter(([key]) => key === 'citation_author').map(([, name]) => splitName(name));
	return { itemType: findType(tags), fields, creators };
}

function findType(tags: readonly (readonly [string, string])[]): string {
	const decided = tags.flatMap(([key]) => TYPES[key] ?? []).at(-1);
	if (decided) return decided;
	const read = (key: string) => tags.find(([name]) => name === key)?.[1];
	if (read('og:type') === 'website') return 'webpage';
	const type = read('DC.type');
	if (type && ITEM_TYPES.has(type)) return type;
	return tags.some(([key]) => key === 'citation_title') || read('og:type') === 'article' ? 'journalArticle' : 'webpage';
}

/** With a comma the family name comes first, and what stands behind a second comma is lost; else the last word is it. */
function splitName(name: string): { firstName: string; lastName: string } {
	const [lastName = '', firstName] = name.split(/, ?/);
	if (firstName !== undefined) return { firstName: firstName.replaceAll('\u00a0', ' '), lastName };
	const words = name.split(' ');
	return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}

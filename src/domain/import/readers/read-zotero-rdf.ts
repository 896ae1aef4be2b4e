/** Zotero's RDF export: items that point to the journals, books and series that they are part of. */
import type { ContributorRole } from '../../corpus/contributor-roles.ts';
import type { PersonParts } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';
import { describeXmlFault, parseXml } from './xml-records.ts';

/** A section in a newspaper in a series; a damaged file may name a whole as a part of itself. */
const DEEPEST = 3;

/** What something is part of, and what kind of thing that is. */
interface Whole {
	readonly kind: string;
	readonly tree: Tree;
}

export function readZoteroRdf(file: LibraryFile): RawLibrary {
	try {
		const root = parseXml(file.text);
		const [rdf = new Tree(undefined)] = root.list('RDF');
		const nodes = listChildren(rdf);
		const byAddress = new Map(nodes.map((node) => [node.tree.text('@about') ?? '', node]));
		const lines = findLines(file.text);
		const items = nodes
			.map(({ tree }) => tree)
			.filter((item) => item.has('itemType') && !/^(?:attachment|note)$/.test(item.text('itemType') ?? ''));
		return { records: items.map((item) => toRecord(item, byAddress, lines)), problems: [] };
	} catch (error) {
		return { records: [], problems: [{ file: file.name, ...describeXmlFault(error) }] };
	}
}

function listChildren(parent: Tree): Whole[] {
	const kinds = parent.names.filter((name) => !name.startsWith('@'));
	return kinds.flatMap((kind) => parent.list(kind).map((tree) => ({ kind, tree })));
}

/** All that an item is part of, the nearest first: Zotero puts a section around the journal, and the journal into the series. */
function listWholes(part: Tree, byAddress: ReadonlyMap<string, Whole>, depth = 0): Whole[] {
	if (depth === DEEPEST) return [];
	const wholes = part.list('isPartOf').flatMap((link) => {
		const address = link.text('@resource');
		return address ? (byAddress.get(address) ?? []) : listChildren(link);
	});
	return [...new Set(wholes)].flatMap((whole) => [whole, ...listWholes(whole.tree, byAddress, depth + 1)]);
}

/** The line on which each `rdf:about` stands. */
function findLines(text: string): ReadonlyMap<string, number> {
	const lines = new Map<string, number>();
	for (const [i, line] of text.split('\n').entries()) {
		const about = /rdf:about="([^"]*)"/.exec(line)?.[1];
		if (about !== undefined && !lines.has(about)) lines.set(about, i + 1);
	}
	return lines;
}

function toRecord(item: Tree, byAddress: ReadonlyMap<string, Whole>, lines: ReadonlyMap<string, number>): RawRecord {
	const about = item.text('@about') ?? '';
	const wholes = listWholes(item, byAddress);
	const containers = wholes.flatMap(({ kind, tree }) => (kind === 'Series' || kind === 'Part' ? [] : tree));
	const series = wholes.find(({ kind }) => kind === 'Series')?.tree;
	const parts = [item, ...containers];
	const find = (...path: readonly string[]) => parts.map((part) => part.text(...path)).find(Boolean);
	const type = readPublicationType('zotero', item.text('itemType')?.toLowerCase());
	const isReport = type === 'thesis' || type === 'report';
	const isNumbered = type === undefined || type === 'article';
	const publisher = find('publisher', 'Organization', 'name');
	const container =
		containers.map((whole) => whole.text('title')).find(Boolean) ?? item.text('presentedAt', 'Conference', 'title');
	const identifiers = parts.flatMap((part) => [
		...part.texts('identifier'),
		...part.texts('identifier', 'URI', 'value'),
	]);
	const citeKey = item.text('citationKey');
	const title = item.text('title');
	const line = lines.get(about) ?? 1;
	return {
		key: citeKey ?? (about || (title === undefined ? makeEntryKey('item', line) : `item ${title}`)),
		...(citeKey && { citeKey }),
		line,
		publicationType: type,
		title: title ?? '',
		authors: listPeople(item, 'authors'),
		editors: listPeople(item, 'editors'),
		contributors: Object.entries(ROLES).flatMap(([name, role]) =>
			listPeople(item, name).map((person) => ({ role, person })),
		),
		dates: item.texts('date'),
		venues: listTexts(container, publisher),
		publication: {
			container,
			containerShort: containers.map((whole) => whole.text('alternative')).find(Boolean),
			volume: find('volume'),
			issue: isNumbered ? find('number') : undefined,
			number: isNumbered ? undefined : (find('number') ?? series?.text('identifier')),
			pages: item.text('pages'),
			series: series?.text('title') ?? series?.text('alternative'),
			edition: item.text('edition'),
			publisher: isReport ? undefined : publisher,
			place: find('publisher', 'Organization', 'adr', 'Address', 'locality'),
			institution: isReport ? publisher : undefined,
			genre: isReport ? item.text('type') : undefined,
			isbn: identifiers.filter((id) => id.startsWith('ISBN')).join('; '),
			issn: identifiers.filter((id) => id.startsWith('ISSN')).join('; '),
		},
		arxivFields: [],
		doiFields: identifiers.filter((id) => /^DOI/i.test(id)),
		idTexts: [about, ...identifiers],
		notes: item.texts('description'),
		urls: [...identifiers.filter((id) => /^https?:/.test(id)), ...(/^https?:/.test(about) ? [about] : [])],
		abstract: item.text('abstract') ?? '',
		keywords: [...item.texts('subject'), ...item.texts('subject', 'AutomaticTag', 'value')],
	};
}

/** Elements of Zotero's for people who are neither authors nor editors. */
const ROLES: Readonly<Record<string, ContributorRole>> = {
	translators: 'translator',
	seriesEditors: 'series-editor',
	bookAuthors: 'book-author',
};

function listPeople(item: Tree, role: string): PersonParts[] {
	return item
		.list(role, 'Seq', 'li', 'Person')
		.map((person) => ({ family: person.text('surname'), given: person.text('givenName') ?? person.text('givenname') }));
}

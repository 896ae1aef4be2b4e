/** Papers side by side: a row for each thing that is compared, with what differs. */

import { words as text } from '#words/compare';
import { findKnownName, nameInShort } from '../corpus/known-name.ts';
import { nameSection } from '../corpus/section-names.ts';
import { isRecord } from '../records/is-record.ts';

/** Names of what records hold as ids. */
export interface CompareWords {
	readonly facets: readonly {
		readonly id: string;
		readonly name: string;
		/** Names of the values by id. */
		readonly values: Readonly<Record<string, string>>;
	}[];
	/** Names of topics by slug. */
	readonly topics: Readonly<Record<string, string>>;
}

/** What a comparison takes from the JSON record of a paper. */
export interface ComparedPaper {
	readonly slug: string;
	readonly title: string;
	/** What it is called in short, and the name that it is known by where the title lacks that. */
	readonly name: string;
	readonly knownName: string | undefined;
	readonly authors: readonly string[];
	readonly year: string;
	readonly venue: string;
	readonly code: string;
	readonly takeaway: string;
	readonly result: string;
	readonly datasets: readonly string[];
	readonly models: readonly string[];
	/** Slugs; the first theme is home. */
	readonly themes: readonly string[];
	readonly topics: readonly string[];
	/** Slugs of the papers that it is related to, nearest first. */
	readonly related: readonly string[];
	readonly facets: Readonly<Record<string, readonly string[]>>;
	readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/** How many of the compared papers have an item. */
export type Sharing = 'all' | 'some' | 'one';

export interface Item {
	readonly text: string;
	readonly sharing: Sharing;
}

export interface ComparisonRow {
	readonly id: string;
	readonly name: string;
	/** For each paper its items; none where nothing is recorded. */
	readonly cells: readonly (readonly Item[])[];
	/** Whether all papers have the same. */
	readonly isSame: boolean;
}

const asText = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const asTexts = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Reads a paper's record; undefined for anything else. What a record lacks is empty. */
export function parseComparedPaper(record: unknown): ComparedPaper | undefined {
	if (!isRecord(record) || typeof record['slug'] !== 'string') return undefined;
	const sections = Array.isArray(record['sections']) ? record['sections'].filter(isRecord) : [];
	const facets = isRecord(record['facets']) ? Object.entries(record['facets']) : [];
	const title = asText(record['titlePlain']) || asText(record['title']);
	const named = { names: asTexts(record['names']), titlePlain: title };
	const related = Array.isArray(record['related']) ? record['related'].filter(isRecord) : [];
	return {
		slug: record['slug'],
		title,
		name: nameInShort(named),
		knownName: findKnownName(named),
		authors: asTexts(record['authors']),
		year: asText(record['year']),
		venue: asText(record['place']) || asText(record['venue']),
		code: asText(record['code']),
		takeaway: asText(record['takeaway']),
		result: asText(record['result']),
		datasets: asTexts(record['datasets']),
		models: asTexts(record['models']),
		themes: asTexts(record['themes']),
		topics: asTexts(record['topics']),
		related: related.map(({ slug }) => asText(slug)),
		facets: Object.fromEntries(facets.map(([id, values]) => [id, asTexts(values)])),
		sections: sections.map(({ heading, text }) => ({ heading: asText(heading), text: asText(text) })),
	};
}

/** Rows that any paper has something for. */
export function compare(papers: readonly ComparedPaper[], words: CompareWords): ComparisonRow[] {
	const single = (text: string | undefined) => (text ? [text] : []);
	const headings = [...new Set(papers.flatMap(({ sections }) => sections.map(({ heading }) => heading)))];
	const rows: [id: string, name: string, read: (paper: ComparedPaper) => readonly string[]][] = [
		['takeaway', text.rows.takeaway, (paper) => single(paper.takeaway)],
		...headings.map((heading): (typeof rows)[number] => [
			heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
			nameSection(heading),
			({ sections }) => single(sections.find((section) => section.heading === heading)?.text),
		]),
		...words.facets.map(({ id, name, values }): (typeof rows)[number] => [
			`facet-${id}`,
			name,
			({ facets }) => (facets[id] ?? []).map((value) => values[value] ?? value),
		]),
		['datasets', text.rows.datasets, ({ datasets }) => datasets],
		['models', text.rows.models, ({ models }) => models],
		['result', text.rows.result, (paper) => single(paper.result)],
		['topics', text.rows.topics, ({ topics }) => topics.map((slug) => words.topics[slug] ?? slug)],
		['authors', text.rows.authors, ({ authors }) => authors],
		['venue', text.rows.venue, (paper) => single(paper.venue)],
		['year', text.rows.year, (paper) => single(paper.year)],
		['code', text.rows.code, (paper) => single(paper.code)],
	];
	return rows
		.map(([id, name, read]) => buildRow(id, name, papers.map(read)))
		.filter(({ cells }) => cells.some(hasItems));
}

const hasItems = (cell: readonly Item[]): boolean => cell.length > 0;

function buildRow(id: string, name: string, cells: readonly (readonly string[])[]): ComparisonRow {
	const counts = new Map<string, number>();
	for (const cell of cells) for (const text of new Set(cell)) counts.set(text, (counts.get(text) ?? 0) + 1);
	const rate = (text: string): Sharing => {
		const count = counts.get(text) ?? 0;
		return count === cells.length ? 'all' : count > 1 ? 'some' : 'one';
	};
	const order: readonly Sharing[] = ['all', 'some', 'one'];
	const rated = cells.map((cell) =>
		cell
			.map((text): Item => ({ text, sharing: rate(text) }))
			// Authors and sections are in an order of their own; what is shared comes first in sets.
			.sort((a, b) => (id === 'authors' ? 0 : order.indexOf(a.sharing) - order.indexOf(b.sharing))),
	);
	const isSame =
		cells.length > 1 && rated.every((cell) => hasItems(cell) && cell.every(({ sharing }) => sharing === 'all'));
	return { id, name, cells: rated, isSame };
}

/** The filters of a map: what their values are called, and which papers have them. */
import type { Corpus, Paper } from '../../corpus/corpus.ts';
import { nameListing } from '../../corpus/listing-names.ts';
import { compareText } from '../../corpus/problem.ts';
import { foldToAscii } from '../../text/slug.ts';
import type { FactColumn } from '../index-files.ts';

/** What the filters are called, in the language of the interface. */
export interface ColumnNames {
	readonly theme: string;
	readonly topic: string;
	readonly kind: string;
	readonly code: string;
	readonly hasCode: string;
	readonly listing: string;
	readonly dataset: string;
	readonly model: string;
}

/** Theme, kind, the map's own facets, topic, code, dataset, model, listing: in the order in which they are shown; empty ones left out. */
export function listFactColumns(corpus: Corpus, papers: readonly Paper[], names: ColumnNames): FactColumn[] {
	const { site } = corpus;
	const named = (entries: readonly { readonly slug: string; readonly name: string }[]) =>
		entries.map(({ slug, name }) => [slug, name] as const);
	const terms = (entries: readonly { readonly id: string; readonly name: string }[]) =>
		entries.map(({ id, name }) => [id, name] as const);
	const column = (
		id: string,
		name: string,
		values: FactColumn['values'],
		list: (paper: Paper) => readonly string[],
	): FactColumn => {
		const places = new Map(values.map(([value], i) => [value, i]));
		return { id, name, values, papers: papers.map((paper) => list(paper).flatMap((value) => places.get(value) ?? [])) };
	};
	const plain = (id: string, name: string, list: (paper: Paper) => readonly string[]) => {
		const values = [...new Set(papers.flatMap(list))].sort(
			(a, b) => compareText(foldToAscii(a), foldToAscii(b)) || compareText(a, b),
		);
		return column(
			id,
			name,
			values.map((value) => [value, value] as const),
			list,
		);
	};
	const columns = [
		column('theme', names.theme, named(corpus.themes), (paper) => paper.themes),
		column('kind', names.kind, terms(site.kinds), (paper) => [paper.kind]),
		...site.facets.map((facet) =>
			column(facet.id, facet.name, terms(facet.values), (paper) => paper.facets[facet.id] ?? []),
		),
		column('topic', names.topic, named(corpus.topics), (paper) => paper.topics),
		column('code', names.code, [['yes', names.hasCode]], (paper) => (paper.code ? ['yes'] : [])),
		plain('dataset', names.dataset, (paper) => paper.datasets ?? []),
		plain('model', names.model, (paper) => paper.models ?? []),
		column('listing', names.listing, listListings(corpus), (paper) =>
			(paper.sources ?? []).map((source) => source.document),
		),
	];
	return columns.filter((entry) => entry.papers.some((values) => values.length > 0));
}

/** Ids and names of the listings that papers come from, by name. */
function listListings({ site, papers }: Corpus): FactColumn['values'] {
	const documents = new Set(papers.flatMap(({ sources = [] }) => sources.map(({ document }) => document)));
	return [...documents]
		.map((document) => [document, nameListing(site, document)] as const)
		.sort(([, a], [, b]) => compareText(a, b));
}

/** The place of each paper in the order of titles. */
export function rankTitles(papers: readonly Paper[]): number[] {
	const order = papers.map((paper, place) => ({ key: foldToAscii(paper.titlePlain).toLowerCase(), place }));
	order.sort((a, b) => compareText(a.key, b.key));
	const ranks = new Array<number>(papers.length);
	order.forEach(({ place }, rank) => {
		ranks[place] = rank;
	});
	return ranks;
}

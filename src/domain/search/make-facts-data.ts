/** Packs the filters' columns from a corpus, at build time. */
import type { Corpus, Paper } from '../corpus/corpus.ts';
import { compareText } from '../corpus/problem.ts';
import { paths } from '../permalinks/paths.ts';
import { foldToAscii } from '../text/slug.ts';
import type { FactColumn, FactsData } from './facts-data.ts';
import { JUMP_LIMIT } from './make-jump-data.ts';
import { isStopWord, listWords } from './words.ts';

/** `fragments` gives Pagefind's name for a page by its path. */
export function makeFactsData(corpus: Corpus, fragments: ReadonlyMap<string, string>): FactsData {
	const { papers, site } = corpus;
	const listings = [...new Set(papers.flatMap((paper) => paper.sources ?? []).map((source) => source.document))].sort(
		compareText,
	);
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
	const columns = [
		column('theme', 'Theme', named(corpus.themes), (paper) => paper.themes),
		column('kind', 'Kind', terms(site.kinds), (paper) => [paper.kind]),
		...site.facets.map((facet) =>
			column(facet.id, facet.name, terms(facet.values), (paper) => paper.facets[facet.id] ?? []),
		),
		column('topic', 'Topic', named(corpus.topics), (paper) => paper.topics),
		column('code', 'Code', [['yes', 'has code']], (paper) => (paper.code ? ['yes'] : [])),
		column(
			'listing',
			'Listing',
			listings.map((document) => [document, document] as const),
			(paper) => (paper.sources ?? []).map((source) => source.document),
		),
	];
	return {
		slugs: papers.map((paper) => paper.slug),
		columns: columns.filter((entry) => entry.papers.some((values) => values.length > 0)),
		years: papers.map((paper) => paper.year ?? 0),
		fragments: papers.map((paper) => fragments.get(paths.paper(paper.slug))?.replace(/^[^_]*_/, '') ?? '').join('\n'),
		words: listTellingWords(papers).join('\n'),
		titleRanks: rankTitles(papers),
	};
}

/**
 * Words of takeaways, and of two summaries or more, that no title holds: titles are in the jump index. In a map too large for one,
 * words of two titles and takeaways or more.
 */
function listTellingWords(papers: readonly Paper[]): string[] {
	const counts = new Map<string, number>();
	const count = (words: readonly string[], weight: number) => {
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + weight);
	};
	const hasJump = papers.length <= JUMP_LIMIT;
	for (const paper of papers) {
		const takeaway = listSimpleWords(paper.takeawayPlain ?? '');
		if (hasJump) {
			count(takeaway, 2);
			count(listSimpleWords(paper.summary), 1);
		} else count([...listSimpleWords(paper.titlePlain), ...takeaway], 1);
	}
	const inTitles = new Set(hasJump ? papers.flatMap((paper) => listSimpleWords(paper.titlePlain)) : []);
	return [...counts]
		.filter(([word, weight]) => weight > 1 && !inTitles.has(word))
		.map(([word]) => word)
		.sort(compareText);
}

function listSimpleWords(text: string): string[] {
	return listWords(text)
		.flatMap((word) => (word.parts.length > 0 ? word.parts : [word.whole]))
		.filter((word) => /^\p{L}{4,}$/u.test(word) && !isStopWord(word));
}

function rankTitles(papers: readonly Paper[]): number[] {
	const order = papers.map((paper, place) => ({ key: foldToAscii(paper.titlePlain).toLowerCase(), place }));
	order.sort((a, b) => compareText(a.key, b.key));
	const ranks = new Array<number>(papers.length);
	order.forEach(({ place }, rank) => {
		ranks[place] = rank;
	});
	return ranks;
}

/** Which papers of a map cite which, joined from their reference lists. */
import type { Paper } from '../corpus/corpus.ts';
import type { Slug } from '../text/slug.ts';
import { foldReferenceId, listReferenceIds, type WorkIds } from './reference-id.ts';

/** What is needed of a paper to join it with reference lists. */
export type CitingPaper = Pick<Paper, 'slug' | 'aliases' | 'cites' | 'publication'> & WorkIds;

/** Citations as known from reference lists; a paper without one may cite others all the same. */
export interface CitationLinks {
	/** Whether any paper has a reference list. */
	readonly hasReferences: boolean;
	/** Citations between papers of the map. */
	readonly count: number;
	/** Slugs of the papers here that a paper cites, in the order of the papers; none for one without. */
	getCited(paper: string): readonly Slug[];
	/** Slugs of the papers here that cite it, in the order of the papers. */
	getCiting(paper: string): readonly Slug[];
	/** All works that a paper cites, once each: a paper of the map by its slug, any other by its id. */
	getReferences(paper: string): readonly string[];
}

/** Joins reference lists with papers. A paper that lists itself does not cite itself. */
export function linkCitations(papers: readonly CitingPaper[]): CitationLinks {
	const owners = indexPapers(papers);
	const order = new Map(papers.map(({ slug }, i) => [slug as string, i]));
	const references = new Map<string, readonly string[]>();
	const cited = new Map<string, readonly Slug[]>();
	const citing = new Map<string, Slug[]>();
	let count = 0;
	for (const { slug, cites } of papers) {
		if (!cites) continue;
		const works = new Set(cites.map(foldReferenceId).map((id) => owners.get(id) ?? id));
		works.delete(slug);
		references.set(slug, [...works]);
		const here = [...works].filter((work): work is Slug => order.has(work));
		cited.set(
			slug,
			here.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
		);
		count += here.length;
		for (const work of here) {
			const list = citing.get(work);
			if (list) list.push(slug);
			else citing.set(work, [slug]);
		}
	}
	return {
		hasReferences: references.size > 0,
		count,
		getCited: (paper) => cited.get(paper) ?? [],
		getCiting: (paper) => citing.get(paper) ?? [],
		getReferences: (paper) => references.get(paper) ?? [],
	};
}

/**
 * The slug of the paper that each id means; of an id that several papers have, the first. The DOI of a publication counts where no
 * other paper has it, since parts of a book may carry that of the book.
 */
function indexPapers(papers: readonly CitingPaper[]): ReadonlyMap<string, Slug> {
	const owners = new Map<string, Slug>(papers.map(({ slug }) => [slug, slug]));
	const claim = (id: string, slug: Slug) => {
		if (!owners.has(id)) owners.set(id, slug);
	};
	for (const paper of papers)
		for (const id of [...(paper.aliases ?? []), ...listReferenceIds(paper)]) claim(id, paper.slug);
	const published = Map.groupBy(papers, ({ publication }) => publication?.doi?.toLowerCase());
	for (const [doi, [first, ...others]] of published)
		if (doi !== undefined && first && others.length === 0) claim(foldReferenceId(`doi:${doi}`), first.slug);
	return owners;
}

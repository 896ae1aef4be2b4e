/** What reference lists say of how related two papers are. */
import type { Paper } from '../corpus/corpus.ts';
import type { CitationLinks } from '../references/citation-links.ts';
import { makeCosines } from './sparse-rows.ts';
import { countTerms, type Vector, weighVectors } from './vectors.ts';

/**
 * How much each kind of evidence adds to the score of two papers, measured by `npm run bench:related` on maps with references. A
 * paper without a reference list loses nothing.
 */
export const CITATION_WEIGHTS = { coupling: 0.5, coCitation: 0.6, citation: 0.1 };

export type CitationWeights = Readonly<Record<keyof typeof CITATION_WEIGHTS, number>>;

/** Lists that share n entries have their cosine times n / (n + `DAMPING`): short lists may have one work in common by chance. */
const DAMPING = 1;

export interface CitationEvidence {
	/** Vectors by which to find what to compare, with how much they count. */
	readonly kinds: readonly { readonly vectors: readonly Vector[]; readonly weight: number }[];
	/** Papers, by number, that a paper cites here or is cited by. */
	listLinked(paper: number): readonly number[];
	/** What citations add to the score of a paper with others, by number. Asked for one paper after another. */
	makeScore(paper: number): (other: number) => number;
}

/**
 * Bibliographic coupling, the works that both cite (Kessler 1963), and co-citation, the papers here that cite both (Small 1973), each
 * as a cosine of lists weighted by rarity, so that a work that everyone cites and a survey that cites everything tell little; and
 * whether one of the two cites the other.
 */
export function weighCitations(
	papers: readonly Paper[],
	links: CitationLinks,
	weights: CitationWeights = CITATION_WEIGHTS,
): CitationEvidence {
	const numbers = new Map<string, number>(papers.map(({ slug }, i) => [slug, i]));
	const toNumbers = (slugs: readonly string[]) => slugs.flatMap((slug) => numbers.get(slug) ?? []);
	const linked = papers.map(({ slug }) => new Set(toNumbers([...links.getCited(slug), ...links.getCiting(slug)])));
	const coupling = compareLists(papers.map(({ slug }) => links.getReferences(slug)));
	const coCitation = compareLists(papers.map(({ slug }) => links.getCiting(slug)));
	return {
		kinds: [
			{ vectors: coupling.vectors, weight: weights.coupling },
			{ vectors: coCitation.vectors, weight: weights.coCitation },
		],
		listLinked: (paper) => [...(linked[paper] ?? [])],
		makeScore(paper) {
			const [coupled, coCited] = [coupling.compare(paper), coCitation.compare(paper)];
			return (other) =>
				weights.coupling * coupled(other) +
				weights.coCitation * coCited(other) +
				(linked[paper]?.has(other) ? weights.citation : 0);
		},
	};
}

/** Damped cosines of lists. */
function compareLists(lists: readonly (readonly string[])[]) {
	const vectors = weighVectors(lists.map(countTerms));
	const makeCosine = makeCosines(vectors);
	return {
		vectors,
		compare(list: number) {
			const cosine = makeCosine(list);
			return (other: number) => {
				const likeness = cosine(other);
				if (likeness === 0) return 0;
				const shared = countShared(vectors[list], vectors[other]);
				return (likeness * shared) / (shared + DAMPING);
			};
		},
	};
}

function countShared(a: Vector = new Map(), b: Vector = new Map()): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const entry of few.keys()) if (many.has(entry)) shared++;
	return shared;
}

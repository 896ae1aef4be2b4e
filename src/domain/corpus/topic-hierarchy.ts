/** Broader and narrower topics. */
import type { Slug } from '../text/slug.ts';

interface Narrowing<S extends string = Slug> {
	readonly slug: S;
	readonly parents: readonly S[];
}

/** For each topic all that are broader: its parents, theirs, and so on. Follows no parent twice, so that a cycle ends. */
export function listAncestors<S extends string>(topics: readonly Narrowing<S>[]): ReadonlyMap<S, ReadonlySet<S>> {
	const parents = new Map(topics.map((topic) => [topic.slug, topic.parents]));
	return new Map(
		topics.map(({ slug }) => {
			const found = new Set<S>();
			const open = [...(parents.get(slug) ?? [])];
			for (let next = open.pop(); next !== undefined; next = open.pop()) {
				if (found.has(next)) continue;
				found.add(next);
				open.push(...(parents.get(next) ?? []));
			}
			return [slug, found] as const;
		}),
	);
}

/** For each topic those that name it as a parent, in the order of the list. */
export function listChildren(topics: readonly Narrowing[]): ReadonlyMap<Slug, readonly Slug[]> {
	const children = new Map<Slug, Slug[]>();
	for (const { slug, parents } of topics)
		for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), slug]);
	return children;
}

/** The topics of a paper with all that are broader than these, each once. */
export function addBroaderTopics(
	topics: readonly Slug[],
	ancestors: ReadonlyMap<Slug, ReadonlySet<Slug>>,
): readonly Slug[] {
	return [...new Set(topics.flatMap((topic) => [topic, ...(ancestors.get(topic) ?? [])]))];
}

/** For each topic the numbers, from 0, of the papers that have it or one that is narrower. */
export function indexWithNarrower(
	papers: readonly { readonly topics: readonly Slug[] }[],
	ancestors: ReadonlyMap<Slug, ReadonlySet<Slug>>,
): ReadonlyMap<Slug, ReadonlySet<number>> {
	const index = new Map<Slug, Set<number>>();
	for (const [number, paper] of papers.entries()) {
		for (const topic of addBroaderTopics(paper.topics, ancestors)) {
			const own = index.get(topic) ?? new Set();
			index.set(topic, own.add(number));
		}
	}
	return index;
}

/** For each topic how many papers have it or one that is narrower. */
export function countWithNarrower(
	papers: readonly { readonly topics: readonly Slug[] }[],
	topics: readonly Narrowing[],
): ReadonlyMap<string, number> {
	const index = indexWithNarrower(papers, listAncestors(topics));
	return new Map([...index].map(([topic, own]) => [topic, own.size]));
}

/** The topics of a cycle of parents, first and last the same; undefined where the parents of `start` do not lead back to it. */
export function findCycle(start: Slug, topics: readonly Narrowing[]): readonly Slug[] | undefined {
	const parents = new Map(topics.map((topic) => [topic.slug, topic.parents]));
	const seen = new Set<Slug>();
	const follow = (path: readonly Slug[]): readonly Slug[] | undefined => {
		for (const parent of parents.get(path.at(-1) ?? start) ?? []) {
			if (parent === start) return [...path, start];
			if (seen.has(parent)) continue;
			seen.add(parent);
			const cycle = follow([...path, parent]);
			if (cycle) return cycle;
		}
		return undefined;
	};
	return follow([start]);
}

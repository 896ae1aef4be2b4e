import { raiseMinimum } from '../corpus/raise-minimum.ts';
import type { PermalinkRegistry, StoredLayout, Topic } from '../corpus/schema.ts';
import { paths } from '../permalinks/paths.ts';
import type { Slug } from '../text/slug.ts';
import { measureLinks, type TopicCarrier } from './co-occurrence.ts';
import { findCommunities } from './communities.ts';
import type { Graph } from './graph.ts';
import { layOut } from './layout.ts';

/** What a graph is made of: a corpus, or what is known of one before it is written. */
export interface GraphSource {
	readonly papers: readonly TopicCarrier[];
	readonly topics: readonly (Pick<Topic, 'slug' | 'name'> & {
		readonly theme: Slug;
		readonly papers: readonly { readonly year?: number | undefined }[];
	})[];
	readonly site: { readonly minimumSharedPapers: number; readonly atMost: { readonly links: number } };
	readonly layout: StoredLayout;
	readonly permalinks: PermalinkRegistry;
}

/** The graph of a corpus: topics that some paper carries, linked where enough papers carry both. */
export function buildGraph(corpus: GraphSource, chosen = chooseLinks(corpus)): Graph {
	const topics = corpus.topics.filter((topic) => topic.papers.length > 0);
	const { links, minimumShared, leftOut } = chosen;
	const ids = topics.map((topic) => topic.slug);
	const communities = findCommunities(ids, links);
	const sized = topics.map((topic) => ({
		id: topic.slug,
		name: topic.name,
		papers: topic.papers.length,
		community: communities.get(topic.slug) ?? 0,
	}));
	const positions = layOut(sized, links, corpus.layout);
	const nodes = topics.map((topic) => {
		const years = topic.papers.flatMap((paper) => paper.year ?? []);
		const [x = 0, y = 0] = positions.get(topic.slug) ?? [];
		return {
			id: topic.slug,
			name: topic.name,
			theme: topic.theme,
			papers: topic.papers.length,
			meanYear: years.length > 0 ? years.reduce((sum, year) => sum + year, 0) / years.length : undefined,
			community: communities.get(topic.slug) ?? 0,
			x,
			y,
		};
	});
	return { nodes, links, minimumShared, leftOut };
}

/** The links of a graph, which need no places. In a large map only the pairs with most papers, and those that had a page before. */
export function chooseLinks({
	papers,
	site,
	permalinks,
}: Pick<GraphSource, 'papers' | 'site' | 'permalinks'>): Omit<Graph, 'nodes'> {
	const all = measureLinks(papers, site.minimumSharedPapers);
	const counts = all.map(({ count }) => count);
	const minimumShared = raiseMinimum(counts, site.minimumSharedPapers, site.atMost.links);
	const links = all.filter(
		({ count, source, target }) => count >= minimumShared || permalinks[paths.pair(source, target)] === 'page',
	);
	return { links, minimumShared, leftOut: all.length - links.length };
}

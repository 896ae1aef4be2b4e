/** A large graph for benchmarks: topics in groups, carried by made-up papers. The same at every run. */
import { measureLinks } from '../../src/domain/map/co-occurrence.ts';
import { type ExplorerRecord, packLinks } from '../../src/domain/map/explorer-record.ts';
import { type Graph, MAP_HEIGHT, MAP_WIDTH } from '../../src/domain/map/graph.ts';
import { makeRandom } from '../../src/domain/map/random.ts';
import { makeSlug } from '../../src/domain/text/slug.ts';

const GROUP = 100;
const COLUMNS = 5;
const TOPICS_PER_PAPER = 6;

export function makeSyntheticGraph(topicCount: number, paperCount: number): { graph: Graph; record: ExplorerRecord } {
	const random = makeRandom(11);
	const groups = topicCount / GROUP;
	const ids = Array.from({ length: topicCount }, (_, i) => makeSlug(`topic-${String(i).padStart(4, '0')}`));
	const carried = Array.from({ length: paperCount }, () => {
		const group = Math.floor(random() * groups);
		const topics = new Set<number>();
		while (topics.size < TOPICS_PER_PAPER) topics.add(group * GROUP + Math.floor(random() * GROUP));
		return [...topics];
	});
	const papers = carried.map((topics, i) => ({
		slug: makeSlug(`paper-${i}`),
		topics: topics.flatMap((t) => ids[t] ?? []),
	}));
	const counts = new Map<number, number>();
	for (const topics of carried) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	const theme = makeSlug('theme');
	const rows = Math.ceil(groups / COLUMNS);
	const nodes = ids.map((id, i) => {
		const group = Math.floor(i / GROUP);
		const x = ((group % COLUMNS) + 0.05 + 0.9 * random()) * (MAP_WIDTH / COLUMNS);
		const y = (Math.floor(group / COLUMNS) + 0.05 + 0.9 * random()) * (MAP_HEIGHT / rows);
		return { id, name: `Topic number ${i}`, theme, papers: counts.get(i) ?? 0, meanYear: 2020, community: group, x, y };
	});
	const links = measureLinks(papers, 2);
	const record: ExplorerRecord = {
		broader: [],
		groups: [],
		excludes: [],
		site: 'Synthetic',
		licence: 'CC BY 4.0',
		minimumShared: 2,
		themes: [[theme, 'Theme', 1]],
		grounds: Array.from({ length: groups }, (_, i) => 1 + (i % 18)),
		topics: nodes.map((node) => [node.id, node.name, 0, node.community, node.x, node.y, 'A topic.', []]),
		papers: papers.map((_paper, i) => [2015 + (i % 10), carried[i] ?? []]),
		links: packLinks({ nodes, links }),
		names: papers.map(({ slug }, i) => [slug, `Paper ${i}`]),
	};
	return { graph: { nodes, links, minimumShared: 2, leftOut: 0 }, record };
}

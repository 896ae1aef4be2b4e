/** What is counted of a pair of topics. */
import { words as explorer } from '#words/explorer';
import { format } from '#words/language';
import { addBroaderTopics } from '../../domain/corpus/topic-hierarchy.ts';
import type { MeasuredLink } from '../../domain/map/graph.ts';
import { sumLowerTail } from '../../domain/map/hypergeometric.ts';
import { formatProbability } from '../../domain/text/probability.ts';
import type { Slug } from '../../domain/text/slug.ts';
import { type ExplorerPaper, type ExplorerTopic, makePairKey } from './explorer-data.ts';
import type { Scene } from './model.ts';

const words = explorer.panel;

/** A popular pair is tested for being rare only where it has fewer papers than this share of what is expected. */
const RARE_STRENGTH = 1;

type Pair = readonly [ExplorerTopic, ExplorerTopic];

/** Papers on both topics, newest first. */
export function listShared({ view }: Scene, [a, b]: Pair): ExplorerPaper[] {
	const shared = view.papers.filter((paper) => paper.topics.includes(a.id) && paper.topics.includes(b.id));
	return shared.sort((p, q) => (q.year ?? 0) - (p.year ?? 0));
}

/** As the papers in view have it, else as the graph has it; undefined where the graph has no such link. */
export function findLink({ data, view }: Scene, [a, b]: Pair): MeasuredLink | undefined {
	const key = makePairKey(a.id, b.id);
	return view.links.find((link) => makePairKey(link.source, link.target) === key) ?? data.linksByPair.get(key);
}

/** One expectation, that of the association strength; for a pair that is rare also how probable that is by chance. */
export function describePair(scene: Scene, pair: Pair): string[] {
	const link = findLink(scene, pair);
	const isRare = !link || link.strength < RARE_STRENGTH;
	const measured = link && words.expected(format.decimal(link.expected, 2), format.decimal(link.strength, 2));
	return [measured, isRare ? describeChance(scene, pair) : undefined].filter((text) => text !== undefined);
}

/** Counted with narrower topics, as pairs that rarely meet are. */
function describeChance({ data, view }: Scene, [a, b]: Pair): string | undefined {
	const all = view.papers.length;
	if (all === 0) return undefined;
	const broad = view.papers.map((paper) => addBroaderTopics(paper.topics, data.ancestors));
	const countOn = (...ids: readonly Slug[]) => broad.filter((topics) => ids.every((id) => topics.includes(id))).length;
	const [marked, drawn, shared] = [countOn(a.id), countOn(b.id), countOn(a.id, b.id)];
	const probability = formatProbability(sumLowerTail(shared, { all, marked, drawn }));
	return words.chance(all, marked, drawn, shared, probability);
}

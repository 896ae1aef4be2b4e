/** What of the graph a state shows. */
import { BACKBONE_PER_TOPIC, pickBackbone } from '../../domain/map/backbone.ts';
import { compareWithChance, countPairs } from '../../domain/map/co-occurrence.ts';
import type { MeasuredLink } from '../../domain/map/graph.ts';
import { findNeighbourhood } from '../../domain/map/neighbourhood.ts';
import { findPath } from '../../domain/map/path.ts';
import { findRarePairs, POPULAR, type RarePairsResult } from '../../domain/map/rare-pairs.ts';
import { type ExplorerData, type ExplorerPaper, makePairKey } from './explorer-data.ts';
import { countOwn, type OwnPapers, type OwnShare } from './own-papers.ts';
import type { ExplorerState } from './state.ts';

export interface ExplorerView {
	/** Shown topics, each with the number of its papers in the years chosen. */
	readonly topics: ReadonlyMap<string, number>;
	/** Links between shown topics that pass the filters. */
	readonly links: readonly MeasuredLink[];
	/** Of these the ones drawn at rest. */
	readonly drawn: readonly MeasuredLink[];
	readonly papers: readonly ExplorerPaper[];
	/** The path asked for; undefined when none was, or none exists. */
	readonly path: readonly MeasuredLink[] | undefined;
	readonly rarePairs: RarePairsResult | undefined;
	/** What the reader has; undefined where that is not asked for, or nothing. */
	readonly own: OwnShare | undefined;
	/** Whether all topics and links of the graph are in it. */
	readonly isWhole: boolean;
}

/** Of each topic the strongest links that a neighbourhood follows. */
const LINKS_PER_STEP = 6;

export function buildView(data: ExplorerData, state: ExplorerState, own?: OwnPapers): ExplorerView {
	const papers = choosePapers(data, state.years);
	const counts = countPapers(papers);
	const passing = new Set<string>();
	for (const topic of data.topics.values()) {
		const count = counts.get(topic.id) ?? 0;
		const isOfTheme = state.themes.length === 0 || state.themes.includes(topic.theme.slug);
		const isOfCommunity = state.communities.length === 0 || state.communities.includes(topic.community);
		if (isOfTheme && isOfCommunity && count >= Math.max(1, state.papers)) passing.add(topic.id);
	}
	const measured = state.years ? measureLinksOf(papers, data) : data.links;
	const strong = measured.filter(
		(link) => link.strength >= state.min && passing.has(link.source) && passing.has(link.target),
	);
	const shown = restrict(passing, strong, state);
	const links = strong.filter((link) => shown.has(link.source) && shown.has(link.target));
	const { selection } = state;
	return {
		topics: new Map([...shown].map((id) => [id, counts.get(id) ?? 0])),
		links,
		drawn: state.allLinks || state.depth === 1 ? links : pickBackbone(links, BACKBONE_PER_TOPIC),
		papers,
		path: selection?.kind === 'path' ? findPath(links, ...selection.ends) : undefined,
		rarePairs: state.rarePairs ? findRarePairs(papers, data.relations, POPULAR) : undefined,
		own: state.own && own ? countOwn(papers, own) : undefined,
		isWhole: shown.size === data.topics.size && links.length === data.links.length,
	};
}

function choosePapers(data: ExplorerData, years: ExplorerState['years']): readonly ExplorerPaper[] {
	if (!years) return data.papers;
	return data.papers.filter(({ year }) => year !== undefined && year >= years[0] && year <= years[1]);
}

/**
 * The links of the graph as some of its papers have them. A pair that is linked though it has fewer papers than others
 * need (its page was public before) needs no more here.
 */
function measureLinksOf(papers: readonly ExplorerPaper[], data: ExplorerData): readonly MeasuredLink[] {
	const pairs = countPairs(papers).map(({ source, target, papers }) => ({ source, target, count: papers.length }));
	return compareWithChance(pairs).filter(({ source, target, count }) => {
		const link = data.linksByPair.get(makePairKey(source, target));
		return link !== undefined && count >= Math.min(data.minimumShared, link.count);
	});
}

function countPapers(papers: readonly ExplorerPaper[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const paper of papers) for (const topic of paper.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	return counts;
}

/** The neighbourhood of the selected topic, links among the neighbours kept; a topic that is filtered out has none. */
function restrict(
	passing: ReadonlySet<string>,
	links: readonly MeasuredLink[],
	state: ExplorerState,
): ReadonlySet<string> {
	if (state.depth === 0 || state.selection?.kind !== 'topic') return passing;
	const { topic } = state.selection;
	if (!passing.has(topic)) return new Set();
	return new Set(findNeighbourhood(links, topic, state.depth, LINKS_PER_STEP).keys());
}

/** What a selection, or what is pointed at, highlights. */
export interface Highlight {
	readonly topics: ReadonlySet<string>;
	readonly links: readonly MeasuredLink[];
}

export function highlightTopic(view: ExplorerView, topic: string): Highlight {
	const links = view.links.filter((link) => link.source === topic || link.target === topic);
	return { topics: new Set([topic, ...links.flatMap((link) => [link.source, link.target])]), links };
}

export function highlightLinks(links: readonly MeasuredLink[], ends: readonly string[] = []): Highlight {
	return { topics: new Set([...ends, ...links.flatMap((l) => [l.source, l.target])]), links };
}

/** Undefined where nothing is selected, the selection is not in view, or nothing but its neighbourhood is. */
export function highlightSelection(
	data: ExplorerData,
	view: ExplorerView,
	state: ExplorerState,
): Highlight | undefined {
	const { selection } = state;
	if (!selection) return undefined;
	if (selection.kind === 'topic')
		return view.topics.has(selection.topic) && state.depth === 0 ? highlightTopic(view, selection.topic) : undefined;
	const link = data.linksByPair.get(makePairKey(...selection.ends));
	const links = selection.kind === 'path' ? (view.path ?? []) : link ? [link] : [];
	return highlightLinks(links, selection.ends);
}

/** What of the graph a state shows. */

import { BACKBONE_PER_TOPIC, pickBackbone } from '../../domain/map/backbone.ts';
import { measureLinks } from '../../domain/map/co-occurrence.ts';
import type { GraphLink } from '../../domain/map/graph.ts';
import { findNeighbourhood } from '../../domain/map/neighbourhood.ts';
import { findPath } from '../../domain/map/path.ts';
import { findUnexplored, POPULAR, type UnexploredResult } from '../../domain/map/unexplored.ts';
import { type MapData, type MapPaper, makePairKey } from './data.ts';
import type { MapState } from './state.ts';

export interface MapView {
	/** Shown topics, each with its papers in the years chosen. */
	readonly topics: ReadonlyMap<string, number>;
	/** Links between shown topics that pass the filters. */
	readonly links: readonly GraphLink[];
	/** Of these the ones drawn at rest. */
	readonly drawn: readonly GraphLink[];
	readonly papers: readonly MapPaper[];
	/** The path asked for; undefined when none was, or none exists. */
	readonly path: readonly GraphLink[] | undefined;
	readonly unexplored: UnexploredResult | undefined;
	/** Whether all topics and links of the map are in it. */
	readonly isWhole: boolean;
}

export function buildView(data: MapData, state: MapState): MapView {
	const papers = choosePapers(data, state.years);
	const measured = state.years ? measureLinks(papers, data.minimumShared) : data.links;
	const counts = countCarriers(papers);
	const passing = new Set<string>();
	for (const topic of data.topics.values()) {
		const count = counts.get(topic.id) ?? 0;
		const isOfTheme = state.themes.length === 0 || state.themes.includes(topic.theme.slug);
		if (isOfTheme && count >= Math.max(1, state.papers)) passing.add(topic.id);
	}
	const strong = measured.filter(
		(link) => link.strength >= state.min && passing.has(link.source) && passing.has(link.target),
	);
	const shown = restrict(passing, strong, state);
	const links = strong.filter((link) => shown.has(link.source) && shown.has(link.target));
	const { selection } = state;
	return {
		topics: new Map([...shown].map((id) => [id, counts.get(id) ?? 0])),
		links,
		drawn: state.allLinks || state.depth > 0 ? links : pickBackbone(links, BACKBONE_PER_TOPIC),
		papers,
		path: selection?.kind === 'path' ? findPath(links, ...selection.ends) : undefined,
		unexplored: state.unexplored ? findUnexplored(papers, POPULAR) : undefined,
		isWhole: shown.size === data.topics.size && links.length === data.links.length,
	};
}

function choosePapers(data: MapData, years: MapState['years']): readonly MapPaper[] {
	if (!years) return data.papers;
	return data.papers.filter(({ year }) => year !== undefined && year >= years[0] && year <= years[1]);
}

function countCarriers(papers: readonly MapPaper[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const paper of papers) for (const topic of paper.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	return counts;
}

/** The neighbourhood of the selected topic, links among the neighbours kept; a topic that is filtered out has none. */
function restrict(passing: ReadonlySet<string>, links: readonly GraphLink[], state: MapState): ReadonlySet<string> {
	if (state.depth === 0 || state.selection?.kind !== 'topic') return passing;
	const { topic } = state.selection;
	return passing.has(topic) ? new Set(findNeighbourhood(links, topic, state.depth).keys()) : new Set();
}

/** What a selection, or a topic pointed at, lights up. */
export interface Highlight {
	readonly topics: ReadonlySet<string>;
	readonly links: readonly GraphLink[];
}

export function highlightTopic(view: MapView, topic: string): Highlight {
	const links = view.links.filter((link) => link.source === topic || link.target === topic);
	return { topics: new Set([topic, ...links.flatMap((link) => [link.source, link.target])]), links };
}

/** Undefined where nothing is selected, the selection is not in view, or nothing but its neighbourhood is. */
export function highlightSelection(data: MapData, view: MapView, state: MapState): Highlight | undefined {
	const { selection } = state;
	if (!selection) return undefined;
	if (selection.kind === 'topic')
		return view.topics.has(selection.topic) && state.depth === 0 ? highlightTopic(view, selection.topic) : undefined;
	const link = data.linksByPair.get(makePairKey(...selection.ends));
	const links = selection.kind === 'path' ? (view.path ?? []) : link ? [link] : [];
	return { topics: new Set([...selection.ends, ...links.flatMap((l) => [l.source, l.target])]), links };
}

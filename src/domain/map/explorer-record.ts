/** What the explorer needs beyond the picture, packed small: lists instead of objects, numbers instead of slugs. */
import type { Corpus } from '../corpus/corpus.ts';
import { nameHome } from '../corpus/topic-home.ts';
import type { Slug } from '../text/slug.ts';
import { flattenTex } from '../text/tex.ts';
import { chooseGroundThemes } from './drawing.ts';
import type { Graph } from './graph.ts';

/** A map with more papers has their names on the pages of topics and pairs alone. */
const NAMED_PAPERS = 2500;

/** Whether the explorer knows the papers by name, so that it can show which of them a reader has. */
export function namesPapers({ papers }: Pick<Corpus, 'papers'>): boolean {
	return papers.length <= NAMED_PAPERS;
}

export interface ExplorerRecord {
	readonly site: string;
	/** Name of the licence. */
	readonly licence: string;
	readonly minimumShared: number;
	/** Slug, name, colour of the palette. */
	readonly themes: readonly (readonly [Slug, string, number])[];
	/** Colour of each community. */
	readonly grounds: readonly number[];
	/** Slug, name, theme, community, x, y, definition, aliases. */
	readonly topics: readonly (readonly [Slug, string, number, number, number, number, string, readonly string[]])[];
	/** Number of each topic that belongs to no theme, and the name of its group. */
	readonly groups: readonly (readonly [number, string])[];
	/** Year (0 when not recorded), topics. */
	readonly papers: readonly (readonly [number, readonly number[]])[];
	/** Numbers of the two topics, papers on both, the number expected by chance, association strength. */
	readonly links: readonly (readonly [number, number, number, number, number])[];
	/** Numbers of a topic and of a broader one. */
	readonly broader: readonly (readonly [number, number])[];
	/** Numbers of two topics that exclude each other. */
	readonly excludes: readonly (readonly [number, number])[];
	/** Slug and title of each paper; empty in a large map, where they would take too many bytes. */
	readonly names: readonly (readonly [Slug, string])[];
}

export function packExplorer(corpus: Corpus, graph: Graph): ExplorerRecord {
	const themeNumbers = new Map<string, number>(corpus.themes.map((theme, i) => [theme.slug, i]));
	const topicNumbers = new Map<string, number>(graph.nodes.map((node, i) => [node.id, i]));
	const entries = new Map<string, Corpus['topics'][number]>(corpus.topics.map((topic) => [topic.slug, topic]));
	const colourOf = (theme: string) => corpus.themes[themeNumbers.get(theme) ?? 0]?.colour ?? 1;
	const grounds = [...chooseGroundThemes(graph, colourOf)].sort(([a], [b]) => a - b);
	return {
		site: corpus.site.title,
		licence: corpus.site.licence.name,
		minimumShared: graph.minimumShared,
		themes: corpus.themes.map(({ slug, name, colour }) => [slug, name, colour]),
		grounds: grounds.map(([, theme]) => colourOf(theme)),
		topics: graph.nodes.map(({ id, name, theme, community, x, y }) => [
			id,
			name,
			themeNumbers.get(theme) ?? 0,
			community,
			Math.round(x),
			Math.round(y),
			flattenTex(entries.get(id)?.definition ?? ''),
			entries.get(id)?.aliases ?? [],
		]),
		groups: corpus.topics.flatMap((topic) => {
			const number = topicNumbers.get(topic.slug);
			return topic.isAtHome || number === undefined ? [] : [[number, nameHome(corpus, topic)] as const];
		}),
		papers: corpus.papers.map((paper) => [
			paper.year ?? 0,
			paper.topics.flatMap((topic) => topicNumbers.get(topic) ?? []),
		]),
		links: packLinks(graph),
		broader: packTopicPairs(corpus.topics, topicNumbers, ({ parents }) => parents),
		excludes: packTopicPairs(corpus.topics, topicNumbers, ({ excludes }) => excludes),
		names: namesPapers(corpus) ? corpus.papers.map(({ slug, titlePlain }) => [slug, titlePlain]) : [],
	};
}

/** Each topic with each of those that it names, as far as both are in the graph. */
function packTopicPairs(
	topics: Corpus['topics'],
	numbers: ReadonlyMap<string, number>,
	listNamed: (topic: Corpus['topics'][number]) => readonly Slug[],
): readonly (readonly [number, number])[] {
	return topics.flatMap((topic) =>
		listNamed(topic).flatMap((named) => {
			const [one, other] = [numbers.get(topic.slug), numbers.get(named)];
			return one === undefined || other === undefined ? [] : [[one, other] as const];
		}),
	);
}

/** The links that have pages. Derived again from the papers they would lack those that only the permalink registry keeps. */
export function packLinks({ nodes, links }: Pick<Graph, 'nodes' | 'links'>): ExplorerRecord['links'] {
	const numbers = new Map<string, number>(nodes.map(({ id }, i) => [id, i]));
	const find = (id: string): number => {
		const number = numbers.get(id);
		if (number === undefined) throw new RangeError(`a link names the topic ${id}, which is not in the graph`);
		return number;
	};
	return links.map(({ source, target, count, expected, strength }) => [
		find(source),
		find(target),
		count,
		round(expected),
		round(strength),
	]);
}

/** To four decimals. */
function round(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}

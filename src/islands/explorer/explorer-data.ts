/** The explorer's record, unpacked. */
import { listAncestors } from '../../domain/corpus/topic-hierarchy.ts';
import type { ExplorerRecord } from '../../domain/map/explorer-record.ts';
import { indexLinks, type MeasuredLink } from '../../domain/map/graph.ts';
import type { RelatedTopic } from '../../domain/map/rare-pairs.ts';
import { listYearBounds } from '../../domain/map/year-scale.ts';
import { makeSlug, type Slug } from '../../domain/text/slug.ts';
import { takeTurns } from '../turns.ts';

export interface ExplorerPaper {
	/** In a large atlas a placeholder, made from the paper's number. */
	readonly slug: Slug;
	/** Undefined in a large atlas. */
	readonly title: string | undefined;
	readonly year: number | undefined;
	readonly topics: readonly Slug[];
}

export interface ExplorerTheme {
	readonly slug: Slug;
	readonly name: string;
	readonly colour: number;
}

export interface ExplorerTopic {
	readonly id: Slug;
	readonly name: string;
	/** Of a topic without a primary theme that of most of its papers, which gives it its colour. */
	readonly theme: ExplorerTheme;
	/** Name of the group of a topic without a primary theme. */
	readonly group: string | undefined;
	readonly community: number;
	readonly x: number;
	readonly y: number;
	readonly definition: string;
	readonly aliases: readonly string[];
	/** Newest first. */
	readonly papers: readonly ExplorerPaper[];
	readonly meanYear: number | undefined;
}

export interface ExplorerData {
	readonly site: string;
	readonly licence: string;
	readonly minimumShared: number;
	readonly themes: readonly ExplorerTheme[];
	/** Colour of each community. */
	readonly communityColours: readonly number[];
	readonly topics: ReadonlyMap<string, ExplorerTopic>;
	readonly papers: readonly ExplorerPaper[];
	/** Broader topics and those that exclude each other. */
	readonly relations: readonly RelatedTopic[];
	/** All broader topics of each topic. */
	readonly ancestors: ReadonlyMap<Slug, ReadonlySet<Slug>>;
	/** The links that have pages. */
	readonly links: readonly MeasuredLink[];
	/** By `makePairKey`. */
	readonly linksByPair: ReadonlyMap<string, MeasuredLink>;
	readonly linksByTopic: ReadonlyMap<string, readonly MeasuredLink[]>;
	/** First and last year of the papers. */
	readonly years: readonly [number, number];
	/** Of the colours for mean years. */
	readonly yearBounds: readonly number[];
}

export const makePairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Throws where the record names a topic or a theme that it does not have. */
export async function unpackExplorer(record: ExplorerRecord): Promise<ExplorerData> {
	const yieldToMain = takeTurns();
	const themes = record.themes.map(([slug, name, colour]) => ({ slug, name, colour }));
	const ids = record.topics.map(([id]) => id);
	const papers = record.papers.map(([year, topics], i): ExplorerPaper => {
		const [slug = makeSlug(`paper-${i}`), title] = record.names[i] ?? [];
		return { slug, title, year: year || undefined, topics: topics.map((topic) => pick(ids, topic, 'topic')) };
	});
	await yieldToMain();
	const papersByTopic = indexPapers(ids, papers);
	const groups = new Map(record.groups);
	const topics = record.topics.map(
		([id, name, theme, community, x, y, definition, aliases], i): [string, ExplorerTopic] => {
			const own = papersByTopic.get(id) ?? [];
			const fields = { id, name, group: groups.get(i), community, x, y, definition, aliases, papers: own };
			return [id, { ...fields, theme: pick(themes, theme, 'theme'), meanYear: findMeanYear(own) }];
		},
	);
	await yieldToMain();
	const links = record.links.map(([source, target, count, expected, strength]): MeasuredLink => {
		return { source: pick(ids, source, 'topic'), target: pick(ids, target, 'topic'), count, expected, strength };
	});
	const relations = listRelations(ids, record);
	await yieldToMain();
	return {
		site: record.site,
		licence: record.licence,
		minimumShared: record.minimumShared,
		themes,
		communityColours: record.grounds,
		topics: new Map(topics),
		papers,
		relations,
		ancestors: listAncestors(relations),
		links,
		linksByPair: new Map(links.map((link) => [makePairKey(link.source, link.target), link])),
		linksByTopic: indexLinks(links),
		years: findRange(papers.flatMap((paper) => paper.year ?? [])),
		yearBounds: listYearBounds(topics.map(([, topic]) => topic.meanYear)),
	};
}

function listRelations(ids: readonly Slug[], { broader, excludes }: ExplorerRecord): readonly RelatedTopic[] {
	const listNamed = (pairs: typeof broader, topic: number) =>
		pairs.flatMap(([one, other]) => (one === topic ? pick(ids, other, 'topic') : []));
	return ids.map((slug, i) => ({ slug, parents: listNamed(broader, i), excludes: listNamed(excludes, i) }));
}

function pick<T>(items: readonly T[], number: number, kind: string): T {
	const item = items[number];
	if (item === undefined)
		throw new RangeError(`the explorer's record names ${kind} ${number}, but it has ${items.length}`);
	return item;
}

/** The papers of each topic, newest first. */
function indexPapers(
	ids: readonly Slug[],
	papers: readonly ExplorerPaper[],
): ReadonlyMap<string, readonly ExplorerPaper[]> {
	const index = new Map<string, ExplorerPaper[]>(ids.map((id) => [id, []]));
	for (const paper of papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)))
		for (const topic of paper.topics) index.get(topic)?.push(paper);
	return index;
}

function findRange(values: readonly number[]): readonly [number, number] {
	const sorted = values.toSorted((a, b) => a - b);
	return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

function findMeanYear(papers: readonly ExplorerPaper[]): number | undefined {
	const years = papers.flatMap((paper) => paper.year ?? []);
	return years.length > 0 ? years.reduce((sum, year) => sum + year, 0) / years.length : undefined;
}

/** Finds a topic by slug, name or alias, in any spelling that makes the same slug. */
export function createTopicFinder(data: ExplorerData): (name: string) => string | undefined {
	let known: ReadonlyMap<string, string> | undefined;
	return (name) => {
		known ??= indexNames(data);
		return known.get(toSlug(name) ?? '');
	};
}

function indexNames(data: ExplorerData): ReadonlyMap<string, string> {
	const index = new Map<string, string>();
	const add = (name: string, id: string) => {
		const slug = toSlug(name);
		if (slug !== undefined && !index.has(slug)) index.set(slug, id);
	};
	for (const { id } of data.topics.values()) index.set(id, id);
	for (const { id, name } of data.topics.values()) add(name, id);
	for (const { id, aliases } of data.topics.values()) for (const alias of aliases) add(alias, id);
	return index;
}

function toSlug(name: string): string | undefined {
	try {
		return makeSlug(name.slice(0, 100));
	} catch {
		return undefined;
	}
}

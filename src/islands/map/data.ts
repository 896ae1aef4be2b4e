/** The explorer's record, unpacked. */
import { measureLinks } from '../../domain/map/co-occurrence.ts';
import type { ExplorerRecord } from '../../domain/map/explorer-record.ts';
import { type GraphLink, indexLinks } from '../../domain/map/graph.ts';
import { listYearBounds } from '../../domain/map/year-scale.ts';
import { makeSlug, type Slug } from '../../domain/text/slug.ts';
import { takeTurns } from '../../domain/work/turns.ts';

export interface MapPaper {
	/** In a large map a stand-in, made from the paper's place. */
	readonly slug: Slug;
	/** Undefined in a large map. */
	readonly title: string | undefined;
	readonly year: number | undefined;
	readonly topics: readonly Slug[];
}

export interface MapTheme {
	readonly slug: Slug;
	readonly name: string;
	readonly colour: number;
}

export interface MapTopic {
	readonly id: Slug;
	readonly name: string;
	readonly theme: MapTheme;
	readonly community: number;
	readonly x: number;
	readonly y: number;
	readonly definition: string;
	readonly aliases: readonly string[];
	/** Newest first. */
	readonly papers: readonly MapPaper[];
	readonly meanYear: number | undefined;
}

export interface MapData {
	readonly site: string;
	readonly minimumShared: number;
	readonly themes: readonly MapTheme[];
	readonly grounds: readonly number[];
	readonly topics: ReadonlyMap<string, MapTopic>;
	readonly papers: readonly MapPaper[];
	readonly links: readonly GraphLink[];
	/** By `makePairKey`. */
	readonly linksByPair: ReadonlyMap<string, GraphLink>;
	readonly linksByTopic: ReadonlyMap<string, readonly GraphLink[]>;
	/** First and last year of the papers. */
	readonly years: readonly [number, number];
	/** Of the colours for mean years. */
	readonly yearBounds: readonly number[];
}

export const makePairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export async function unpackExplorer(record: ExplorerRecord): Promise<MapData> {
	const rest = takeTurns();
	const themes = record.themes.map(([slug, name, colour]) => ({ slug, name, colour }));
	const ids = record.topics.map(([id]) => id);
	const papers = record.papers.map(([year, topics], i): MapPaper => {
		const [slug = makeSlug(`paper-${i}`), title] = record.names[i] ?? [];
		return {
			slug,
			title,
			year: year || undefined,
			topics: topics.flatMap((topic) => ids[topic] ?? []),
		};
	});
	await rest();
	const carried = new Map<string, MapPaper[]>(ids.map((id) => [id, []]));
	for (const paper of papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)))
		for (const topic of paper.topics) carried.get(topic)?.push(paper);
	const topics = record.topics.map(([id, name, theme, community, x, y, definition, aliases]): [string, MapTopic] => {
		const own = carried.get(id) ?? [];
		const home = themes[theme] ?? { slug: id, name: '', colour: 1 };
		return [id, { id, name, theme: home, community, x, y, definition, aliases, papers: own, meanYear: findMean(own) }];
	});
	await rest();
	const links = measureLinks(papers, record.minimumShared);
	await rest();
	const linksByTopic = indexLinks(links);
	const linksByPair = new Map(links.map((link) => [makePairKey(link.source, link.target), link]));
	await rest();
	const years = papers.flatMap((paper) => paper.year ?? []);
	return {
		site: record.site,
		minimumShared: record.minimumShared,
		themes,
		grounds: record.grounds,
		topics: new Map(topics),
		papers,
		links,
		linksByPair,
		linksByTopic,
		years: findRange(years),
		yearBounds: listYearBounds(topics.map(([, topic]) => topic.meanYear)),
	};
}

function findRange(values: readonly number[]): readonly [number, number] {
	const sorted = values.toSorted((a, b) => a - b);
	return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

function findMean(papers: readonly MapPaper[]): number | undefined {
	const years = papers.flatMap((paper) => paper.year ?? []);
	return years.length > 0 ? years.reduce((sum, year) => sum + year, 0) / years.length : undefined;
}

/** Finds a topic by slug, name or alias, in any spelling that makes the same slug. */
export function makeTopicFinder(data: MapData): (name: string) => string | undefined {
	let known: ReadonlyMap<string, string> | undefined;
	return (name) => {
		known ??= learnNames(data);
		return known.get(toSlug(name) ?? '');
	};
}

function learnNames(data: MapData): ReadonlyMap<string, string> {
	const known = new Map<string, string>();
	const learn = (name: string, id: string) => {
		const slug = toSlug(name);
		if (slug !== undefined && !known.has(slug)) known.set(slug, id);
	};
	for (const { id } of data.topics.values()) known.set(id, id);
	for (const { id, name } of data.topics.values()) learn(name, id);
	for (const { id, aliases } of data.topics.values()) for (const alias of aliases) learn(alias, id);
	return known;
}

function toSlug(name: string): string | undefined {
	try {
		return makeSlug(name.slice(0, 100));
	} catch {
		return undefined;
	}
}

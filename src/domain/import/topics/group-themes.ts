/** Themes without an editor: communities of topics, named by the topics that tell them from the rest. */
import { compareText } from '../../corpus/problem.ts';
import { measureLinks } from '../../map/co-occurrence.ts';
import { findCommunities } from '../../map/communities.ts';
import type { Slug } from '../../text/slug.ts';

export interface TopicGroup {
	/** The most salient first. */
	readonly topics: readonly Slug[];
	/** Papers whose primary theme it is. */
	readonly papers: number;
}

export interface TaggedPaper {
	readonly slug: Slug;
	readonly topics: readonly Slug[];
}

/** As many themes as there are colours, less one for what fits nowhere. */
const MOST_THEMES = 17;
/** Pairs need two papers to link in maps of this size and more. */
const LINKS_NEED_TWO = 40;
/** A theme of a larger map is home to this part of its papers, or more. */
const SMALLEST_SHARE = 0.03;
const SMALL_MAP = 67;

/**
 * Groups topics by Louvain's communities; the smallest are joined to the group that they share most papers with, until
 * no more than seventeen are left and each is home to its share of the papers. Topics of small groups that share papers
 * with no other are in none. Largest first.
 */
export function groupTopics(papers: readonly TaggedPaper[]): readonly TopicGroup[] {
	const topics = [...new Set(papers.flatMap((paper) => paper.topics))].sort(compareText);
	const links = measureLinks(papers, papers.length >= LINKS_NEED_TWO ? 2 : 1);
	const communities = findCommunities(topics, links);
	const groups = new Map<number, Slug[]>();
	for (const topic of topics) {
		const number = communities.get(topic) ?? 0;
		groups.set(number, [...(groups.get(number) ?? []), topic]);
	}
	const joined = joinSmall([...groups.values()], papers);
	const rank = makeRank(papers, joined);
	const homes = countHomes(papers, joined);
	return joined
		.map((group, i) => ({
			topics: group.toSorted((a, b) => rank(b, i) - rank(a, i) || compareText(a, b)),
			papers: homes[i] ?? 0,
		}))
		.sort((a, b) => b.papers - a.papers || compareText(a.topics[0] ?? '', b.topics[0] ?? ''));
}

/** The number of each paper's home group: where most of its topics lie, its first topic deciding between equals. */
export function findHome(topics: readonly Slug[], groupOf: ReadonlyMap<Slug, number>): number | undefined {
	const counts = new Map<number, number>();
	for (const [i, topic] of topics.entries()) {
		const group = groupOf.get(topic);
		if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1 / (1 + 0.2 * i));
	}
	const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
	return best?.[0];
}

function indexGroups(groups: readonly (readonly Slug[])[]): ReadonlyMap<Slug, number> {
	return new Map(groups.flatMap((group, i) => group.map((topic) => [topic, i] as const)));
}

function countHomes(papers: readonly TaggedPaper[], groups: readonly (readonly Slug[])[]): number[] {
	const groupOf = indexGroups(groups);
	const counts = groups.map(() => 0);
	for (const paper of papers) {
		const home = findHome(paper.topics, groupOf);
		if (home !== undefined) counts[home] = (counts[home] ?? 0) + 1;
	}
	return counts;
}

/**
 * Joins the smallest groups to those that they share most papers with. A small group that shares none with any other is
 * left out: topics that nothing links are no theme.
 */
function joinSmall(start: readonly (readonly Slug[])[], papers: readonly TaggedPaper[]): Slug[][] {
	const groups = start.map((group) => [...group]);
	const isOne = groups.length === 1;
	const smallest = papers.length < SMALL_MAP ? 2 : Math.max(2, Math.floor(papers.length * SMALLEST_SHARE));
	while (groups.length > 0) {
		const counts = countHomes(papers, groups);
		const small = counts.indexOf(Math.min(...counts));
		if (isOne || ((counts[small] ?? 0) >= smallest && groups.length <= MOST_THEMES)) break;
		const [taken = []] = groups.splice(small, 1);
		const partner = findPartner(taken, groups, papers);
		if (partner !== undefined) groups[partner]?.push(...taken);
	}
	return groups;
}

/** The group whose topics stand most often beside those of a small one; none where they never do. */
function findPartner(
	small: readonly Slug[],
	groups: readonly (readonly Slug[])[],
	papers: readonly TaggedPaper[],
): number | undefined {
	const groupOf = indexGroups(groups);
	const own = new Set(small);
	const shared = groups.map(() => 0);
	for (const paper of papers) {
		if (!paper.topics.some((topic) => own.has(topic))) continue;
		for (const topic of paper.topics) {
			const group = groupOf.get(topic);
			if (group !== undefined) shared[group] = (shared[group] ?? 0) + 1;
		}
	}
	const most = Math.max(0, ...shared);
	return most > 0 ? shared.indexOf(most) : undefined;
}

/** How salient a topic is for a group: its papers there, and the part of all its papers that they are. */
function makeRank(
	papers: readonly TaggedPaper[],
	groups: readonly (readonly Slug[])[],
): (topic: Slug, group: number) => number {
	const groupOf = indexGroups(groups);
	const all = new Map<Slug, number>();
	const home = new Map<string, number>();
	for (const paper of papers) {
		const group = findHome(paper.topics, groupOf);
		for (const topic of paper.topics) {
			all.set(topic, (all.get(topic) ?? 0) + 1);
			home.set(`${group} ${topic}`, (home.get(`${group} ${topic}`) ?? 0) + 1);
		}
	}
	return (topic, group) => {
		const inside = home.get(`${group} ${topic}`) ?? 0;
		return (inside * inside) / (all.get(topic) ?? 1);
	};
}

/** Gives a test whether two topics co-occur in more papers than expected by chance, which is a link of strength above 1. */
export function makeCloseness(papers: readonly TaggedPaper[]): (a: Slug, b: Slug) => boolean {
	const links = measureLinks(papers, 1);
	const close = new Set(
		links
			.filter(({ strength }) => strength > 1)
			.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
	);
	return (a, b) => close.has(`${a} ${b}`);
}

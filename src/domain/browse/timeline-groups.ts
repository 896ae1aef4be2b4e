/** What a timeline has a row for: themes, kinds of papers, or the largest topics. */
import type { Corpus, Paper, Theme } from '../corpus/corpus.ts';

export type TimelineWay = 'theme' | 'kind' | 'topic';

export interface TimelineGroup {
	readonly id: string;
	readonly name: string;
	/** Number of a colour; kinds have none of their own. */
	readonly colour: number | undefined;
	readonly papers: readonly Paper[];
}

export interface TimelineRows {
	readonly way: TimelineWay;
	readonly groups: readonly TimelineGroup[];
}

/** The papers whose primary theme it is. */
export function groupTheme({ slug, name, colour, papers }: Theme): TimelineGroup {
	return { id: slug, name, colour, papers };
}

/** Topics with a row, those with most papers. */
const MOST_TOPICS = 20;

/** The timelines of a map. That of its themes comes first; the others have at least two rows. */
export function listTimelines({ papers, themes, topics, site }: Corpus): readonly [TimelineRows, ...TimelineRows[]] {
	const byKind = site.kinds.map(({ id, name }) => ({
		id,
		name,
		colour: undefined,
		papers: papers.filter(({ kind }) => kind === id),
	}));
	const colours = new Map(themes.map(({ slug, colour }) => [slug, colour]));
	const byTopic = topics
		.toSorted((a, b) => b.papers.length - a.papers.length || (a.slug < b.slug ? -1 : 1))
		.slice(0, MOST_TOPICS)
		.map(({ slug, name, theme, papers: own }) => ({ id: slug, name, colour: colours.get(theme), papers: own }));
	const others: readonly TimelineRows[] = [
		{ way: 'kind', groups: byKind.filter((group) => group.papers.length > 0) },
		{ way: 'topic', groups: byTopic.filter((group) => group.papers.length > 0) },
	];
	return [{ way: 'theme', groups: themes.map(groupTheme) }, ...others.filter(({ groups }) => groups.length > 1)];
}

/** Where topics belong. */
import type { Corpus, TopicEntry } from './corpus.ts';

/** The name of a topic's primary theme, or of the group of topics that belong to no theme. */
export function nameHome({ site, themes }: Pick<Corpus, 'site' | 'themes'>, topic: TopicEntry): string {
	const home = topic.isAtHome
		? themes.find(({ slug }) => slug === topic.theme)
		: site.topicGroups.find(({ id }) => id === topic.group);
	return home?.name ?? '';
}

/** The topics of each primary theme, by its slug. */
export function groupByHome(topics: readonly TopicEntry[]): ReadonlyMap<string, readonly TopicEntry[]> {
	const atHome = topics.filter(({ isAtHome }) => isAtHome);
	return Map.groupBy(atHome, ({ theme }): string => theme);
}

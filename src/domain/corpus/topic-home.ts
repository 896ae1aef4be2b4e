import type { Atlas } from '../atlas/atlas.ts';
import type { TopicEntry } from '../domain/corpus/corpus.ts';

/** The name of a topic's home theme, or of the group of topics that belong to no theme. */
export function nameHome({ corpus, getTheme }: Atlas, topic: TopicEntry): string {
	const group = corpus.site.topicGroups.find(({ id }) => id === topic.group);
	return group?.name ?? getTheme(topic.theme).name;
}

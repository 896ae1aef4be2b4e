/** What the About page says of a map that was imported and not yet edited. */
import { format } from './language.ts';

const topics = (count: number) => format.plural(count, { one: '# topic', other: '# topics' });
const themes = (count: number) => format.plural(count, { one: '# theme', other: '# themes' });

export const words = {
	drafts: (count: number) =>
		format.plural(count, {
			one: '# paper is a draft: it was imported from a library, and nobody has written its summary yet.',
			other: '# papers are drafts: they were imported from a library, and nobody has written their summaries yet.',
		}),
	automatic: (topicCount: number, themeCount: number) =>
		`${format.and([...(topicCount > 0 ? [topics(topicCount)] : []), ...(themeCount > 0 ? [themes(themeCount)] : [])])} were found automatically from keywords, titles and abstracts, and nobody has reviewed them.`,
};

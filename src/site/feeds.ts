/** What the feeds of this map are made from. */
import type { Theme } from '../domain/corpus/corpus.ts';
import type { FeedSource } from '../domain/feeds/feed.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { papers, site } from './atlas.ts';
import { toAbsolute } from './urls.ts';

const shared = {
	language: site.language,
	author: site.title,
	licence: site.licence.url,
	toUrl: (paper: { readonly slug: string }) => toAbsolute(paths.paper(paper.slug)),
};

export function describeMapFeed(feedPath: string): FeedSource {
	const { title, description } = site;
	return { ...shared, title, description, homeUrl: toAbsolute('/'), feedUrl: toAbsolute(feedPath), papers };
}

export function describeThemeFeed(theme: Theme): FeedSource {
	const path = paths.theme(theme.slug);
	const all = [...theme.papers, ...theme.visitors];
	const title = `${theme.name} · ${site.title}`;
	return {
		...shared,
		title,
		description: theme.question,
		homeUrl: toAbsolute(path),
		feedUrl: toAbsolute(`${path}feed.xml`),
		papers: all,
	};
}

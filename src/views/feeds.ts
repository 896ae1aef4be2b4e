/** What the feeds of an atlas are made from. */

import type { Atlas } from '../atlas/atlas.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import type { Theme } from '../domain/corpus/corpus.ts';
import type { FeedSource } from '../domain/feeds/feed.ts';
import { paths } from '../domain/permalinks/paths.ts';

function describeShared(atlas: Atlas) {
	const { site } = atlas.corpus;
	return {
		language: getContentLanguage(site),
		author: site.title,
		licence: site.licence.url,
		nameTopic: (topic: string) => atlas.getTopic(topic).name,
		toUrl: (paper: { readonly slug: string }) => atlas.toAbsolute(paths.paper(paper.slug)),
	};
}

/** The feed of all papers, at `feedPath`. */
export function describeSiteFeed(atlas: Atlas, feedPath: string): FeedSource {
	const { site, papers } = atlas.corpus;
	return {
		...describeShared(atlas),
		title: site.title,
		description: site.description,
		homeUrl: atlas.toAbsolute(paths.home()),
		feedUrl: atlas.toAbsolute(feedPath),
		papers,
	};
}

export function describeThemeFeed(atlas: Atlas, theme: Theme): FeedSource {
	return {
		...describeShared(atlas),
		title: `${theme.name} · ${atlas.corpus.site.title}`,
		description: theme.question,
		homeUrl: atlas.toAbsolute(paths.theme(theme.slug)),
		feedUrl: atlas.toAbsolute(paths.themeFeed(theme.slug)),
		papers: [...theme.papers, ...theme.secondaryPapers],
	};
}

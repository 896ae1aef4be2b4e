/** The page of an author. */
import { words } from '#words/author';
import { format } from '#words/language';
import { words as lists } from '#words/lists';
import type { Atlas } from '../atlas/atlas.ts';
import type { Author } from '../domain/corpus/corpus.ts';
import { compareText } from '../domain/corpus/problem.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { buildFrame, type Crumb, type FrameView } from './frame.ts';
import type { PaperItem } from './paper-item.ts';
import type { ViewContext } from './view-context.ts';
import { buildYearBars, type YearBarsView } from './year-bars.ts';

/** Co-authors and topics that are named at most. */
const COAUTHORS = 12;
const TOPICS = 10;

export interface AuthorView {
	readonly frame: FrameView;
	readonly name: string;
	readonly lede: string;
	/** Names other spellings in the sources; undefined where there is none. */
	readonly variants: string | undefined;
	/** Those of two papers or more, most first. */
	readonly coauthors: readonly { readonly name: string; readonly href: string | undefined; readonly papers: number }[];
	/** What the papers are about, most first. */
	readonly topics: readonly (Crumb & { readonly papers: number })[];
	/** Undefined where the papers are of one year. */
	readonly years: YearBarsView | undefined;
	readonly papers: readonly PaperItem[];
}

export function buildAuthorView({ atlas, getItem }: ViewContext, author: Author): AuthorView {
	return {
		frame: buildFrame(atlas, {
			title: author.name,
			path: paths.author(author.slug),
			description: words.description(author.name, author.papers.length),
			crumbs: [{ path: paths.authors(), name: lists.authors }],
		}),
		name: author.name,
		lede: words.lede(author.papers.length),
		variants: author.variants.length > 0 ? words.variants(format.list(author.variants)) : undefined,
		coauthors: countCoauthors(atlas, author)
			.filter(([, papers]) => papers > 1)
			.sort((a, b) => b[1] - a[1])
			.slice(0, COAUTHORS)
			.map(([{ name, slug, hasPage }, papers]) => ({
				name,
				papers,
				href: hasPage ? atlas.toHref(paths.author(slug)) : undefined,
			})),
		topics: countTopics(atlas, author),
		years: buildYearBars(author.papers),
		papers: author.papers.map(getItem),
	};
}

/** By name where as many papers have them. */
function countTopics(atlas: Atlas, { papers }: Author): AuthorView['topics'] {
	return [...new Set(papers.flatMap((paper) => paper.topics))]
		.map((slug) => ({
			name: atlas.getTopic(slug).name,
			href: atlas.toHref(paths.topic(slug)),
			papers: papers.filter((paper) => paper.topics.includes(slug)).length,
		}))
		.sort((a, b) => b.papers - a.papers || compareText(a.name, b.name))
		.slice(0, TOPICS);
}

function countCoauthors(atlas: Atlas, author: Author): [Author, number][] {
	const counts = new Map<Author, number>();
	for (const paper of author.papers)
		for (const other of new Set((paper.authors ?? []).map(atlas.getAuthor)))
			if (other !== author) counts.set(other, (counts.get(other) ?? 0) + 1);
	return [...counts];
}

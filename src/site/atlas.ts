/** The map that this build renders, read once. */
import type { Author, Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import { formatProblem } from '../domain/corpus/problem.ts';
import { type GraphLink, indexLinks } from '../domain/map/graph.ts';
import { hasPreviews } from '../domain/previews/list-previews.ts';
import { relatePapers } from '../domain/similarity/related-papers.ts';
import { readMap } from '../io/read-map.ts';

const RELATED_LIMIT = 8;

const { map, problems } = await readMap();
if (!map) throw new Error(`The content has problems:\n${problems.map(formatProblem).join('\n')}`);

export const { corpus, graph, pages } = map;
export const { site, papers, themes, topics, authors } = corpus;
export const arePreviewsDrawn = hasPreviews(corpus);
export const related = relatePapers(corpus, RELATED_LIMIT);
export const linksByTopic: ReadonlyMap<string, readonly GraphLink[]> = indexLinks(graph.links);

const papersBySlug = new Map<string, Paper>(papers.map((paper) => [paper.slug, paper]));
const themesBySlug = new Map<string, Theme>(themes.map((theme) => [theme.slug, theme]));
const topicsBySlug = new Map<string, TopicEntry>(topics.map((topic) => [topic.slug, topic]));

/** These look up what the corpus check has made certain to exist; a wrong slug is a fault of the program. */
function look<T>(index: ReadonlyMap<string, T>, slug: string): T {
	const found = index.get(slug);
	if (found === undefined) throw new RangeError(`nothing has the slug ${slug}`);
	return found;
}

export const getPaper = (slug: string): Paper => look(papersBySlug, slug);
export const getTheme = (slug: string): Theme => look(themesBySlug, slug);
export const getTopic = (slug: string): TopicEntry => look(topicsBySlug, slug);

const authorsByName = new Map(
	authors.flatMap((author) => [author.name, ...author.variants].map((name) => [name, author] as const)),
);

/** The author that a printed name stands for. */
export const findAuthor = (printed: string): Author => look(authorsByName, printed);

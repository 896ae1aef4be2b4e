import type { APIRoute } from 'astro';
import { paths } from '../../domain/permalinks/paths.ts';
import { papers, themes, topics } from '../../site/atlas.ts';
import { toOembed } from '../../site/records.ts';
import { formatJson } from '../../site/twins.ts';
import { nameAuthors } from '../../site/words.ts';

export const getStaticPaths = () => [
	...papers.map((paper) =>
		toOembedPath(paths.paper(paper.slug), paper.titlePlain, paper.authors && nameAuthors(paper)),
	),
	...themes.map((theme) => toOembedPath(paths.theme(theme.slug), theme.name)),
	...topics.map((topic) => toOembedPath(paths.topic(topic.slug), topic.name)),
];

function toOembedPath(page: string, title: string, author?: string) {
	return { params: { page: page.slice(1, -1) }, props: { embed: toOembed(page, title, author) } };
}

export const GET: APIRoute<{ embed: object }> = ({ props }) => new Response(formatJson(props.embed));

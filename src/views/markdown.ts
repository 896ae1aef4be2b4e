/** Pages as Markdown, for readers that want text. Links lead to the Markdown of other pages. */
import { words as topicWords } from '#words/topic';
import type { Atlas } from '../atlas/atlas.ts';
import { formatCitation } from '../domain/citations/formatted-citation.ts';
import type { Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import { nameVenue } from '../domain/corpus/paper-names.ts';
import { type GraphLink, getOtherEnd } from '../domain/map/graph.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { count } from '../domain/text/count.ts';
import type { Markdown } from '../domain/text/markdown.ts';
import { escapeMarkdown, formatMarkdown } from '../domain/text/markdown-source.ts';
import { flattenTex } from '../domain/text/tex.ts';
import { makeArxivUrl, makeDoiUrl, parseSafeUrl } from '../domain/text/url.ts';
import { findContentPath } from './content-html.ts';
import { listNeighbours } from './neighbours.ts';

/** Blocks with a blank line between them; what is undefined or empty is left out. */
const join = (...blocks: readonly (string | undefined | false)[]) => `${blocks.filter(Boolean).join('\n\n').trim()}\n`;
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** The Markdown writers of an atlas. */
export function createMarkdown(atlas: Atlas) {
	const { site, papers, themes, topics } = atlas.corpus;
	const link = (name: string, page: string) =>
		`[${escapeMarkdown(name)}](${atlas.toAbsolute(paths.alternate(page, 'md'))})`;
	const linkPaper = (paper: Paper) => `${link(paper.titlePlain, paths.paper(paper.slug))} (${nameVenue(paper)})`;
	const linkTopic = (slug: string) => link(atlas.getTopic(slug).name, paths.topic(slug));
	const linkTheme = (slug: string) => link(atlas.getTheme(slug).name, paths.theme(slug));
	const listPapers = (all: readonly Paper[]) =>
		list(
			all.map((paper) => linkPaper(paper) + (paper.takeawayPlain ? `: ${escapeMarkdown(paper.takeawayPlain)}` : '')),
		);
	const source = (page: string) => `Source: ${atlas.toAbsolute(page)}, ${site.licence.name} (${site.licence.url})`;
	const write = (tree: Markdown) =>
		formatMarkdown(tree, (url) => {
			const path = findContentPath(url);
			return path === undefined ? parseSafeUrl(url) : atlas.toAbsolute(paths.alternate(path, 'md'));
		}).trim();

	function formatPaper(paper: Paper): string {
		const others = paper.authorsComplete === false ? ' and others (the list is not complete)' : '';
		const facts = [
			paper.arxiv && `arXiv: ${makeArxivUrl(paper.arxiv)}`,
			paper.doi && `DOI: ${makeDoiUrl(paper.doi)}`,
			paper.code && `Code: ${paper.code}`,
			`Themes: ${paper.themes.map(linkTheme).join(', ')}`,
			paper.topics.length > 0 && `Topics: ${paper.topics.map(linkTopic).join(', ')}`,
		].filter((fact) => typeof fact === 'string');
		const near = atlas
			.getRelated(paper.slug)
			.map(({ slug, because }) => `${linkPaper(atlas.getPaper(slug))}: ${escapeMarkdown(because.join('; '))}`);
		return join(
			`# ${escapeMarkdown(paper.titlePlain)}`,
			paper.authors ? escapeMarkdown(paper.authors.join(', ')) + others : 'Authors not recorded',
			escapeMarkdown(nameVenue(paper)),
			paper.takeawayPlain && `> ${escapeMarkdown(paper.takeawayPlain)}`,
			...(site.showAbstracts && paper.abstract ? ['## Abstract', escapeMarkdown(paper.abstract)] : []),
			...paper.sections.flatMap(({ heading, content }) => [`## ${heading}`, write(content)]),
			'## Facts',
			list(facts),
			near.length > 0 && '## Related papers',
			list(near),
			'## Cite',
			escapeMarkdown(formatCitation(paper, 'plain')),
			source(paths.paper(paper.slug)),
		);
	}

	function formatTheme(theme: Theme): string {
		const start = theme.start.map(
			({ paper, reason }, i) => `${i + 1}. ${linkPaper(atlas.getPaper(paper))}: ${escapeMarkdown(flattenTex(reason))}`,
		);
		const own = topics
			.filter((topic) => topic.isAtHome && topic.theme === theme.slug)
			.map((topic) => linkTopic(topic.slug));
		const neighbours = listNeighbours(atlas, theme).map(
			({ theme: { slug }, reasons }) =>
				`${linkTheme(slug)}: ${escapeMarkdown(reasons.map(({ words }) => words).join('; '))}`,
		);
		return join(
			`# ${escapeMarkdown(theme.name)}`,
			`> ${escapeMarkdown(theme.question)}`,
			write(theme.essay),
			start.length > 0 && '## Start here',
			start.join('\n'),
			'## Topics',
			list(own),
			'## Papers',
			listPapers(theme.papers),
			theme.secondaryPapers.length > 0 && '## Related papers in other themes',
			listPapers(theme.secondaryPapers),
			neighbours.length > 0 && '## Neighbouring themes',
			list(neighbours),
			source(paths.theme(theme.slug)),
		);
	}

	function formatTopic(topic: TopicEntry): string {
		const neighbours = atlas.getLinks(topic.slug).map((pair) => {
			const other = getOtherEnd(pair, topic.slug);
			return `${linkTopic(other)}: ${count(pair.count, 'paper')}, strength ${pair.strength.toFixed(2)}`;
		});
		return join(
			`# ${escapeMarkdown(topic.name)}`,
			escapeMarkdown(flattenTex(topic.definition)),
			topic.aliases.length > 0 && `Also: ${escapeMarkdown(topic.aliases.join(', '))}`,
			topic.isAtHome && `Theme: ${linkTheme(topic.theme)}`,
			topic.parents.length > 0 && `${topicWords.broader}: ${topic.parents.map(linkTopic).join(', ')}`,
			topic.children.length > 0 && `${topicWords.narrower}: ${topic.children.map(linkTopic).join(', ')}`,
			'## Papers',
			listPapers(topic.papers),
			neighbours.length > 0 && '## Co-occurs with',
			list(neighbours),
			source(paths.topic(topic.slug)),
		);
	}

	function formatPair(pair: GraphLink): string {
		return join(
			`# ${escapeMarkdown(atlas.getTopic(pair.source).name)} and ${escapeMarkdown(atlas.getTopic(pair.target).name)}`,
			`${linkTopic(pair.source)} and ${linkTopic(pair.target)}: ${count(pair.count, 'paper')} share both topics (${pair.expected.toFixed(2)} expected by chance; association strength ${pair.strength.toFixed(2)}).`,
			listPapers(pair.papers.map(atlas.getPaper)),
			source(paths.pair(pair.source, pair.target)),
		);
	}

	/** `llms.txt` (llmstxt.org): what the site is, and where its text is. */
	function formatLlmsTxt(): string {
		const data = (path: string, what: string) => `[${path.slice(1)}](${atlas.toAbsolute(path)}): ${what}`;
		return join(
			`# ${site.title}`,
			`> ${escapeMarkdown(site.description)}`,
			`Every page of a paper, theme, topic or pair of topics has a Markdown alternate at its address with .md in place of the last slash. The graph links ${count(atlas.graph.nodes.length, 'topic')} by ${count(atlas.graph.links.length, 'pair')}.`,
			'## Data',
			list([
				data('/data/papers.json', 'every paper with its facts and summary'),
				data('/data/graph.json', 'topics and the papers that join them'),
				data('/data/papers.bib', 'BibTeX'),
				data(paths.data(), 'what else there is, and what the fields mean'),
			]),
			'## Themes',
			list(themes.map((theme) => `${linkTheme(theme.slug)}: ${escapeMarkdown(theme.question)}`)),
			'## Topics',
			list(topics.map((topic) => linkTopic(topic.slug))),
			'## Papers',
			list(papers.map(linkPaper)),
		);
	}

	return { formatPaper, formatTheme, formatTopic, formatPair, formatLlmsTxt };
}

/** Pages as Markdown, for readers that want text. Links lead to the Markdown of other pages. */

import { words as citation } from '#words/citation';
import { format } from '#words/language';
import { words as lists } from '#words/lists';
import { words } from '#words/markdown';
import { words as pairs } from '#words/pair';
import { words as paperWords } from '#words/paper';
import { words as names } from '#words/paper-names';
import { words as related } from '#words/related';
import { words as themeWords } from '#words/theme';
import { words as topicWords } from '#words/topic';
import type { Atlas } from '../atlas/atlas.ts';
import { formatCitation } from '../domain/citations/formatted-citation.ts';
import { getDoi } from '../domain/citations/publication.ts';
import type { Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import { nameVenue } from '../domain/corpus/paper-names.ts';
import { nameSection } from '../domain/corpus/section-names.ts';
import { type GraphLink, getOtherEnd } from '../domain/map/graph.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { Markdown } from '../domain/text/markdown.ts';
import { formatMarkdown } from '../domain/text/markdown-source.ts';
import { escapeMarkdown } from '../domain/text/markup.ts';
import { flattenTex } from '../domain/text/tex.ts';
import { makeArxivUrl, makeDoiUrl, parseSafeUrl } from '../domain/text/url.ts';
import { findContentPath } from './content-html.ts';
import { listNeighbours } from './neighbours.ts';
import { describePair } from './topic-page.ts';

/** Blocks with a blank line between them; what is undefined or empty is left out. */
const join = (...blocks: readonly (string | undefined | false)[]) => `${blocks.filter(Boolean).join('\n\n').trim()}\n`;
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** The Markdown writers of an atlas. */
export function createMarkdown(atlas: Atlas) {
	const { site, papers, themes, topics } = atlas.corpus;
	const link = (name: string, page: string) =>
		`[${escapeMarkdown(name)}](${atlas.toAbsolute(paths.alternate(page, 'md'))})`;
	const linkPaper = (paper: Paper) => words.paper(link(paper.titlePlain, paths.paper(paper.slug)), nameVenue(paper));
	const linkTopic = (slug: string) => link(atlas.getTopic(slug).name, paths.topic(slug));
	const linkTheme = (slug: string) => link(atlas.getTheme(slug).name, paths.theme(slug));
	const listPapers = (all: readonly Paper[]) =>
		list(
			all.map((paper) =>
				paper.takeawayPlain ? words.about(linkPaper(paper), escapeMarkdown(paper.takeawayPlain)) : linkPaper(paper),
			),
		);
	const source = (page: string) => words.source(atlas.toAbsolute(page), site.licence.name, site.licence.url);
	const write = (tree: Markdown) =>
		formatMarkdown(tree, (url) => {
			const path = findContentPath(url);
			return path === undefined ? parseSafeUrl(url) : atlas.toAbsolute(paths.alternate(path, 'md'));
		}).trim();

	function formatPaper(paper: Paper): string {
		const doi = getDoi(paper);
		const others = paper.authorsComplete === false ? ` ${paperWords.incompleteAuthors}` : '';
		const facts = [
			paper.arxiv && words.fact(words.arxiv, makeArxivUrl(paper.arxiv)),
			doi && words.fact(words.doi, makeDoiUrl(doi)),
			paper.code && words.fact(words.code, paper.code),
			words.fact(lists.themes, format.list(paper.themes.map(linkTheme))),
			paper.topics.length > 0 && words.fact(lists.topics, format.list(paper.topics.map(linkTopic))),
		].filter((fact) => typeof fact === 'string');
		const near = atlas
			.getRelated(paper.slug)
			.map(({ slug, because }) =>
				words.about(linkPaper(atlas.getPaper(slug)), escapeMarkdown(because.join(related.separator))),
			);
		const listCitations = (heading: string, slugs: readonly string[]) =>
			slugs.length > 0 ? [`## ${heading}`, list(slugs.map((slug) => linkPaper(atlas.getPaper(slug))))] : [];
		return join(
			`# ${escapeMarkdown(paper.titlePlain)}`,
			paper.authors ? escapeMarkdown(format.list(paper.authors)) + others : names.noAuthors,
			escapeMarkdown(nameVenue(paper)),
			paper.takeawayPlain && `> ${escapeMarkdown(paper.takeawayPlain)}`,
			...(site.showAbstracts && paper.abstract ? [`## ${paperWords.abstract}`, escapeMarkdown(paper.abstract)] : []),
			...paper.sections.flatMap(({ heading, content }) => [`## ${nameSection(heading)}`, write(content)]),
			`## ${words.facts}`,
			list(facts),
			...listCitations(paperWords.citesHere, atlas.citations.getCited(paper.slug)),
			...listCitations(paperWords.citedHereBy, atlas.citations.getCiting(paper.slug)),
			near.length > 0 && `## ${paperWords.related}`,
			list(near),
			`## ${citation.title}`,
			escapeMarkdown(formatCitation(paper, 'plain')),
			source(paths.paper(paper.slug)),
		);
	}

	function formatTheme(theme: Theme): string {
		const start = theme.start.map(
			({ paper, reason }, i) =>
				`${i + 1}. ${words.about(linkPaper(atlas.getPaper(paper)), escapeMarkdown(flattenTex(reason)))}`,
		);
		const own = atlas.getOwnTopics(theme.slug).map((topic) => linkTopic(topic.slug));
		const neighbours = listNeighbours(atlas, theme).map(({ theme: { slug }, reasons }) =>
			words.about(linkTheme(slug), escapeMarkdown(reasons.map((reason) => reason.words).join(format.semicolon))),
		);
		return join(
			`# ${escapeMarkdown(theme.name)}`,
			`> ${escapeMarkdown(theme.question)}`,
			write(theme.essay),
			start.length > 0 && `## ${themeWords.start}`,
			start.join('\n'),
			`## ${lists.topics}`,
			list(own),
			`## ${lists.papers}`,
			listPapers(theme.papers),
			theme.secondaryPapers.length > 0 && `## ${themeWords.secondary}`,
			listPapers(theme.secondaryPapers),
			neighbours.length > 0 && `## ${themeWords.neighbours}`,
			list(neighbours),
			source(paths.theme(theme.slug)),
		);
	}

	function formatTopic(topic: TopicEntry): string {
		const neighbours = atlas.getLinks(topic.slug).map((pair) => {
			const other = getOtherEnd(pair, topic.slug);
			return words.topicLink(linkTopic(other), pair.count, format.decimal(pair.strength, 2));
		});
		return join(
			`# ${escapeMarkdown(topic.name)}`,
			escapeMarkdown(flattenTex(topic.definition)),
			topic.aliases.length > 0 && topicWords.aliases(escapeMarkdown(format.list(topic.aliases))),
			topic.isAtHome && words.fact(words.theme, linkTheme(topic.theme)),
			topic.parents.length > 0 && words.fact(topicWords.broader, format.list(topic.parents.map(linkTopic))),
			topic.children.length > 0 && words.fact(topicWords.narrower, format.list(topic.children.map(linkTopic))),
			`## ${lists.papers}`,
			listPapers(topic.papers),
			neighbours.length > 0 && `## ${topicWords.coOccursWith}`,
			list(neighbours),
			source(paths.topic(topic.slug)),
		);
	}

	function formatPair(pair: GraphLink): string {
		return join(
			`# ${escapeMarkdown(pairs.name(atlas.getTopic(pair.source).name, atlas.getTopic(pair.target).name))}`,
			words.pair(pairs.name(linkTopic(pair.source), linkTopic(pair.target)), describePair(pair)),
			listPapers(atlas.getPapersOfLink(pair)),
			source(paths.pair(pair.source, pair.target)),
		);
	}

	/** `llms.txt` (llmstxt.org): what the site is, and where its text is. */
	function formatLlmsTxt(): string {
		const data = (path: string, what: string) => words.about(`[${path.slice(1)}](${atlas.toAbsolute(path)})`, what);
		return join(
			`# ${site.title}`,
			`> ${escapeMarkdown(site.description)}`,
			words.llms(atlas.graph.nodes.length, atlas.graph.links.length),
			`## ${words.data}`,
			list([
				data('/data/papers.json', words.files.papers),
				data('/data/graph.json', words.files.graph),
				data('/data/papers.bib', words.files.bibtex),
				data(paths.data(), words.files.data),
			]),
			`## ${lists.themes}`,
			list(themes.map((theme) => words.about(linkTheme(theme.slug), escapeMarkdown(theme.question)))),
			`## ${lists.topics}`,
			list(topics.map((topic) => linkTopic(topic.slug))),
			`## ${lists.papers}`,
			list(papers.map(linkPaper)),
		);
	}

	return { formatPaper, formatTheme, formatTopic, formatPair, formatLlmsTxt };
}

/**
 * What each page is made from, as a digest: a build keeps a page of the last one when its templates and its digest are the same.
 * A digest may take in more than a page shows, never less.
 */
import { createHash } from 'node:crypto';
import type { Author, Paper, Theme, TopicEntry } from '../domain/corpus/corpus.ts';
import type { GraphLink } from '../domain/map/graph.ts';
import { findAuthor, getPaper, getTheme, graph, related, site, themes, topics } from './atlas.ts';
import type { ListPart } from './lists.ts';
import { nameInSentence } from './names.ts';
import { listNeighbours } from './neighbours.ts';

function digest(...parts: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** What nearly every page shows something of: settings, names, colours, the graph. */
const map = digest(
	site,
	themes.map(({ essay, papers, visitors, ...front }) => front),
	topics.map(({ papers, ...topic }) => topic),
	graph.nodes,
	graph.links.map(({ papers, ...link }) => link),
);

const facts = new Map<Paper, string>();

/** Of all that lists show of a paper: everything but its summary. */
function digestFacts(paper: Paper): string {
	const known = facts.get(paper);
	if (known) return known;
	const { sections, summary, ...front } = paper;
	const made = digest(front);
	facts.set(paper, made);
	return made;
}

const digestAll = (papers: readonly Paper[]) => papers.map(digestFacts);
const nameAll = (names: readonly string[] = []) =>
	names.map(findAuthor).map(({ slug, name, hasPage }) => [slug, name, hasPage]);

export function makePaperKey(paper: Paper): string {
	const near = related.get(paper.slug) ?? [];
	const home = getTheme(paper.themes[0] ?? '').papers;
	const at = home.indexOf(paper);
	const beside = [home[at - 1], home[at + 1]].map((other) => other && digestFacts(other));
	const others = digestAll(near.map(({ slug }) => getPaper(slug)));
	return digest(map, digestFacts(paper), paper.sections, near, others, beside, nameAll(paper.authors));
}

export function makeThemeKey(theme: Theme): string {
	const start = theme.start.map((step) => getPaper(step.paper));
	const near = listNeighbours(theme).map(({ theme: { slug }, because }) => [slug, because]);
	return digest(map, theme.slug, theme.essay, digestAll([...theme.papers, ...theme.visitors, ...start]), near);
}

export function makeTopicKey(topic: TopicEntry): string {
	return digest(map, topic.slug, digestAll(topic.papers));
}

export function makePairKey(link: GraphLink): string {
	const names = [link.source, link.target].map(nameInSentence);
	return digest(map, link, names, digestAll(link.papers.map(getPaper)));
}

export function makePartKey({ items, ...part }: ListPart): string {
	if (items.kind !== 'authors') return digest(map, part, items.kind, digestAll(items.papers));
	const shown = items.authors.map(({ name, slug, hasPage, papers }) => [
		name,
		slug,
		hasPage,
		papers.length,
		papers[0]?.slug,
	]);
	return digest(map, part, shown);
}

export function makeAuthorKey({ slug, name, variants, papers }: Author): string {
	const together = papers.flatMap((paper) => nameAll(paper.authors));
	return digest(map, slug, name, variants, digestAll(papers), together);
}

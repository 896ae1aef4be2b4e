/** What is in a map, in lines for people. */
import type { Graph } from '../map/graph.ts';
import { count } from '../text/count.ts';
import { listLinks, toPlainText } from '../text/markdown.ts';
import { countWords } from './check-limits.ts';
import { parseContentLink } from './content-link.ts';
import type { Corpus } from './corpus.ts';

export function describeMap(corpus: Corpus, graph: Graph): string {
	const rows = [
		[
			count(corpus.papers.length, 'paper'),
			count(corpus.themes.length, 'theme'),
			count(corpus.topics.length, 'topic'),
			count(corpus.authors.length, 'author'),
		].join(', '),
		`papers per topic: ${describeSpread(corpus.topics.map((topic) => topic.papers.length))}`,
		`topics per paper: ${describeSpread(corpus.papers.map((paper) => paper.topics.length))}`,
		`papers at home per theme: ${describeSpread(corpus.themes.map((theme) => theme.papers.length))}`,
		`words per summary: ${describeSpread(corpus.papers.filter((paper) => !paper.draft).map((paper) => countWords(paper.summary)))}`,
		`words per essay: ${describeSpread(corpus.themes.map((theme) => countWords(toPlainText(theme.essay))))}`,
		`papers that the essay or groups of their primary theme name: ${describeMentions(corpus)}`,
		`links of the graph: ${graph.links.length} of at least ${graph.minimumShared} papers${graph.leftOut > 0 ? `, ${graph.leftOut} with fewer left out` : ''}`,
	];
	return rows.join('\n');
}

/** How many of the papers stand in a group or behind a link of their primary theme. */
function describeMentions(corpus: Corpus): string {
	const named = corpus.themes.flatMap((theme) => {
		const linked = listLinks(theme.essay).map(({ url }) => parseContentLink(url)?.slug);
		const all = new Set<string | undefined>([...linked, ...theme.groups.flatMap((group) => group.papers)]);
		return theme.papers.filter((paper) => all.has(paper.slug));
	});
	return `${named.length} of ${corpus.papers.length}`;
}

function describeSpread(values: readonly number[]): string {
	if (values.length === 0) return 'none';
	const sorted = values.toSorted((a, b) => a - b);
	return `min ${sorted[0]}, median ${sorted[Math.floor(sorted.length / 2)]}, max ${sorted.at(-1)}`;
}

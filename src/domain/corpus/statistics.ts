/** What is in a map, in lines for people. */
import type { Graph } from '../map/graph.ts';
import type { Corpus } from './corpus.ts';

export function describeMap(corpus: Corpus, graph: Graph): string {
	const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
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
		`links of the graph: ${graph.links.length} of at least ${corpus.site.minimumSharedPapers} papers`,
	];
	return rows.join('\n');
}

function describeSpread(values: readonly number[]): string {
	if (values.length === 0) return 'none';
	const sorted = values.toSorted((a, b) => a - b);
	return `min ${sorted[0]}, median ${sorted[Math.floor(sorted.length / 2)]}, max ${sorted.at(-1)}`;
}

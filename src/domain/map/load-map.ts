/** Everything that the pages are made from: the corpus, its graph, the related papers. */
import { buildCorpus } from '../corpus/build-corpus.ts';
import { checkLimits } from '../corpus/check-limits.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ContentFile } from '../corpus/parse-document.ts';
import type { Problem } from '../corpus/problem.ts';
import { checkLedger } from '../permalinks/ledger.ts';
import { listPages } from '../permalinks/paths.ts';
import { buildGraph } from './build-graph.ts';
import type { Graph } from './graph.ts';

export interface MapResult {
	/** Undefined where there are problems. */
	readonly map: { readonly corpus: Corpus; readonly graph: Graph; readonly pages: readonly string[] } | undefined;
	readonly problems: readonly Problem[];
}

export function loadMap(files: readonly ContentFile[]): MapResult {
	const { corpus, problems } = buildCorpus(files);
	if (!corpus) return { map: undefined, problems };
	const outside = checkLimits(corpus);
	if (outside.length > 0) return { map: undefined, problems: outside };
	const graph = buildGraph(corpus);
	const pages = listPages(corpus, graph);
	const lost = checkLedger(corpus.permalinks, pages).map((problem) => ({
		...problem,
		line: findEntry(files, problem),
	}));
	return lost.length > 0 ? { map: undefined, problems: lost } : { map: { corpus, graph, pages }, problems: [] };
}

/** The 1-based line on which the entry of a problem's field begins in its file. */
function findEntry(files: readonly ContentFile[], { file, field = '' }: Problem): number {
	const text = files.find(({ path }) => path === file)?.text ?? '';
	return text.split('\n').findIndex((line) => line.replace(/^['"]/, '').startsWith(field)) + 1;
}

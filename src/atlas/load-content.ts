/** From content files to a checked corpus, its graph and the paths of its pages. */
import { buildCorpus } from '../domain/corpus/build-corpus.ts';
import { checkLimits } from '../domain/corpus/check-limits.ts';
import { type ContentReader, readEachTime } from '../domain/corpus/content-reader.ts';
import type { Corpus } from '../domain/corpus/corpus.ts';
import type { ContentFile } from '../domain/corpus/parse-document.ts';
import type { Problem } from '../domain/corpus/problem.ts';
import { buildGraph, chooseLinks } from '../domain/map/build-graph.ts';
import type { Graph } from '../domain/map/graph.ts';
import { listPages } from '../domain/permalinks/paths.ts';
import { checkRegistry } from '../domain/permalinks/registry.ts';

export interface LoadedContent {
	readonly corpus: Corpus;
	readonly graph: Graph;
	/** Every path of the site that has a page, sorted. */
	readonly pages: readonly string[];
}

export interface ContentResult {
	/** Undefined where there are problems. */
	readonly content: LoadedContent | undefined;
	readonly problems: readonly Problem[];
}

/** Checks content files and builds the graph; gives either the content or every problem found. */
export function loadContent(files: readonly ContentFile[]): ContentResult {
	const { content, problems } = checkContent(files);
	if (!content) return { content, problems };
	const { corpus, pages, chosen } = content;
	return { content: { corpus, graph: buildGraph(corpus, chosen), pages }, problems };
}

/** Content that was checked and whose topics have no places on the map yet. */
export interface CheckedContent extends Pick<LoadedContent, 'corpus' | 'pages'> {
	/** The links of its graph. */
	readonly chosen: ReturnType<typeof chooseLinks>;
}

/** Like `loadContent`, without laying out the map: for commands that show none. */
export function checkContent(
	files: readonly ContentFile[],
	reader: ContentReader = readEachTime,
): { readonly content: CheckedContent | undefined; readonly problems: readonly Problem[] } {
	const { corpus, problems } = buildCorpus(files, reader);
	if (!corpus) return { content: undefined, problems };
	const outside = checkLimits(corpus);
	if (outside.length > 0) return { content: undefined, problems: outside };
	const chosen = chooseLinks(corpus);
	const pages = listPages(corpus, chosen);
	const lost = checkRegistry(corpus.permalinks, pages).map((problem) => ({ ...problem, ...findEntry(files, problem) }));
	return lost.length > 0
		? { content: undefined, problems: lost }
		: { content: { corpus, chosen, pages }, problems: [] };
}

/** The line of the entry that a problem's field is the key of; empty where its file has no such entry. */
function findEntry(files: readonly ContentFile[], { file, field = '' }: Problem): Pick<Problem, 'line'> {
	const text = files.find(({ path }) => path === file)?.text ?? '';
	const index = text.split('\n').findIndex((line) => /^(['"]?)(.*?)\1\s*:(?:\s|$)/.exec(line)?.[2] === field);
	return index < 0 ? {} : { line: index + 1 };
}

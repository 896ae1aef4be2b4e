/** An example library that shows what the page does: papers of the map, and invented works. */
import { toBibtex } from '../citations/bibtex.ts';
import type { Corpus, Paper, Theme, TopicEntry } from '../corpus/corpus.ts';
import { flattenTex } from '../text/tex.ts';

const FROM_MAP = 8;
const MADE_UP = 4;
/** Themes that the papers come from. */
const THEMES = 4;

/** A BibTeX file, and how many entries it has. */
export function makeExampleLibrary({ themes, topics }: Pick<Corpus, 'themes' | 'topics'>) {
	const largest = themes.toSorted((a, b) => b.papers.length - a.papers.length).slice(0, THEMES);
	const papers = takeTurns(largest.map(listSteps), FROM_MAP);
	const made = listApart(topics.filter((topic) => topic.papers.length > 0)).slice(0, MADE_UP);
	const text = [toBibtex(papers), ...made.map(formatMadeUp)].join('\n');
	return { text, entries: papers.length + made.length };
}

/** The papers of a theme that its reading path leaves out, so that the path is what is left to suggest; then the path. */
function listSteps(theme: Theme): readonly Paper[] {
	const path = new Set<string>(theme.start.map(({ paper }) => paper));
	return [...theme.papers.filter(({ slug }) => !path.has(slug)), ...theme.papers.filter(({ slug }) => path.has(slug))];
}

function takeTurns<T>(lists: readonly (readonly T[])[], limit: number): T[] {
	const longest = Math.max(0, ...lists.map((list) => list.length));
	const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
	return turns.slice(0, limit);
}

/** Pairs of large topics that no paper is on both of. */
function listApart(topics: readonly TopicEntry[]): readonly (readonly [TopicEntry, TopicEntry])[] {
	const largest = topics.toSorted((a, b) => b.papers.length - a.papers.length).slice(0, 12);
	return largest.flatMap((a, i) =>
		largest
			.slice(i + 1)
			.filter((b) => a.theme !== b.theme && !a.papers.some((paper) => b.papers.includes(paper)))
			.slice(0, 1)
			.map((b) => [a, b] as const),
	);
}

function formatMadeUp([a, b]: readonly [TopicEntry, TopicEntry], i: number): string {
	const title = `${flattenTex(a.name)} and ${flattenTex(b.name)}: a made-up paper`;
	const author = 'Example, Ada and Sample, Sam';
	return `@misc{madeup${i + 1},\n  title = {{${title.replace(/[{}\\%&#$_^~]/g, '')}}},\n  author = {${author}},\n  year = {2025},\n}\n`;
}

/** What the full-text index reads: one small HTML document for each paper, theme and topic, words weighted by where they stand. */
import type { Corpus } from '../corpus/corpus.ts';
import { compareText } from '../corpus/problem.ts';
import { paths } from '../permalinks/paths.ts';
import { toPlainText } from '../text/markdown.ts';
import { escapeHtml } from '../text/mathml.ts';
import { foldToAscii } from '../text/slug.ts';
import { flattenTex } from '../text/tex.ts';
import { spellOtherwise } from './words.ts';

export interface SearchDocument {
	/** Path of the page below the base. */
	readonly path: string;
	readonly html: string;
}

/** One document a page, in the order of the pages' paths. A paper's begins with what is worth quoting; its title ends that. */
export function listSearchDocuments(corpus: Corpus): SearchDocument[] {
	const names = new Map<string, string>([...corpus.topics, ...corpus.themes].map((entry) => [entry.slug, entry.name]));
	const name = (slug: string) => names.get(slug) ?? slug;
	const papers = corpus.papers.map((paper) => {
		const authors = paper.authors ?? [];
		const folded = authors.map(foldToAscii).filter((author, i) => author !== authors[i]);
		const filters = [
			['type', 'Paper'],
			['kind', paper.kind],
			['year', String(paper.year ?? 'unknown')],
			['code', paper.code ? 'yes' : 'no'],
			...paper.themes.map((theme) => ['theme', theme]),
			...paper.topics.map((topic) => ['topic', topic]),
			...Object.entries(paper.facets).flatMap(([facet, values]) => values.map((value) => [facet, value])),
		] as [string, string][];
		const body = [
			weigh(4, paper.takeawayPlain ?? ''),
			weigh(1, paper.summary),
			weigh(8, paper.titlePlain),
			weigh(6, (paper.names ?? []).join(', ')),
			weigh(3, [...authors, ...folded].join(', ')),
			weigh(2, [...paper.topics, ...paper.themes].map(name).join(', ')),
			weigh(2, [paper.venue, paper.year, paper.arxiv, paper.doi].filter(Boolean).join(' ')),
			weigh(1, listOtherSpellings(`${paper.titlePlain} ${paper.takeawayPlain} ${paper.summary}`).join(' ')),
		];
		const meta = {
			title: paper.titlePlain,
			authors: authors.join(', '),
			year: String(paper.year ?? ''),
			theme: name(paper.primaryTheme),
		};
		return { path: paths.paper(paper.slug), html: write(corpus.site.language, meta, filters, body) };
	});
	const themes = corpus.themes.map((theme) => ({
		path: paths.theme(theme.slug),
		html: write(
			corpus.site.language,
			{ title: theme.name, theme: theme.name },
			[['type', 'Theme']],
			[weigh(8, theme.name), weigh(4, theme.question), weigh(1, toPlainText(theme.essay))],
		),
	}));
	const topics = corpus.topics.map((topic) => ({
		path: paths.topic(topic.slug),
		html: write(
			corpus.site.language,
			{ title: topic.name, theme: name(topic.theme) },
			[['type', 'Topic']],
			[weigh(8, topic.name), weigh(6, topic.aliases.join(', ')), weigh(2, flattenTex(topic.definition))],
		),
	}));
	return [...papers, ...themes, ...topics];
}

/** British words in American spelling, and the other way round. */
function listOtherSpellings(text: string): string[] {
	const words = new Set(text.toLowerCase().match(/\p{L}{5,}/gu));
	return [...words].flatMap((word) => spellOtherwise(word) ?? []).sort(compareText);
}

function weigh(weight: number, text: string): string {
	return text ? `<p data-pagefind-weight="${weight}">${escapeHtml(text)}</p>` : '';
}

function write(
	language: string,
	meta: Readonly<Record<string, string>>,
	filters: readonly [string, string][],
	body: readonly string[],
): string {
	const metas = Object.entries(meta)
		.filter(([, value]) => value)
		.map(([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${escapeHtml(value)}">`);
	const marks = filters.map(
		([key, value]) => `<meta data-pagefind-filter="${key}[content]" content="${escapeHtml(value)}">`,
	);
	return `<!doctype html><html lang="${language}"><body>${metas.join('')}${marks.join('')}${body.join('')}</body></html>`;
}

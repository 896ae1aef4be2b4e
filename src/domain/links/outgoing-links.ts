/** The links of a map that lead to other sites. */
import { getPublication } from '../citations/publication.ts';
import type { Corpus, Paper, Theme } from '../corpus/corpus.ts';
import { parseEvidence } from '../corpus/evidence.ts';
import { compareText } from '../corpus/problem.ts';
import { listLinks } from '../text/markdown.ts';
import { makeArxivUrl, makeDoiUrl, parseSafeUrl } from '../text/url.ts';

/** Every address of another site that pages link to, each with the content files that name it; addresses are sorted. */
export function listOutgoingLinks(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
	const { site, papers, themes, about } = corpus;
	const named = [
		...[site.licence.url, site.repository].map((url) => ({ file: 'site.yaml', url })),
		...papers.flatMap((paper) => listPaperLinks(paper).map((url) => ({ file: `papers/${paper.slug}.md`, url }))),
		...themes.flatMap((theme) => listThemeLinks(theme).map((url) => ({ file: `themes/${theme.slug}.md`, url }))),
		...(about ? listLinks(about) : []).map(({ url }) => ({ file: 'about.md', url })),
	];
	const links = new Map<string, Set<string>>();
	for (const { file, url = '' } of named) {
		const safe = /^https?:/.test(url) ? parseSafeUrl(url) : undefined;
		if (safe) links.set(safe, (links.get(safe) ?? new Set()).add(file));
	}
	return new Map([...links].sort(([a], [b]) => compareText(a, b)).map(([url, files]) => [url, [...files]]));
}

function listPaperLinks(paper: Paper): readonly (string | undefined)[] {
	const dois = new Set([paper.doi, getPublication(paper)?.doi].flatMap((doi) => doi ?? []));
	return [
		paper.arxiv && makeArxivUrl(paper.arxiv),
		...[...dois].map(makeDoiUrl),
		paper.code,
		paper.url,
		...(paper.facts?.seen ?? []).map((note) => parseEvidence(note).url),
		...paper.sections.flatMap(({ content }) => listLinks(content).map(({ url }) => url)),
	];
}

function listThemeLinks(theme: Theme): readonly string[] {
	return [
		...listLinks(theme.essay).map(({ url }) => url),
		...(theme.classics ?? []).map(({ url }) => url),
		...(theme.figure?.sources ?? []).map(({ url }) => url),
	];
}

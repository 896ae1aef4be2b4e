/** `npm run new`: a paper or theme file to fill in, with help in it. */
import { join } from 'node:path';
import { COLOURS } from '../domain/corpus/colours.ts';
import type { ContentFile } from '../domain/corpus/parse-document.ts';
import { QUESTION } from '../domain/corpus/schema.ts';
import { expectKnown } from '../domain/edit/edit.ts';
import { cleanTex, cleanText } from '../domain/import/clean/clean-text.ts';
import { findArxivId, findDoi } from '../domain/import/clean/identifiers.ts';
import { getContentWords, readFacets, readState } from '../domain/import/merge/content-state.ts';
import { formatPaperScaffold, formatThemeScaffold } from '../domain/import/write/scaffold.ts';
import { claim, claimCite, makeEntrySlug, makeNameSlug } from '../domain/import/write/slugs-and-keys.ts';
import { getContentFolder } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { writeContent } from '../io/write-content.ts';
import { CONTENT_OPTION, readArguments, runCommand, UsageError } from './command.ts';
import { getToday } from './today.ts';

const USAGE = `npm run new -- paper --title TEXT [--arxiv ID] [--doi DOI] [--theme SLUG]... [--topic SLUG]... [--content DIR]
       npm run new -- theme --name TEXT [--question TEXT] [--content DIR]`;

interface Wishes {
	readonly title?: string | undefined;
	readonly name?: string | undefined;
	readonly question?: string | undefined;
	readonly arxiv?: string | undefined;
	readonly doi?: string | undefined;
	readonly theme?: readonly string[] | undefined;
	readonly topic?: readonly string[] | undefined;
}

await runCommand(async () => {
	const { values, positionals } = readArguments({
		usage: USAGE,
		options: {
			title: { type: 'string' },
			name: { type: 'string' },
			question: { type: 'string' },
			arxiv: { type: 'string' },
			doi: { type: 'string' },
			theme: { type: 'string', multiple: true },
			topic: { type: 'string', multiple: true },
			...CONTENT_OPTION,
			// The name of --content until version 0.1.
			into: { type: 'string' },
		},
		allowPositionals: true,
	});
	const [what, ...more] = positionals;
	if ((what !== 'paper' && what !== 'theme') || more.length > 0)
		throw new UsageError(`say paper or theme\nusage: ${USAGE}`);
	const folder = getContentFolder(values.content ?? values.into);
	const files = await readContent(folder);
	const file = what === 'paper' ? scaffoldPaper(values, files) : scaffoldTheme(values, files);
	await writeContent(folder, [file]);
	console.log(join(folder, file.path));
	return 0;
});

function scaffoldPaper(wishes: Wishes, files: readonly ContentFile[]): ContentFile {
	const title = cleanTex(wishes.title ?? '');
	if (!title) throw new UsageError(`give the paper's title with --title\nusage: ${USAGE}`);
	const state = readState(files);
	const arxiv = wishes.arxiv === undefined ? undefined : findArxivId(wishes.arxiv, true);
	const doi = wishes.doi === undefined ? undefined : findDoi(wishes.doi);
	if (wishes.arxiv !== undefined && !arxiv)
		throw new UsageError(`--arxiv ${wishes.arxiv} is not an arXiv id such as 2411.04034`);
	if (wishes.doi !== undefined && !doi)
		throw new UsageError(`--doi ${wishes.doi} is not a DOI such as 10.1145/2746539.2746580`);
	const knownThemes = state.themes.map((theme) => theme.slug);
	if (knownThemes.length === 0)
		throw new UsageError('a paper needs a theme: make one with npm run new -- theme --name TEXT');
	const topics = state.topics.map((topic) => topic.slug);
	for (const theme of wishes.theme ?? []) expectKnown('theme', theme, knownThemes);
	for (const topic of wishes.topic ?? []) expectKnown('topic', topic, topics);
	const same = state.papers.find(
		(paper) => (arxiv && paper.arxiv === arxiv) || (doi && paper.doi?.toLowerCase() === doi.toLowerCase()),
	);
	if (same) throw new UsageError(`${same.path} is this paper already`);
	const entry = { key: '', metadata: { title, ...(arxiv && { arxiv }), ...(doi && { doi }) } };
	const taken = new Set<string>([
		...state.papers.flatMap((paper) => [paper.slug, ...paper.aliases]),
		...state.published.papers,
	]);
	const text = formatPaperScaffold({
		...entry.metadata,
		themes: [...new Set(wishes.theme ?? knownThemes.slice(0, 1))],
		topics: [...new Set(wishes.topic ?? [])],
		cite: claimCite(entry, new Set(state.papers.map((paper) => paper.cite.toLowerCase())), state.language),
		added: getToday(),
		kinds: state.kinds,
		knownThemes,
		facets: readFacets(files),
	});
	return { path: `papers/${claim(makeEntrySlug(entry, state.language), taken)}.md`, text };
}

function scaffoldTheme(wishes: Wishes, files: readonly ContentFile[]): ContentFile {
	const name = cleanText(wishes.name ?? '');
	if (!name) throw new UsageError(`give the theme's name with --name\nusage: ${USAGE}`);
	const words = getContentWords(files);
	const question = cleanText(wishes.question ?? words.themeQuestion([name]));
	if (!QUESTION.test(question)) throw new UsageError('--question must end in a question mark');
	const { themes, language, published } = readState(files);
	const base = makeNameSlug(name, language);
	if (themes.some((theme) => theme.slug === base)) throw new UsageError(`themes/${base}.md already exists`);
	const slug = claim(base, new Set([...themes.map((theme) => theme.slug), ...published.themes]));
	const used = new Set(themes.map((theme) => theme.colour));
	const colour = Array.from({ length: COLOURS }, (_, i) => i + 1).find((number) => !used.has(number)) ?? 1;
	const order = Math.max(0, ...themes.map((theme) => theme.order)) + 1;
	const text = formatThemeScaffold({
		name,
		question,
		summary: words.themeUnwritten,
		colour,
		order,
		added: getToday(),
	});
	return { path: `themes/${slug}.md`, text };
}

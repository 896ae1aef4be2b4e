/** Builds the index of the papers, and with Pagefind that of the text of the essays. */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { words } from '#words/search';
import type { Atlas } from '../atlas/atlas.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import { getMediaType } from '../domain/hosting/media-types.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { buildSearchIndex } from '../domain/search/build/build-index.ts';
import { listSearchStopWords } from '../domain/search/build/stop-words.ts';
import { listEssayDocuments } from '../domain/search/essay-document.ts';
import { indexPaths, type Manifest } from '../domain/search/index-files.ts';
import { indexEssays } from '../io/index-essays.ts';
import { serveFiles } from './serve-files.ts';
import type { SiteBuild } from './site-build.ts';

const ESSAYS = '/pagefind/';
const PAPERS = paths.searchFile('');
const WRITTEN_AT_ONCE = 32;

interface BuiltFile {
	/** Below the base. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

export function searchIndex({ getAtlas, outDir, report }: SiteBuild): AstroIntegration {
	let essays: Promise<readonly BuiltFile[]> = Promise.resolve([]);
	return {
		name: 'atlas-search-index',
		hooks: {
			// Pagefind works in a process of its own while pages are rendered.
			'astro:build:start': () => {
				essays = indexTexts(getAtlas());
				// Awaited below; until then an error must not end the process.
				essays.catch(() => undefined);
			},
			'astro:build:done': async () => {
				const files = [...(await essays), ...indexPapers(getAtlas())];
				await pMap(files, ({ path, content }) => write(join(outDir, path), content), { concurrency: WRITTEN_AT_ONCE });
				report('indexed papers and essays for search');
			},
			'astro:server:setup': ({ server }) => serveIndex(server, getAtlas),
		},
	};
}

/** What the development server has built of an atlas so far. */
interface ServedIndex {
	readonly atlas: Atlas;
	papers: readonly BuiltFile[] | undefined;
	essays: Promise<readonly BuiltFile[]> | undefined;
}

function serveIndex(server: Parameters<typeof serveFiles>[0], getAtlas: () => Atlas): void {
	let served: ServedIndex | undefined;
	serveFiles(server, getAtlas().address.base, async (path) => {
		const isEssay = path.startsWith(ESSAYS);
		if (!isEssay && !(path.startsWith(PAPERS) && path.endsWith('.json'))) return undefined;
		const atlas = getAtlas();
		if (served?.atlas !== atlas) served = { atlas, papers: undefined, essays: undefined };
		if (isEssay) served.essays ??= indexTexts(atlas);
		else served.papers ??= indexPapers(atlas);
		const file = ((isEssay ? await served.essays : served.papers) ?? []).find((one) => one.path === path);
		return file && { type: getMediaType(path), body: file.content };
	});
}

/** The files of the papers' index, in a folder that is named by what they hold, so that they never change. */
function indexPapers({ corpus }: Atlas): readonly BuiltFile[] {
	const { files, manifest } = buildSearchIndex(corpus, {
		abbreviations: corpus.abbreviations,
		stopWords: listSearchStopWords(getContentLanguage(corpus.site)),
		columnNames: words,
	});
	const hash = createHash('sha256');
	for (const { path, text } of files) hash.update(path).update(text);
	const folder = `index/${hash.digest('base64url').slice(0, 10)}`;
	const complete: Manifest = { ...manifest, folder };
	return [
		{ path: paths.searchFile(indexPaths.manifest), content: JSON.stringify(complete) },
		...files.map(({ path, text }) => ({ path: paths.searchFile(`${folder}/${path}`), content: text })),
	];
}

async function indexTexts({ corpus }: Atlas): Promise<readonly BuiltFile[]> {
	const files = await indexEssays(listEssayDocuments(corpus), getContentLanguage(corpus.site));
	return files.map(({ path, content }) => ({ path: ESSAYS + path, content }));
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

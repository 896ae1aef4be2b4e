/** Builds the full-text index and the data that search loads besides it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Atlas } from '../atlas/atlas.ts';
import { getMediaType } from '../domain/hosting/media-types.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { makeFactsData } from '../domain/search/make-facts-data.ts';
import { listSearchDocuments } from '../domain/search/search-document.ts';
import { type IndexFile, indexDocuments, readFragmentNames } from '../io/build-search-index.ts';
import { serveFiles } from './serve-files.ts';
import type { SiteBuild } from './site-build.ts';

const FOLDER = '/pagefind/';

export function searchIndex({ getAtlas, outDir, report }: SiteBuild): AstroIntegration {
	let indexed: Promise<readonly IndexFile[]> = Promise.resolve([]);
	return {
		name: 'atlas-search-index',
		hooks: {
			// Pagefind works in a process of its own while pages are rendered.
			'astro:build:start': () => {
				indexed = indexAtlas(getAtlas()).then((files) => {
					report('indexed the text');
					return files;
				});
				// Awaited below; until then an error must not end the process.
				indexed.catch(() => undefined);
			},
			'astro:build:done': async () => {
				for (const { path, content } of await indexed) await write(join(outDir, path), content);
			},
			'astro:server:setup': ({ server }) => {
				let served: { readonly atlas: Atlas; readonly files: Promise<readonly IndexFile[]> } | undefined;
				serveFiles(server, getAtlas().address.base, async (path) => {
					if (!path.startsWith(FOLDER) && path !== paths.factsData()) return undefined;
					const atlas = getAtlas();
					if (served?.atlas !== atlas) served = { atlas, files: indexAtlas(atlas) };
					const file = (await served.files).find((one) => one.path === path);
					return file && { type: getMediaType(path), body: file.content };
				});
			},
		},
	};
}

/** The files of the index, and the data that name its fragments. */
async function indexAtlas({ corpus }: Atlas): Promise<readonly IndexFile[]> {
	const files = await indexDocuments(listSearchDocuments(corpus), corpus.site.language);
	const facts = makeFactsData(corpus, await readFragmentNames(files));
	const indexFiles = files.map(({ path, content }) => ({ path: FOLDER + path, content }));
	return [...indexFiles, { path: paths.factsData(), content: Buffer.from(JSON.stringify(facts)) }];
}

async function write(path: string, content: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

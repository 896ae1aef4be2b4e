/** `npm run build`: checks the content, renders every page, writes the search index, then puts the result in `dist/`. */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build as buildAstro } from 'astro';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { HEADER_RULES } from '../domain/hosting/header-rules.ts';
import { formatHeaders } from '../domain/hosting/headers-file.ts';
import { listMoved, listRedirects } from '../domain/permalinks/paths.ts';
import { formatRedirects } from '../domain/permalinks/redirects-file.ts';
import { listPreviews } from '../domain/previews/list-previews.ts';
import { makeFactsData } from '../domain/search/make-facts-data.ts';
import { makeJumpData } from '../domain/search/make-jump-data.ts';
import { listSearchDocuments } from '../domain/search/search-document.ts';
import { readAddress } from '../io/address.ts';
import { readIntoIndex } from '../io/build-search-index.ts';
import { bundleServiceWorker, writeServiceWorker } from '../io/build-service-worker.ts';
import { drawPreviews } from '../io/draw-previews.ts';
import { claimCache } from '../io/page-cache.ts';
import { getContentFolder } from '../io/read-content.ts';
import { readMap } from '../io/read-map.ts';
import { restoreFolder, swapFolder } from '../io/swap-folder.ts';
import { writeSiteFiles } from '../io/write-site-files.ts';
import { printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run build -- [--out dist]',
		options: { out: { type: 'string', default: 'dist' } },
	});
	// Whatever calls the build (a test runner, say), the result is the same.
	process.env['NODE_ENV'] = 'production';
	const dist = resolve(values.out);
	// The unfinished site stands beside the finished one, so that putting it in place is a rename.
	const next = join(dirname(dist), `.${basename(dist)}-next`);
	const step = (text: string) =>
		console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${text}`);
	const start = performance.now();
	await restoreFolder(dist);
	const folder = getContentFolder();
	const { map, problems } = await readMap();
	if (!map) return printProblems(problems, folder, `; ${values.out}/ is left as it was`);
	const cache = await claimCache(resolve('.cache/pages'));
	try {
		await rm(next, { recursive: true, force: true });
		await mkdir(next);
		step(`checked the content of ${map.pages.length} pages`);
		const index = await readIntoIndex(listSearchDocuments(map.corpus), map.corpus.site.language);
		step('handed over the text to be indexed');
		const indexed = index.write(join(next, 'pagefind'));
		// Told below; until then nobody listens.
		indexed.catch(() => undefined);
		// Only now, since it is long at work: what is related to what.
		const { listFiles } = await import('../site/files.ts');
		step('compared the papers');
		const [fragments, worker] = await finishAll(
			indexed.then((names) => {
				step('indexed the text');
				return names;
			}),
			bundleServiceWorker(),
			buildAstro({ outDir: next, cacheDir: cache.place, logLevel: 'warn' }).then(() => step('rendered all pages')),
			writeSiteFiles({ folder: next, last: dist }, listFiles()).then(() =>
				step('wrote their twins, feeds, data and redirects'),
			),
		);
		const previews = listPreviews(map);
		const drawn = await drawPreviews(previews, next, resolve('.cache/previews'));
		step(`drew ${drawn} of ${previews.length} previews, kept the rest`);
		await writeFile(join(next, '_redirects'), listRedirectRules(map.corpus));
		const jump = makeJumpData(map.corpus);
		if (jump) await writeFile(join(next, 'search/jump.json'), JSON.stringify(jump));
		await writeFile(join(next, 'search/facts.json'), JSON.stringify(makeFactsData(map.corpus, fragments)));
		await writeFile(join(next, '_headers'), formatHeaders(HEADER_RULES, readAddress().base));
		await writeServiceWorker(next, worker);
		await swapFolder(next, dist);
		await cache.keep();
		step(`done: ${map.pages.length} pages in ${values.out}/`);
	} catch (error) {
		// Astro does not stop the pages that are under way. The process does, and then nothing is written after the tidying.
		process.once('exit', () => [next, cache.place].forEach(removeForGood));
		setImmediate(() => process.exit());
		throw error;
	}
	return 0;
});

/** What all give; where one fails its error, but not before the others have ended: none goes on writing when all is tidied up. */
async function finishAll<T extends readonly unknown[]>(
	...work: { readonly [K in keyof T]: Promise<T[K]> }
): Promise<{ -readonly [K in keyof T]: T[K] }> {
	await Promise.allSettled(work);
	return Promise.all(work);
}

/** Writes that the disk has yet to do when a process ends may make the folder again: it is taken away until it stays away. */
function removeForGood(folder: string): void {
	const clock = new Int32Array(new SharedArrayBuffer(4));
	do {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		Atomics.wait(clock, 0, 0, 100);
	} while (existsSync(folder));
}

function listRedirectRules({ papers, permalinks }: Corpus): string {
	const { base } = readAddress();
	const all = new Map([...listRedirects({ papers }), ...listMoved(permalinks)]);
	return formatRedirects(all, (path) => base + path.slice(1));
}

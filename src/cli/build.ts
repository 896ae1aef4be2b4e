/** `npm run build`: checks the content, renders every page, writes the search index, then puts the result in `dist/`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build as buildAstro } from 'astro';
import { loadMap } from '../domain/map/load-map.ts';
import { makeFactsData } from '../domain/search/make-facts-data.ts';
import { makeJumpData } from '../domain/search/make-jump-data.ts';
import { listSearchDocuments } from '../domain/search/search-document.ts';
import { buildSearchIndex } from '../io/build-search-index.ts';
import { getContentFolder, readContent } from '../io/read-content.ts';
import { swapFolder } from '../io/swap-folder.ts';
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
	step('checking the content');
	const folder = getContentFolder();
	const { map, problems } = loadMap(await readContent(folder));
	if (!map) return printProblems(problems, folder, `; ${values.out}/ is left as it was`);
	try {
		await rm(next, { recursive: true, force: true });
		await mkdir(next);
		step(`rendering about ${map.pages.length} pages`);
		await buildAstro({ outDir: next, logLevel: 'warn' });
		step('writing the search index');
		const documents = listSearchDocuments(map.corpus);
		const fragments = await buildSearchIndex(documents, resolve(next, 'pagefind'), map.corpus.site.language);
		const jump = makeJumpData(map.corpus);
		if (jump) await writeFile(resolve(next, 'search/jump.json'), JSON.stringify(jump));
		await writeFile(resolve(next, 'search/facts.json'), JSON.stringify(makeFactsData(map.corpus, fragments)));
		await swapFolder(next, dist);
		step(`done: ${map.pages.length} pages in ${values.out}/`);
	} finally {
		await rm(next, { recursive: true, force: true });
	}
	return 0;
});

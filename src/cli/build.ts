/** `npm run build`: checks the content, renders every page, writes the search index, then puts the result in `dist/`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { build as buildAstro } from 'astro';
import type { Corpus } from '../domain/corpus/corpus.ts';
import { HEADER_RULES } from '../domain/hosting/header-rules.ts';
import { formatHeaders } from '../domain/hosting/headers-file.ts';
import { loadMap } from '../domain/map/load-map.ts';
import { listMoved, listRedirects } from '../domain/permalinks/paths.ts';
import { formatRedirects } from '../domain/permalinks/redirects-file.ts';
import { listPreviews } from '../domain/previews/list-previews.ts';
import { makeFactsData } from '../domain/search/make-facts-data.ts';
import { makeJumpData } from '../domain/search/make-jump-data.ts';
import { listSearchDocuments } from '../domain/search/search-document.ts';
import { readAddress } from '../io/address.ts';
import { buildSearchIndex } from '../io/build-search-index.ts';
import { buildServiceWorker } from '../io/build-service-worker.ts';
import { drawPreviews } from '../io/draw-previews.ts';
import { getContentFolder, readContent } from '../io/read-content.ts';
import { readFace } from '../io/read-face.ts';
import { restoreFolder, swapFolder } from '../io/swap-folder.ts';
import { printProblems, readArguments, runCommand } from './command.ts';

/** The site's own typefaces. */
const FACES = { serif: 'src/styles/fonts/atlas-serif.woff2', sans: 'src/styles/fonts/atlas-sans.woff2' } as const;

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
	step('checking the content');
	const folder = getContentFolder();
	const { map, problems } = loadMap(await readContent(folder));
	if (!map) return printProblems(problems, folder, `; ${values.out}/ is left as it was`);
	try {
		await rm(next, { recursive: true, force: true });
		await mkdir(next);
		step(`rendering about ${map.pages.length} pages`);
		await buildAstro({ outDir: next, logLevel: 'warn' });
		await writeFile(join(next, '_redirects'), listRedirectRules(map.corpus));
		step('drawing previews');
		const [serif, sans] = await Promise.all([readFace(FACES.serif), readFace(FACES.sans)]);
		const previews = listPreviews(map, { serif, sans });
		const drawn = await drawPreviews(previews, next, resolve('.cache/previews'));
		step(`drew ${drawn} of ${previews.length} previews, kept the rest`);
		step('writing the search index');
		const documents = listSearchDocuments(map.corpus);
		const fragments = await buildSearchIndex(documents, resolve(next, 'pagefind'), map.corpus.site.language);
		const jump = makeJumpData(map.corpus);
		if (jump) await writeFile(resolve(next, 'search/jump.json'), JSON.stringify(jump));
		await writeFile(resolve(next, 'search/facts.json'), JSON.stringify(makeFactsData(map.corpus, fragments)));
		await writeFile(join(next, '_headers'), formatHeaders(HEADER_RULES, readAddress().base));
		await buildServiceWorker(next);
		await swapFolder(next, dist);
		step(`done: ${map.pages.length} pages in ${values.out}/`);
	} finally {
		await rm(next, { recursive: true, force: true });
	}
	return 0;
});

function listRedirectRules({ papers, permalinks }: Corpus): string {
	const { base } = readAddress();
	const all = new Map([...listRedirects({ papers }), ...listMoved(permalinks)]);
	return formatRedirects(all, (path) => base + path.slice(1));
}

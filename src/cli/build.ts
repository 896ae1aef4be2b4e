/** `npm run build`: checks the content, renders every page, writes the search index, then replaces `dist/` by the result. */
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { getMapFolders, nameFolder } from '../io/content-folder.ts';
import { claimOwnFolder } from '../io/own-folder.ts';
import { claimCache } from '../io/page-cache.ts';
import { readInterface } from '../io/read-interface.ts';
import { digestProgram } from '../io/read-program.ts';
import { restoreFolder, swapFolder } from '../io/swap-folder.ts';
import { CONTENT_OPTION, readArguments, runCommand } from './command.ts';
import { forkWithWords } from './fork-with-words.ts';
import type { RenderOptions } from './render-site.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run build -- [--content DIR] [--out DIR]',
		options: { ...CONTENT_OPTION, out: { type: 'string' } },
	});
	const folders = getMapFolders(values.content);
	const dist = values.out === undefined ? folders.dist : resolve(values.out);
	await restoreFolder(dist);
	const cache = await claimCache(join(folders.cache, 'pages'), await digestProgram());
	// The unfinished site stands beside the finished one, so that replacing that is a rename.
	const next = await claimOwnFolder(join(dirname(dist), `.${basename(dist)}-next`));
	await mkdir(next, { recursive: true });
	const code = await renderSite({
		content: folders.content,
		outDir: next,
		lastDir: dist,
		pageCache: cache.place,
		previewCache: join(folders.cache, 'previews'),
		name: `${nameFolder(dist)}/`,
	});
	if (code === 0) {
		await swapFolder(next, dist);
		await cache.keep();
		return 0;
	}
	// The other process has ended, so that nothing is written after this.
	await Promise.all([next, cache.place].map((folder) => rm(folder, { recursive: true, force: true })));
	return code;
});

/** Renders the site in a process of its own, which can be ended whole, and gives its exit code. */
async function renderSite(options: RenderOptions): Promise<number> {
	const words = await readInterface(options.content);
	return forkWithWords(new URL('./render-site.ts', import.meta.url), words, options, {
		// Whatever calls the build (a test runner, say), the result is the same.
		env: {
			...process.env,
			NODE_ENV: 'production',
			// Node keeps compiled modules there, which saves half a second the next time.
			NODE_COMPILE_CACHE: resolve('.cache/code'),
		},
		execArgv: ['--max-semi-space-size=32'],
	});
}

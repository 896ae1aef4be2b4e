/** The service worker of a built site, and the list of the files that it fetches for search. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { OfflineRecord } from '../domain/hosting/offline-record.ts';
import { isSearchFile, listShell } from '../domain/hosting/shell.ts';

const SEARCH_FILES = 'pagefind/files.json';

/** The worker's code in one piece, the same for every content: it begins by reading a constant named `OFFLINE`. */
export async function bundleServiceWorker(): Promise<string> {
	const bundles = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL('../islands/offline/service-worker.ts', import.meta.url)),
				formats: ['iife'],
				name: 'worker',
			},
		},
	});
	const [bundle] = [bundles].flat();
	const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
	if (!chunk) throw new Error('the service worker could not be bundled');
	return chunk.code;
}

/** Writes `sw.js` to a folder that holds the whole site: what it keeps at hand is named by the content of that folder. */
export async function writeServiceWorker(folder: string, code: string): Promise<void> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
	const shell = listShell(files, (path) => readFileSync(join(folder, path), 'utf8'));
	await writeFile(join(folder, SEARCH_FILES), JSON.stringify(files.filter(isSearchFile)));
	const record: OfflineRecord = {
		shell: shell.map((path) => [path.replace(/index\.html$/, ''), hash(join(folder, path))]),
		searchFiles: SEARCH_FILES,
		unvisited: 'offline/',
	};
	await writeFile(join(folder, 'sw.js'), `const OFFLINE=${JSON.stringify(record)};\n${code}`);
}

function hash(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 8);
}

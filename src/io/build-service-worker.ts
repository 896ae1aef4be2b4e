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

/** Writes `sw.js` to a folder that holds the whole site: what it keeps at hand is named by the content of that folder. */
export async function buildServiceWorker(folder: string): Promise<void> {
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
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		define: { OFFLINE: JSON.stringify(record), 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: folder,
			emptyOutDir: false,
			copyPublicDir: false,
			lib: {
				entry: fileURLToPath(new URL('../islands/offline/service-worker.ts', import.meta.url)),
				formats: ['iife'],
				name: 'worker',
				fileName: () => 'sw.js',
			},
		},
	});
}

function hash(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 8);
}

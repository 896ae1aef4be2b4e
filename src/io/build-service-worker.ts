/** The service worker of a built site, and the list of the files that can be stored for offline reading. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listOfflineFiles } from '../domain/hosting/offline-files.ts';
import type { OfflineRecord } from '../domain/hosting/offline-record.ts';
import { listFiles } from './list-files.ts';

/** Below the site's folder. */
const ALL_FILES = 'offline/files.json';
const FALLBACK = 'offline/index.html';

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

/** Writes `sw.js` and the list of files to a folder that holds the whole site. */
export async function writeServiceWorker(folder: string, code: string): Promise<void> {
	const files = await listFiles(folder);
	const isRedirect = (path: string) =>
		/http-equiv="refresh"/.test(readFileSync(join(folder, path), 'utf8').slice(0, 400));
	const paths = listOfflineFiles(files, isRedirect);
	const bytes = paths.reduce(
		(sum, path) => sum + statSync(join(folder, path.replace(/(^|\/)$/, '$1index.html'))).size,
		0,
	);
	await writeFile(join(folder, ALL_FILES), JSON.stringify({ bytes, paths }));
	const hash = createHash('sha256')
		.update(readFileSync(join(folder, FALLBACK)))
		.digest('base64url')
		.slice(0, 8);
	const record: OfflineRecord = { fallback: [FALLBACK.replace('index.html', ''), hash], allFiles: ALL_FILES };
	await writeFile(join(folder, 'sw.js'), `const OFFLINE=${JSON.stringify(record)};\n${code}`);
}

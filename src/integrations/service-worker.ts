/** Bundles the service worker while pages are rendered, and writes it last: it names files of the whole site. */
import type { AstroIntegration } from 'astro';
import { bundleServiceWorker, writeServiceWorker } from '../io/build-service-worker.ts';
import type { SiteBuild } from './site-build.ts';

export function serviceWorker({ outDir }: SiteBuild): AstroIntegration {
	let code: Promise<string> = Promise.resolve('');
	return {
		name: 'atlas-service-worker',
		hooks: {
			'astro:build:start': () => {
				code = bundleServiceWorker();
				// Awaited below; until then an error must not end the process.
				code.catch(() => undefined);
			},
			'astro:build:done': async () => writeServiceWorker(outDir, await code),
		},
	};
}

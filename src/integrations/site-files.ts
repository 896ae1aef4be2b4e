/** Writes the files that no page template renders; the development server makes each when it is asked for. */
import type { AstroIntegration } from 'astro';
import { getMediaType } from '../domain/hosting/media-types.ts';
import { writeSiteFiles } from '../io/write-site-files.ts';
import { listSiteFiles } from '../views/site-files.ts';
import { serveFiles } from './serve-files.ts';
import type { SiteBuild } from './site-build.ts';

export function siteFiles({ getAtlas, outDir, lastDir, report }: SiteBuild): AstroIntegration {
	let written: Promise<void> = Promise.resolve();
	return {
		name: 'atlas-site-files',
		hooks: {
			// A thread of its own writes them while pages are rendered.
			'astro:build:start': () => {
				written = writeSiteFiles({ folder: outDir, last: lastDir }, listSiteFiles(getAtlas())).then(() =>
					report('wrote alternates, feeds, data and redirects'),
				);
				// Awaited below; until then an error must not end the process.
				written.catch(() => undefined);
			},
			'astro:build:done': () => written,
			'astro:server:setup': ({ server }) =>
				serveFiles(server, getAtlas().address.base, (path) => {
					for (const file of listSiteFiles(getAtlas()))
						if (file.path === path || file.path === `${path}index.html`)
							return { type: getMediaType(file.path), body: file.format() };
					return undefined;
				}),
		},
	};
}

/** The development server reads the content again when it is edited. */
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { provideViews } from '../views/provided-views.ts';
import { createSiteViews } from '../views/site-views.ts';
import type { SiteBuild } from './site-build.ts';

/** `read` reads the content again; it gives false, and says why, where the content has problems. */
export function contentReload({ getAtlas }: SiteBuild, folder: string, read: () => Promise<boolean>): AstroIntegration {
	return {
		name: 'atlas-content-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(folder);
				const reload = async () => {
					if (!(await read())) return;
					provideViews(createSiteViews(getAtlas()));
					for (const { moduleGraph, hot } of Object.values(server.environments)) {
						moduleGraph.invalidateAll();
						// Astro then lists the paths of dynamic routes again.
						hot.send('astro:content-changed', {});
						hot.send({ type: 'full-reload' });
					}
				};
				let isReading = false;
				let isOutdated = false;
				// One reading at a time: an edit during one is followed by another.
				server.watcher.on('all', async (_event, path) => {
					if (!path.startsWith(folder + sep)) return;
					isOutdated = true;
					if (isReading) return;
					isReading = true;
					while (isOutdated) {
						isOutdated = false;
						await reload().catch((error: unknown) => server.config.logger.error(String(error)));
					}
					isReading = false;
				});
			},
		},
	};
}

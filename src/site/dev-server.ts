/** What `npm run dev` adds to Astro's own server: content that is read again when it is edited, and the files that are no pages. */
import { sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { isRunnableDevEnvironment } from 'vite';
import { getMediaType } from '../domain/hosting/media-types.ts';
import { readAddress } from '../io/address.ts';
import { getContentFolder } from '../io/read-content.ts';

/** What the development server itself serves. */
const SOURCES = /^\/(?:@|src\/|node_modules\/)/;

type Server = HookParameters<'astro:server:setup'>['server'];
type Files = typeof import('./files.ts');

export const devServer: AstroIntegration = {
	name: 'atlas-dev-server',
	hooks: {
		'astro:server:setup': ({ server }) => {
			watchContent(server);
			serveFiles(server);
		},
	},
};

function watchContent(server: Server): void {
	const folder = getContentFolder();
	server.watcher.add(folder);
	server.watcher.on('all', (_event, path) => {
		if (!path.startsWith(folder + sep)) return;
		for (const { moduleGraph, hot } of Object.values(server.environments)) {
			moduleGraph.invalidateAll();
			// Astro forgets which paths there are, and every page is made anew.
			hot.send('astro:content-changed', {});
			hot.send({ type: 'full-reload' });
		}
	});
}

function serveFiles(server: Server): void {
	const { base } = readAddress();
	const { ssr } = server.environments;
	if (!ssr || !isRunnableDevEnvironment(ssr)) return;
	const { runner } = ssr;
	server.middlewares.use(async (request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (SOURCES.test(pathname)) return next();
		const path = `/${pathname.slice(pathname.startsWith(base) ? base.length : 1)}`;
		try {
			const { listFiles } = await runner.import<Files>('/src/site/files.ts');
			const file = [...listFiles()].find((one) => one.path === path || one.path === `${path}index.html`);
			if (!file) return next();
			response.setHeader('Content-Type', getMediaType(file.path));
			response.end(file.write());
		} catch {
			// What is wrong with the content is said by the page that shows it.
			next();
		}
	});
}

/** Files that the development server answers with besides Astro's pages. */
import type { HookParameters } from 'astro';

export interface ServedFile {
	/** Media type. */
	readonly type: string;
	readonly body: string | Uint8Array;
}

/** What the development server itself serves. */
const SOURCES = /^\/(?:@|src\/|node_modules\/)/;

/** Asks `find` for each path below the base; what it does not have is left to Astro. */
export function serveFiles(
	server: HookParameters<'astro:server:setup'>['server'],
	base: string,
	find: (path: string) => ServedFile | undefined | Promise<ServedFile | undefined>,
): void {
	server.middlewares.use(async (request, response, next) => {
		const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
		if (SOURCES.test(pathname)) return next();
		try {
			const path = decodeURIComponent(`/${pathname.slice(pathname.startsWith(base) ? base.length : 1)}`);
			const file = await find(path);
			if (!file) return next();
			response.setHeader('Content-Type', file.type);
			response.end(file.body);
		} catch (error) {
			next(error);
		}
	});
}

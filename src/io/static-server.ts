/** A small server for a built site, for preview and tests: what a static host does, and nothing more. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.xml': 'application/xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.gexf': 'application/gexf+xml',
	'.graphml': 'application/graphml+xml',
	'.webmanifest': 'application/manifest+json',
};
const COMPRESSED = /^(?:text|application\/(?:json|xml|javascript|gexf|graphml|x-)|image\/svg)/;

export interface ServerOptions {
	readonly folder: string;
	/** `/` or `/a/b/`: where the site stands below the host. */
	readonly base: string;
}

/** Starts a server on loopback; port 0 takes any free one. */
export async function startServer(
	options: ServerOptions,
	port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
	const server = createServer((request, response) => {
		answer(options, request, response).catch((error: unknown) => {
			if (!response.headersSent) response.writeHead(500);
			response.end(error instanceof Error ? error.message : '');
		});
	});
	await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, '127.0.0.1', ready));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return { server, url: `http://127.0.0.1:${address.port}${options.base}` };
}

async function answer(
	{ folder, base }: ServerOptions,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const path = decodePath(pathname);
	if (path === undefined || !`${path}/`.startsWith(base))
		return sendFile(join(folder, '404.html'), 404, request, response);
	const file = join(folder, normalize(`/${path.slice(base.length)}`));
	const found = await stat(file).catch(() => undefined);
	if (found?.isDirectory()) {
		if (!pathname.endsWith('/')) {
			response.writeHead(301, { location: `${pathname}/` }).end();
			return;
		}
		const index = join(file, 'index.html');
		if (await stat(index).catch(() => undefined)) return sendFile(index, 200, request, response);
	} else if (found) return sendFile(file, 200, request, response);
	return sendFile(join(folder, '404.html'), 404, request, response);
}

function decodePath(pathname: string): string | undefined {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
}

async function sendFile(
	file: string,
	status: number,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	const gzip = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
	response.writeHead(status, {
		'content-type': type,
		...(gzip && { 'content-encoding': 'gzip' }),
		'x-content-type-options': 'nosniff',
	});
	const source = createReadStream(file);
	await (gzip ? pipeline(source, createGzip(), response) : pipeline(source, response));
}

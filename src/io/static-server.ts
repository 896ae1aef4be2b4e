/** A small server for a built site, for preview and tests: what a static host that reads `_headers` does. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { collectHeaders } from '../domain/hosting/header-rules.ts';
import { getMediaType, isCompressible } from '../domain/hosting/media-types.ts';

/** Ways to compress a file while it is sent, the best first. */
const ENCODERS = [
	{ name: 'br', create: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) },
	{ name: 'gzip', create: () => createGzip() },
];

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

async function answer(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
	const path = decodePath(pathname, options.base);
	const found = path === undefined ? undefined : await findFile(options.folder, path);
	if (found === 'folder') response.writeHead(301, { location: `${pathname}/${search}` }).end();
	else if (found) await sendFile(options.folder, found, 200, request, response);
	else await sendFile(options.folder, '/404.html', 404, request, response);
}

/** The path below the base, from a slash; empty for the base without its own; undefined for what is not of the site. */
function decodePath(pathname: string, base: string): string | undefined {
	try {
		const path = decodeURIComponent(pathname);
		if (`${path}/` === base) return '';
		return path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
	} catch {
		return undefined;
	}
}

/** The file to send for a path; `folder` for a folder whose path lacks its slash. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
	const found = await stat(join(folder, path)).catch(() => undefined);
	if (!found?.isDirectory()) return found && path;
	const index = join(path, 'index.html');
	if (!(await stat(join(folder, index)).catch(() => undefined))) return undefined;
	return path.endsWith('/') ? index : 'folder';
}

/** The codings that `Accept-Encoding` names with a weight above 0 (RFC 9110, section 12.5.3). */
function listAccepted(header: string): string[] {
	return header
		.toLowerCase()
		.split(',')
		.map((coding) => coding.trim().split(/\s*;\s*q=/))
		.filter(([, weight = '1']) => Number(weight) > 0)
		.map(([name = '']) => name);
}

async function sendFile(
	folder: string,
	path: string,
	status: number,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const type = getMediaType(path);
	const accepted = listAccepted(request.headers['accept-encoding']?.toString() ?? '');
	const encoder = isCompressible(type) ? ENCODERS.find(({ name }) => accepted.includes(name)) : undefined;
	// One by one: a header that is set twice, in whatever case, is sent once.
	const headers = { ...collectHeaders(path), 'Content-Type': type, Vary: 'accept-encoding' };
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (encoder) response.setHeader('Content-Encoding', encoder.name);
	response.writeHead(status);
	const source = createReadStream(join(folder, path));
	await (encoder ? pipeline(source, encoder.create(), response) : pipeline(source, response));
}

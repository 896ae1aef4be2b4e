import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback for one test, closed with `using`; it remembers what it was asked. */
export async function startHttp(handle: Handler) {
	const asked: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[] = [];
	const server = createServer((request, response) => {
		asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
		handle(request, response);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return {
		asked,
		address: `http://127.0.0.1:${port}`,
		[Symbol.dispose]: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

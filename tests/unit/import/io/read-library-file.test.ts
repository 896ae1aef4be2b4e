import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { readLibraryFile } from '../../../../src/io/read-library-file.ts';

/** A server that gives one answer, on a port of its own. */
async function serve(status: number, body: Uint8Array) {
	const server = createServer((_, response) => response.writeHead(status).end(body));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/library.bib`,
		[Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
	};
}

test('a library is read from an address, whatever its encoding', async () => {
	await using server = await serve(
		200,
		Uint8Array.from('% Encoding: Cp1252\nM\xfcller', (c) => c.charCodeAt(0)),
	);
	expect(await readLibraryFile(server.address)).toEqual({
		name: server.address,
		text: '% Encoding: Cp1252\nMüller',
		warnings: [],
	});
});

test('an answer that is no library is an error that says so', async () => {
	await using server = await serve(404, new Uint8Array());
	await expect(readLibraryFile(server.address)).rejects.toThrow('the server answered 404 Not Found');
});

test.each(['http://example.org/a.bib', 'HTTP://example.org/a.bib'])(
	'%s is refused: it is not https',
	async (address) => {
		await expect(readLibraryFile(address)).rejects.toThrow('only https addresses are read');
	},
);

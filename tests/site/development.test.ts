import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

let folder: string;
let origin: string;
let server: ReturnType<typeof spawn>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'development-'));
	await cp(join(ROOT, 'tests/fixtures/small'), join(folder, 'content'), { recursive: true });
	const port = await findFreePort();
	origin = `http://localhost:${port}`;
	server = spawn(process.execPath, ['src/cli/dev.ts', '--content', folder, '--port', String(port)], {
		cwd: ROOT,
		env: { PATH: process.env.PATH },
	});
	await readUntil('localhost');
});

afterAll(async () => {
	server.kill();
	await rm(folder, { recursive: true, force: true });
});

test('the development server shows the map, and what is edited', async () => {
	const file = join(folder, 'content/site.yaml');
	const settings = await readFile(file, 'utf8');
	const title = /^title: (.*)$/m.exec(settings)?.[1] ?? '';
	expect(await read('/')).toContain(title);
	const graph = await read('/graph/');
	expect(graph).toContain('<svg');
	// The server puts styles into the page, which the policy of the finished site forbids.
	expect(graph).not.toContain('Content-Security-Policy');
	expect(await read('/graph/citations/')).toContain('<svg');
	await writeFile(file, settings.replace(/^title: .*$/m, 'title: Another name'));
	await expect.poll(() => read('/')).toContain('Another name');
});

async function read(path: string): Promise<string> {
	const response = await fetch(origin + path);
	expect(response.status).toBe(200);
	return response.text();
}

function readUntil(text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		let printed = '';
		server.stdout?.on('data', (data: Buffer) => {
			printed += data.toString();
			if (printed.includes(text)) resolve();
		});
		server.once('exit', () => reject(new Error(printed)));
	});
}

function findFreePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});
}

/** Real web servers on loopback, for as long as a test needs them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { makeCaddyConfig, makeNginxConfig, type Site } from './readme-config.ts';

export interface RunningServer {
	/** Address of the site, with its base. */
	readonly url: string;
	stop(): Promise<void>;
}

interface Kind {
	readonly makeConfig: (site: Site) => string;
	readonly makeArguments: (config: string, scratch: string) => string[];
}

const KINDS: Readonly<Record<'nginx' | 'caddy', Kind>> = {
	nginx: {
		makeConfig: makeNginxConfig,
		makeArguments: (config, scratch) => ['-c', config, '-p', scratch, '-e', join(scratch, 'error.log')],
	},
	caddy: {
		makeConfig: makeCaddyConfig,
		makeArguments: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
	},
};
export type ServerName = keyof typeof KINDS;
export const SERVERS: readonly ServerName[] = ['nginx', 'caddy'];

export function isInstalled(name: ServerName): boolean {
	return spawnSync(name, [name === 'nginx' ? '-v' : 'version']).status === 0;
}

/** Starts a server on a free port with the files of `folder` below `base`, and further ones. */
export async function startReal(
	name: ServerName,
	folder: string,
	base: string,
	further: Readonly<Record<string, string>>,
): Promise<RunningServer> {
	const scratch = mkdtempSync(join(tmpdir(), `atlas-${name}-`));
	const root = join(scratch, 'www');
	const port = await findFreePort();
	mkdirSync(join(root, base), { recursive: true });
	for (const entry of readdirSync(folder)) symlinkSync(resolve(folder, entry), join(root, base, entry));
	for (const [path, text] of Object.entries(further)) {
		mkdirSync(dirname(join(root, base, path)), { recursive: true });
		writeFileSync(join(root, base, path), text);
	}
	const config = join(scratch, 'config');
	writeFileSync(config, KINDS[name].makeConfig({ port, root, base, scratch }));
	const child = spawn(name, KINDS[name].makeArguments(config, scratch), {
		env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		rmSync(scratch, { recursive: true, force: true });
	};
	try {
		await waitForPort(port, child);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url: `http://127.0.0.1:${port}${base}`, stop };
}

async function findFreePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
	const address = probe.address();
	await new Promise((closed) => probe.close(closed));
	if (address === null || typeof address === 'string') throw new Error('there is no free port');
	return address.port;
}

/** Connects until the port answers; a server that ends before that is an error with its own words. */
async function waitForPort(port: number, child: ChildProcess): Promise<void> {
	const said: Buffer[] = [];
	child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
	for (;;) {
		if (child.exitCode !== null) throw new Error(`the server ended: ${Buffer.concat(said)}`);
		const isOpen = await new Promise<boolean>((answer) => {
			const socket = connect(port, '127.0.0.1', () => answer(true));
			socket.once('error', () => answer(false)).once('connect', () => socket.destroy());
		});
		if (isOpen) return;
		await new Promise((next) => setImmediate(next));
	}
}

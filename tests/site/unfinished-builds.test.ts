import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { listBrokenLinks } from './links.ts';
import { copyProject } from './project-copy.ts';

let folder: string;
let dist: string;
let good: string;

function startBuild(): ChildProcess {
	const env = {
		...process.env,
		CONTENT_DIR: 'tests/fixtures/small',
		NODE_ENV: 'production',
		SITE_URL: 'https://example.org',
	};
	return spawn(process.execPath, ['src/cli/build.ts'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Exit code and error output; the code is null for a build that was killed. */
async function waitForEnd(build: ChildProcess): Promise<{ readonly code: number | null; readonly said: string }> {
	let said = '';
	build.stdout?.resume();
	build.stderr?.on('data', (chunk: Buffer) => {
		said += chunk;
	});
	const code = await new Promise<number | null>((done) => build.once('close', done));
	return { code, said };
}

/** One hash of all paths and bytes. */
function hashSite(): string {
	const hash = createHash('sha256');
	for (const path of listFiles(dist)) hash.update(`${path}\0`).update(readFileSync(join(dist, path)));
	return hash.digest('hex');
}

/** Names of sites that are not finished. */
const listUnfinished = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.dist-next'));

/** Kills a build once it has said that a step has ended. */
async function killAt(step: string): Promise<void> {
	const build = startBuild();
	const ended = waitForEnd(build);
	build.stdout?.on('data', (chunk: Buffer) => {
		if (chunk.includes(step)) build.kill('SIGKILL');
	});
	expect(await ended).toMatchObject({ code: null });
	expect(listUnfinished()).toEqual([`.dist-next-${build.pid}`]);
}

beforeAll(async () => {
	folder = copyProject();
	dist = join(folder, 'dist');
	expect(await waitForEnd(startBuild())).toEqual({ code: 0, said: '' });
	good = hashSite();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build of another content folder is a whole site', () => {
	expect(listBrokenLinks(dist, '/')).toEqual([]);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('Small Map');
	// What its registry moved and withdrew.
	expect(readFileSync(join(dist, 'papers/merged-away/index.html'), 'utf8')).toContain('url=/papers/replay-again/"');
	expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain('/papers/merged-away/ /papers/replay-again/ 301\n');
	const gone = readFileSync(join(dist, 'papers/withdrawn/index.html'), 'utf8');
	expect(gone).toContain('Its authors withdrew it.');
	expect(gone).toMatch(/noindex.*<time datetime="2026-01-31">/s);
});

describe('the last good dist/ stays whole', () => {
	test('when the content has a problem', async () => {
		const paper = join(folder, 'tests/fixtures/small/papers/low-rank-updates.md');
		const text = readFileSync(paper, 'utf8');
		writeFileSync(paper, text.replace(/^kind: .*/m, 'kind: poem'));
		const { code, said } = await waitForEnd(startBuild());
		writeFileSync(paper, text);
		expect(code).toBe(1);
		expect(said).toContain('dist/ is left as it was');
		expect(hashSite()).toBe(good);
	});

	test('when a page cannot be rendered', async () => {
		const page = join(folder, 'src/pages/broken.astro');
		writeFileSync(page, "---\nthrow new Error('this page is broken');\n---\n");
		const { code, said } = await waitForEnd(startBuild());
		rmSync(page);
		expect(code).toBe(2);
		expect(said).toContain('this page is broken');
		expect(hashSite()).toBe(good);
		expect(listUnfinished()).toEqual([]);
	});

	test.each(['compared the papers', 'indexed papers and essays'])('when the build is killed while %s', async (step) => {
		await killAt(step);
		expect(hashSite()).toBe(good);
	});

	test('when two builds run at once', async () => {
		const first = startBuild();
		const ended = waitForEnd(first);
		await new Promise<void>((done) =>
			first.stdout?.on('data', (chunk: Buffer) => {
				// It renders on in its other process, and waits before it replaces dist/.
				if (chunk.includes('compared the papers') && first.kill('SIGSTOP')) done();
			}),
		);
		expect(await waitForEnd(startBuild())).toEqual({ code: 0, said: '' });
		expect(hashSite()).toBe(good);
		first.kill('SIGCONT');
		expect(await ended).toEqual({ code: 0, said: '' });
		expect(hashSite()).toBe(good);
		expect(listUnfinished()).toEqual([]);
	});

	test('when a build was killed between moving the old one aside and the new one in', async () => {
		renameSync(dist, join(folder, '.dist-old'));
		const paper = join(folder, 'tests/fixtures/small/papers/low-rank-updates.md');
		const text = readFileSync(paper, 'utf8');
		writeFileSync(paper, text.replace(/^kind: .*/m, 'kind: poem'));
		expect((await waitForEnd(startBuild())).code).toBe(1);
		writeFileSync(paper, text);
		expect(hashSite()).toBe(good);
	});

	test('and the next build makes the same again, with nothing left of those before', async () => {
		expect((await waitForEnd(startBuild())).code).toBe(0);
		expect(hashSite()).toBe(good);
		expect(listUnfinished()).toEqual([]);
		expect(existsSync(join(folder, '.dist-old'))).toBe(false);
	});
});

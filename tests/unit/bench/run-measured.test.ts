import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runMeasured } from '../../bench/builds/run-measured.ts';
import { measureSite } from '../../bench/builds/site-size.ts';

test('a command is run to its end and its output kept', async () => {
	const run = await runMeasured({ args: ['-e', 'console.log(process.env.WORD)'], env: { WORD: 'done' } });
	expect(run.output).toBe('done\n');
	expect(run.wallSeconds).toBeGreaterThan(0);
});

test('processor time of children of children counts', async () => {
	const burn = 'let n = 0; do for (let i = 0; i < 1e6; i++) n += i % 7; while (process.cpuUsage().user < 3e5);';
	const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`;
	const { cpuSeconds = Number.POSITIVE_INFINITY } = await runMeasured({ args: ['-e', script] });
	expect(cpuSeconds).toBeGreaterThanOrEqual(0.3);
});

test('a command that fails is told with its code and the line that says why', async () => {
	const script = "console.error('Error: no such thing'); console.error('  at line 3'); process.exit(3)";
	await expect(runMeasured({ args: ['-e', script] })).rejects.toThrow('ended with 3: Error: no such thing');
});

test('a site is measured with redirects apart', () => {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const files = {
		'index.html': '<p>home</p>'.repeat(10),
		'papers/a/index.html': Array.from({ length: 200 }, (_, i) => `<p>${i * i}</p>`).join(''),
		'old/index.html': '<meta http-equiv="refresh" content="0; url=/">',
		'data.json': '{}',
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const size = measureSite(folder, (page) => page.startsWith('papers/'));
	expect(size).toMatchObject({ files: 4, pages: 2, redirects: 1, largest: { page: 'papers/a/index.html' } });
	expect(size.medianPaperBytes).toBe(size.largest.bytes);
	expect(size.bytes).toBe(Object.values(files).join('').length);
});

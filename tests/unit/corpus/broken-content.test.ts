import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { runHere } from '../cli/run-command.ts';

const BROKEN = 'tests/fixtures/broken';
const names = readdirSync(BROKEN, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

describe('a broken content folder is refused, with every problem, its place and a fix', () => {
	test.each(names)('%s', async (name) => {
		const { content, problems } = loadContent(await readContent(`${BROKEN}/${name}`));
		expect(content).toBeUndefined();
		await expect(`${problems.map(formatProblem).join('\n')}\n`).toMatchFileSnapshot(
			`../../fixtures/broken/${name}.txt`,
		);
	});
});

function run(script: string, contentFolder: string, ...parameters: string[]) {
	const env = { ...process.env, CONTENT_DIR: contentFolder };
	return spawnSync(process.execPath, [script, ...parameters], { env, encoding: 'utf8' });
}

describe('the check command', () => {
	test('leaves with 1 and counts the problems', () => {
		const { status, stderr } = run('src/cli/check.ts', `${BROKEN}/dead-links`);
		expect(status).toBe(1);
		expect(stderr).toContain('themes/remembering.md:19: dead link ../papers/why-networks-forgot.md');
		expect(stderr).toContain('5 problems in');
	});

	test('leaves with 0 and says what is in a sound folder', async () => {
		const { code, out } = await runHere('check', ['--content', 'tests/fixtures/small'], { cwd: '.' });
		expect(code).toBe(0);
		expect(out).toContain('6 papers, 2 themes, 4 topics, 4 authors');
	});

	test('leaves with 2 when the folder cannot be read', async () => {
		const { code, err } = await runHere('check', ['--content', 'tests/fixtures/absent'], { cwd: '.' });
		expect(code).toBe(2);
		expect(err).toContain('absent');
	});

	test('refuses a flag that it does not know, and shows its usage', async () => {
		const { code, err } = await runHere('check', ['--frob'], { cwd: '.' });
		expect(code).toBe(2);
		expect(err).toContain("Unknown option '--frob'");
		expect(err).toContain('usage: npm run check');
	});

	test.each(['--help', '-h'])('prints its usage alone for %s', (flag) => {
		const { status, stdout, stderr } = run('src/cli/check.ts', 'tests/fixtures/small', flag);
		expect({ status, stdout, stderr }).toEqual({
			status: 0,
			stdout: 'usage: npm run check -- [--content DIR]\n',
			stderr: '',
		});
	});
});

test('the build refuses broken content before it writes anything', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-refused-'));
	const { status, stderr } = run('src/cli/build.ts', `${BROKEN}/unknown-names`, '--out', join(folder, 'dist'));
	const written = readdirSync(folder);
	rmSync(folder, { recursive: true });
	expect(status).toBe(1);
	expect(stderr).toContain('dist/ is left as it was');
	expect(written).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DIST, listFiles } from './built-site.ts';
import { listBrokenLinks } from './links.ts';
import { copyProject } from './project-copy.ts';

const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Builds a copy of the project in a folder of its own and gives its `dist/`. */
function buildCopy(environment: Record<string, string>): string {
	const folder = copyProject();
	made.push(folder);
	const env = { ...process.env, ...environment };
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: folder, env, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return join(folder, 'dist');
}

describe('another build', () => {
	test('in another folder is the same to the last byte, search index included', () => {
		const copy = buildCopy({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
		const files = listFiles(copy);
		expect(files).toEqual(listFiles());
		const differing = files.filter((file) => !readFileSync(join(copy, file)).equals(readFileSync(join(DIST, file))));
		expect(differing).toEqual([]);
	});

	test('below a base path has no broken link and speaks of its own address', () => {
		const copy = buildCopy({ BASE_PATH: '/a/b/', SITE_URL: 'https://example.org' });
		expect(listBrokenLinks(copy, '/a/b/')).toEqual([]);
		const graph = readFileSync(join(copy, 'data/graph.json'), 'utf8');
		expect(graph).toContain('https://example.org/a/b/topics/');
		expect(graph).not.toContain('localhost');
	});

	test('of another content folder is a whole site', () => {
		const copy = buildCopy({ CONTENT_DIR: 'tests/fixtures/small' });
		expect(listBrokenLinks(copy, '/')).toEqual([]);
		expect(readFileSync(join(copy, 'index.html'), 'utf8')).toContain('Small Map');
	});
});

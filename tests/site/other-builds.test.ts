import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DIST, listFiles } from './built-site.ts';
import { listBrokenLinks } from './links.ts';
import { buildProject, copyProject } from './project-copy.ts';

/** Drawing every preview takes a while on a busy machine. */
const COLD_MS = 240_000;

const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
}, COLD_MS);

/** Builds a copy of the project in a folder of its own and gives its `dist/`; `isCold` without pictures drawn before. */
function buildCopy(environment: Record<string, string>, isCold = false): string {
	const folder = copyProject();
	made.push(folder);
	if (!isCold && existsSync('.cache')) symlinkSync(resolve('.cache'), join(folder, '.cache'));
	return buildProject(folder, environment);
}

describe('another build', { timeout: COLD_MS }, () => {
	test('in another folder is the same to the last byte, search index and previews included', {
		timeout: COLD_MS,
	}, () => {
		const copy = buildCopy({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' }, true);
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
		const texts = listFiles(copy).filter((file) => /\.(?:html|json|bib|ris|md|xml|txt|csv)$|_redirects$/.test(file));
		const foreign = texts.filter((file) =>
			/localhost|(?:href|src)="\/(?!a\/b\/)/.test(readFileSync(join(copy, file), 'utf8')),
		);
		expect(foreign).toEqual([]);
		expect(readFileSync(join(copy, '_redirects'), 'utf8')).toMatch(/^\/a\/b\/arxiv\/\S+ \/a\/b\/papers\/\S+ 301$/m);
	});
});

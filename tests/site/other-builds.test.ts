import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DIST, listFiles } from './built-site.ts';
import { listBrokenLinks } from './links.ts';
import { buildProject, copyProject } from './project-copy.ts';

const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the project in a folder of its own. */
function makeCopy(): string {
	const folder = copyProject();
	made.push(folder);
	return folder;
}

/** Gives a copy the preview pictures of the project but every tenth, which it draws itself. */
function copyMostPreviews(folder: string): void {
	const previews = '.cache/previews';
	if (!existsSync(previews)) return;
	const kept = readdirSync(previews).filter((_, i) => i % 10 > 0);
	for (const name of kept) cpSync(join(previews, name), join(folder, previews, name));
}

describe('another build', () => {
	test('in another folder is the same to the last byte, search index and previews included', () => {
		const folder = makeCopy();
		copyMostPreviews(folder);
		const copy = buildProject(folder, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
		const files = listFiles(copy);
		expect(files).toEqual(listFiles());
		const differing = files.filter((file) => !readFileSync(join(copy, file)).equals(readFileSync(join(DIST, file))));
		expect(differing).toEqual([]);
	});

	test('below a base path has no broken link and speaks of its own address', () => {
		// The small map has every kind of page, which languages.test.ts asserts.
		const environment = { CONTENT_DIR: 'tests/fixtures/small', BASE_PATH: '/a/b/', SITE_URL: 'https://example.org' };
		const copy = buildProject(makeCopy(), environment);
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

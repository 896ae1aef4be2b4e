import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What runs the program, what stands for React in it, and what other packages import. */
const NEEDED_BESIDE = ['node', 'preact', 'preact-render-to-string', 'workbox-core'];

/** Imports of each file of the program that are of packages. */
function listImports(): { readonly file: string; readonly name: string }[] {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:ts|tsx|astro)$/.test(name),
	);
	return [...files.map((name) => join('src', name)), 'astro.config.mjs'].flatMap((file) =>
		// `astro:`, `atlas:` and `#words/` are modules of the build.
		[...readFileSync(file, 'utf8').matchAll(/(?:^import (?:[^'"]*? from )?|import\()['"]([^.#'"][^'"]*)['"]/gm)]
			.map(([statement, from = '']) => ({ statement, from }))
			.filter(({ from }) => !/^(?:node|astro|atlas):/.test(from) && !builtinModules.includes(from))
			// Types are gone before the code runs.
			.filter(({ statement }) => !statement.startsWith('import type'))
			.map(({ from }) => ({ file, name: /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from })),
	);
}

test('what the program imports is installed without the packages of its tests', () => {
	const imports = listImports();
	expect(imports.length).toBeGreaterThan(0);
	expect(imports.filter(({ name }) => !Object.hasOwn(dependencies, name))).toEqual([]);
});

test('no package is installed with the program that it does not import', () => {
	const used = new Set([...listImports().map(({ name }) => name), ...NEEDED_BESIDE]);
	expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
});

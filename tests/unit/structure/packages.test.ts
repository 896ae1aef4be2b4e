import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

test('what the program imports is installed without the packages of its tests', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:ts|tsx|astro)$/.test(name),
	);
	const missing = files.flatMap((name) => {
		const text = readFileSync(join('src', name), 'utf8');
		// Types are gone before the code runs; `astro:`, `atlas:` and `#words/` are modules of the build.
		const imports = [...text.matchAll(/^import (?!type )(?:[^'"]*? from )?['"]([^.#'"][^'"]*)['"]/gm)].map(
			([, from = '']) => from,
		);
		return imports
			.filter((from) => !/^(?:node|astro|atlas):/.test(from) && !builtinModules.includes(from))
			.map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from)
			.filter((from) => !Object.hasOwn(dependencies, from))
			.map((from) => `src/${name}: ${from}`);
	});
	expect(files.length).toBeGreaterThan(0);
	expect(missing).toEqual([]);
});

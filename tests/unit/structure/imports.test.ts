/** The imports of `src/` are those that the README's diagram allows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SOURCE = resolve('src');

/** The layers that each layer may import, from the fenced block of the README that begins with `pages`. */
function readDiagram(readme: string): ReadonlyMap<string, readonly string[]> {
	const block = /```\n(pages +→[\s\S]*?)```/.exec(readme)?.[1];
	if (!block) throw new Error('the README has no diagram of the layers');
	return new Map(
		block
			.trim()
			.split('\n')
			.map((line) => {
				const [layer = '', allowed = ''] = line.split('→').map((part) => part.trim());
				return [layer, allowed === 'nothing' ? [] : allowed.split(/,\s*/)];
			}),
	);
}

/** The code of a file: of a component its front matter and scripts. */
function readCode(path: string): string {
	const text = readFileSync(path, 'utf8');
	if (!path.endsWith('.astro')) return text;
	const scripts = [...text.matchAll(/<script\b([^>]*?)\/?>(?:([\s\S]*?)<\/script>)?/g)].map(([, attributes, body]) => {
		const source = /\ssrc="([^"]+)"/.exec(attributes ?? '')?.[1];
		return source ? `import '${source}';` : (body ?? '');
	});
	return [/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

/** Layers of `src/` that code in a file imports; `node` for Node's own modules. */
function listImportedLayers(path: string, code: string): string[] {
	return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName }) => {
		if (fileName.startsWith('node:')) return ['node'];
		if (fileName === 'atlas:views') return ['views'];
		if (fileName.startsWith('#words/')) return ['i18n'];
		if (!fileName.startsWith('.')) return [];
		const [layer = ''] = relative(SOURCE, resolve(join(path, '..'), fileName)).split('/');
		return layer.startsWith('..') ? [] : [layer];
	});
}

const diagram = readDiagram(readFileSync('README.md', 'utf8'));
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(?:ts|tsx|astro)$/.test(file) && file.includes('/'))
	.map((file) => join(SOURCE, file));

function listViolations(path: string, code: string): string[] {
	const [layer = ''] = relative(SOURCE, path).split('/');
	const allowed = new Set([layer, 'styles', ...(diagram.get(layer) ?? [])]);
	return listImportedLayers(path, code)
		.filter((other) => !allowed.has(other))
		.map((other) => `${relative(SOURCE, path)} imports ${other}`);
}

describe('the imports of src/', () => {
	test('go only from each layer to those that the README allows it', () => {
		expect(files.length).toBeGreaterThan(100);
		expect(files.flatMap((file) => listViolations(file, readCode(file)))).toEqual([]);
	});

	test.each([
		['domain/graph/a.ts', "import { readFile } from 'node:fs';", ['domain/graph/a.ts imports node']],
		['domain/a.ts', "import { b } from '../io/b.ts';", ['domain/a.ts imports io']],
		['components/A.astro', "export { a } from '../layouts/a.ts';", ['components/A.astro imports layouts']],
		['islands/a.ts', "const b = await import('../views/b.ts');", ['islands/a.ts imports views']],
		['domain/a.ts', "import { words } from '#words/a';", []],
		['i18n/en/a.ts', "import { b } from '../../domain/b.ts';", ['i18n/en/a.ts imports domain']],
		['views/a.ts', "import { b } from '../atlas/b.ts';", []],
	])('a planted import in %s is judged by the diagram', (file, code, violations) => {
		expect(listViolations(join(SOURCE, file), code)).toEqual(violations);
	});

	test('every layer stands in the diagram', () => {
		const layers = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const named = new Set(diagram.keys());
		expect(layers.map(({ name }) => name).filter((name) => name !== 'styles' && !named.has(name))).toEqual([]);
	});
});

import { expect, test } from 'vitest';
import { listShell } from '../../../src/domain/hosting/shell.ts';

const SITE: Readonly<Record<string, string>> = {
	'index.html': '<link href="/a/_assets/Page.1.css">',
	'graph/index.html': '<script src="/a/_assets/map.2.js">',
	'graph/explorer.json': '{}',
	'papers/lora/index.html': '<script src="/a/_assets/paper.3.js">',
	'data/graph.json': '{}',
	'pagefind/pagefind.js': '',
	'pagefind/wasm.en.pagefind': '',
	'pagefind/index/en_1.pf_index': '',
	'_assets/Page.1.css': 'src:url(serif.4.woff2)',
	'_assets/map.2.js': 'import"./zoom.5.js";import("./sheet.6.js")',
	'_assets/zoom.5.js': 'import"./map.2.js"',
	'_assets/sheet.6.js': '',
	'_assets/serif.4.woff2': '',
	'_assets/paper.3.js': '',
};

test('the shell is start, graph and search with all that they load, however deep, and nothing else', () => {
	expect(listShell(Object.keys(SITE), (path) => SITE[path] ?? '')).toEqual([
		'_assets/Page.1.css',
		'_assets/map.2.js',
		'_assets/serif.4.woff2',
		'_assets/sheet.6.js',
		'_assets/zoom.5.js',
		'graph/explorer.json',
		'graph/index.html',
		'index.html',
		'pagefind/pagefind.js',
		'pagefind/wasm.en.pagefind',
	]);
});

/**
 * Names in a page the scripts that its scripts import, so that a browser fetches all of them at once and not one after the other. Of
 * the page that shows nothing before its scripts have run; every build renders it. On the graph, whose picture comes first, the
 * scripts would delay that.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { listImports } from '../domain/hosting/script-imports.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { SiteBuild } from './site-build.ts';

const PAGES = [paths.search()];
const SCRIPT = /\ssrc="([^"]*\/)([^"/]+\.js)"/g;

export function scriptHints({ outDir }: SiteBuild): AstroIntegration {
	return {
		name: 'atlas-script-hints',
		hooks: {
			'astro:build:done': async () => {
				for (const page of PAGES) await addHints(join(outDir, page, 'index.html'), join(outDir, '_assets'));
			},
		},
	};
}

async function addHints(page: string, assets: string): Promise<void> {
	const html = await readFile(page, 'utf8');
	const scripts = [...html.matchAll(SCRIPT)].map(([, folder = '', name = '']) => ({ folder, name }));
	const own = new Set(scripts.map(({ name }) => name));
	const all = new Set(own);
	for (const name of all)
		for (const imported of listImports(await readFile(join(assets, name), 'utf8'))) all.add(imported.slice(2));
	const hints = [...all]
		.filter((name) => !own.has(name))
		.map((name) => `<link rel="modulepreload" href="${scripts[0]?.folder}${name}">`);
	await writeFile(page, html.replace('</head>', `${hints.join('')}</head>`));
}

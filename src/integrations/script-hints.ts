/**
 * Names in a page the scripts that its scripts import, and those of its hydrated components, so that a browser fetches all of them
 * at once and not one after the other. Of the pages that do nothing before their scripts have run; every build renders these.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { listImports } from '../domain/hosting/script-imports.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { SiteBuild } from './site-build.ts';

const PAGES = [paths.search(), paths.graph(), paths.graphEmbed()];
const SCRIPT = /\s(src|component-url|renderer-url)="([^"]*\/)([^"/]+\.js)"/g;

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
	const scripts = [...html.matchAll(SCRIPT)].map(([, from, folder = '', name = '']) => ({ from, folder, name }));
	const own = new Set(scripts.flatMap(({ from, name }) => (from === 'src' ? name : [])));
	const all = new Set(scripts.map(({ name }) => name));
	for (const name of all)
		for (const imported of listImports(await readFile(join(assets, name), 'utf8'))) all.add(imported.slice(2));
	const hints = [...all]
		.filter((name) => !own.has(name))
		.map((name) => `<link rel="modulepreload" href="${scripts[0]?.folder}${name}">`);
	// What is there before a component comes before its scripts.
	await writeFile(page, html.replace(/(?=<astro-island)|(?=<\/head>)(?!.*<astro-island)/s, hints.join('')));
}

/**
 * Names in a page the scripts that its scripts import, so that a browser fetches all of them at once and not one after the other. On
 * the search page, which shows nothing before its scripts have run, they come first; on the graph, whose picture comes first and whose
 * scripts wait until a person acts, last. Every build renders these pages.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { listImports } from '../domain/hosting/script-imports.ts';
import { paths } from '../domain/permalinks/paths.ts';
import type { SiteBuild } from './site-build.ts';

interface Hints {
	readonly page: string;
	/** Where a page names its scripts. */
	readonly scripts: RegExp;
	/** What the hints stand before. */
	readonly before: string;
	readonly priority: string;
}

const HINTS: readonly Hints[] = [
	{ page: paths.search(), scripts: /\ssrc="([^"]*\/)([^"/]+\.js)"/g, before: '</head>', priority: '' },
	{
		page: paths.graph(),
		scripts: /\s(?:component|renderer)-url="([^"]*\/)([^"/]+\.js)"/g,
		before: '</body>',
		priority: ' fetchpriority="low"',
	},
];

export function scriptHints({ outDir }: SiteBuild): AstroIntegration {
	return {
		name: 'atlas-script-hints',
		hooks: {
			'astro:build:done': async () => {
				for (const hints of HINTS)
					await addHints(join(outDir, hints.page, 'index.html'), join(outDir, '_assets'), hints);
			},
		},
	};
}

async function addHints(page: string, assets: string, { scripts, before, priority }: Hints): Promise<void> {
	const html = await readFile(page, 'utf8');
	const named = [...html.matchAll(scripts)].map(([, folder = '', name = '']) => ({ folder, name }));
	const all = new Set(named.map(({ name }) => name));
	for (const name of all)
		for (const imported of listImports(await readFile(join(assets, name), 'utf8'))) all.add(imported.slice(2));
	const links = [...all]
		.filter((name) => !html.includes(`src="${named[0]?.folder}${name}"`))
		.map((name) => `<link rel="modulepreload"${priority} href="${named[0]?.folder}${name}">`);
	await writeFile(page, html.replace(before, `${links.join('')}${before}`));
}

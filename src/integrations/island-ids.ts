/**
 * Numbers the islands of a page: Astro's own ids are digests of the component's path on the disk, so that the same site built
 * in another folder would have other bytes. Moves the style of islands into the head, where HTML allows it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { paths } from '../domain/permalinks/paths.ts';
import type { SiteBuild } from './site-build.ts';

const PAGES_WITH_ISLANDS = [paths.compare(), paths.readingList(), paths.library(), paths.graph(), paths.graphEmbed()];

export function islandIds({ outDir }: SiteBuild): AstroIntegration {
	return {
		name: 'atlas-island-ids',
		hooks: {
			'astro:build:done': async () => {
				for (const page of PAGES_WITH_ISLANDS) {
					const file = join(outDir, page, 'index.html');
					const html = await readFile(file, 'utf8');
					await writeFile(file, moveStyle(numberIslands(html)));
				}
			},
		},
	};
}

function numberIslands(html: string): string {
	let number = 0;
	return html.replace(/(<astro-island uid=")[^"]*"/g, (_, start) => `${start}island-${++number}"`);
}

function moveStyle(html: string): string {
	const [style] = /<style>astro-island[^<]*<\/style>/.exec(html) ?? [];
	return style ? html.replace(style, '').replace('</head>', `${style}</head>`) : html;
}

/** Writes what static hosts read: redirects and headers. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Atlas } from '../atlas/atlas.ts';
import { HEADER_RULES } from '../domain/hosting/header-rules.ts';
import { formatHeaders } from '../domain/hosting/headers-file.ts';
import { listMoved, listRedirects } from '../domain/permalinks/paths.ts';
import { formatRedirects } from '../domain/permalinks/redirects-file.ts';
import type { SiteBuild } from './site-build.ts';

export function hostFiles({ getAtlas, outDir }: SiteBuild): AstroIntegration {
	return {
		name: 'atlas-host-files',
		hooks: {
			'astro:build:done': async () => {
				const atlas = getAtlas();
				await writeFile(join(outDir, '_redirects'), formatRules(atlas));
				await writeFile(join(outDir, '_headers'), formatHeaders(HEADER_RULES, atlas.address.base));
			},
		},
	};
}

function formatRules({ corpus, toHref }: Atlas): string {
	return formatRedirects(new Map([...listRedirects(corpus), ...listMoved(corpus.permalinks)]), toHref);
}

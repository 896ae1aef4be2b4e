/**
 * Pages and islands take `#words/…` from the tables that this process runs with, so that only one language is shipped; on a map of
 * works they say works in place of papers.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { format } from '#words/language';
import { renamePapers } from './rename-papers.ts';
import type { SiteBuild } from './site-build.ts';

export function interfaceWords({ getAtlas }: SiteBuild): AstroIntegration {
	const folder = fileURLToPath(new URL(`../i18n/${format.tag}/`, import.meta.url));
	return {
		name: 'atlas-interface-words',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const plugins = () => (getAtlas().corpus.site.holds === 'works' ? [nameWorks()] : []);
				updateConfig({
					vite: {
						resolve: { alias: [{ find: /^#words\/([a-z-]+)$/, replacement: `${folder}$1.ts` }] },
						plugins: plugins(),
						worker: { plugins },
					},
				});
			},
		},
	};
}

function nameWorks(): Plugin {
	return {
		name: 'atlas-name-works',
		enforce: 'pre',
		transform: (code, id) => renamePapers(id, code),
	};
}

/** Pages and islands take `#words/…` from the tables that this process runs with, so that only one language is shipped. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { format } from '#words/language';

export function interfaceWords(): AstroIntegration {
	const folder = fileURLToPath(new URL(`../i18n/${format.tag}/`, import.meta.url));
	return {
		name: 'atlas-interface-words',
		hooks: {
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({
					vite: { resolve: { alias: [{ find: /^#words\/([a-z-]+)$/, replacement: `${folder}$1.ts` }] } },
				}),
		},
	};
}

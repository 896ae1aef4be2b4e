/**
 * `client:interaction`: a component that the page can be read without is hydrated when a person first acts on the page, or at once
 * where the address holds a state. Until then a phone has nothing to do for it.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function clientInteraction(): AstroIntegration {
	return {
		name: 'atlas-client-interaction',
		hooks: {
			'astro:config:setup': ({ addClientDirective }) =>
				addClientDirective({
					name: 'interaction',
					entrypoint: fileURLToPath(new URL('../islands/hydrate-on-interaction.ts', import.meta.url)),
				}),
		},
	};
}

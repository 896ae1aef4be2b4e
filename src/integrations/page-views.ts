/** Gives page templates the views as `atlas:views`: one module of this process, which Vite neither bundles nor copies. */
import type { AstroIntegration } from 'astro';
import { provideViews } from '../views/provided-views.ts';
import { createSiteViews } from '../views/site-views.ts';
import type { SiteBuild } from './site-build.ts';

const VIEWS = 'atlas:views';
const PROVIDED = new URL('../views/provided-views.ts', import.meta.url).href;

/** The development server runs a copy of every module that it is asked to import, also of an external one; not of a required one. */
const REQUIRE_PROVIDED = `import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
export const { getViews } = createRequire(${JSON.stringify(PROVIDED)})(fileURLToPath(${JSON.stringify(PROVIDED)}));`;

export function pageViews({ getAtlas }: SiteBuild): AstroIntegration {
	return {
		name: 'atlas-page-views',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				provideViews(createSiteViews(getAtlas()));
				updateConfig({
					vite: {
						// `import.meta.env.DEV` is true of a build as well, where a variable of the environment is called DEV.
						define: { IS_DEVELOPMENT_SERVER: JSON.stringify(command === 'dev') },
						plugins: [
							{
								name: 'atlas-page-views',
								enforce: 'pre',
								resolveId: (id) =>
									id !== VIEWS ? null : command === 'dev' ? `\0${VIEWS}` : { id: PROVIDED, external: 'absolute' },
								load: (id) => (id === `\0${VIEWS}` ? REQUIRE_PROVIDED : null),
							},
						],
					},
				});
			},
		},
	};
}

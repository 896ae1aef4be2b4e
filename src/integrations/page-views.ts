/** Gives page templates the views as `atlas:views`: one module of this process, which Vite neither bundles nor copies. */
import type { AstroIntegration } from 'astro';
import { provideViews } from '../views/provided-views.ts';
import { createSiteViews } from '../views/site-views.ts';
import type { SiteBuild } from './site-build.ts';

const PROVIDED = new URL('../views/provided-views.ts', import.meta.url).href;

export function pageViews({ getAtlas }: SiteBuild): AstroIntegration {
	return {
		name: 'atlas-page-views',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				provideViews(createSiteViews(getAtlas()));
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'atlas-page-views',
								enforce: 'pre',
								resolveId: (id) => (id === 'atlas:views' ? { id: PROVIDED, external: 'absolute' } : null),
							},
						],
					},
				});
			},
		},
	};
}

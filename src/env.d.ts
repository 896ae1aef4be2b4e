/// <reference types="astro/client" />

/** The views of the atlas that is built or served; see `src/integrations/page-views.ts`. */
declare module 'atlas:views' {
	export const getViews: typeof import('./views/provided-views.ts').getViews;
}

/// <reference types="astro/client" />

/** The views of the atlas that is built or served; see `src/integrations/page-views.ts`. */
declare module 'atlas:views' {
	export const getViews: typeof import('./views/provided-views.ts').getViews;
}

/** Whether pages are rendered by the development server and not by a build; see `src/integrations/page-views.ts`. */
declare const IS_DEVELOPMENT_SERVER: boolean;

declare namespace Astro {
	interface ClientDirectives {
		/** See `src/integrations/client-interaction.ts`. */
		'client:interaction'?: boolean;
	}
}

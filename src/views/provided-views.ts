/**
 * Gives the views to the page templates. Astro imports templates by itself and passes them nothing, so whoever reads the
 * content provides the views here first: the command that builds, or the development server after each edit.
 */
import type { SiteViews } from './site-views.ts';

let provided: SiteViews | undefined;

export function provideViews(views: SiteViews): void {
	provided = views;
}

/** Throws where nothing has been provided. */
export function getViews(): SiteViews {
	if (!provided) throw new Error('the views are asked for before the content has been read');
	return provided;
}

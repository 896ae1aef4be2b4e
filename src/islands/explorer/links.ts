/** Links to states of the explorer, and links out of it. */
import type { GraphPicture } from './graph-picture.ts';
import type { RovingFocus } from './keyboard.ts';
import type { Navigation } from './navigation.ts';
import type { Parts } from './parts.ts';
import { parseState, type Vocabulary } from './state.ts';

interface LinkParts extends Parts {
	readonly picture: GraphPicture;
	readonly vocabulary: Vocabulary;
	readonly navigation: Navigation;
	readonly focus: RovingFocus;
}

/** Any link to this page with another query is a step of the explorer. */
export function followStateLinks(parts: LinkParts): void {
	const { store, explorer, panel, picture, vocabulary, navigation, focus } = parts;
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey;
		if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || hasModifier) return;
		const url = new URL(link.href);
		if (url.pathname !== location.pathname || url.origin !== location.origin || url.hash) return;
		event.preventDefault();
		const wasInPanel = panel.contains(link);
		store.dispatch({ type: 'follow', state: parseState(url.search, vocabulary).state });
		if (store.get().state.selection) navigation.showSelection();
		if (wasInPanel)
			(panel.querySelector<HTMLElement>('h2') ?? picture.node(focus.current()))?.focus({ preventScroll: true });
		else explorer.scrollIntoView({ block: 'nearest' });
	});
}

/** In another site's frame a link to a page of this one opens beside that site. */
export function openLinksOutside(explorer: HTMLElement, svg: SVGSVGElement): void {
	const mark = (event: Event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const href = link instanceof HTMLAnchorElement ? link.href : (link as SVGAElement | null)?.href.baseVal;
		if (href && new URL(href, document.baseURI).pathname !== location.pathname) link?.setAttribute('target', '_blank');
	};
	explorer.addEventListener('click', mark, true);
	svg.addEventListener('keydown', mark, true);
}

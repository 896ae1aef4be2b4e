/** Links to the pages of a list that takes several. */
import { words } from '#words/search';
import { make } from './elements.ts';

/** Fills the navigation; `getHref` gives the address of a page, `go` shows it in place. */
export function showPager(
	pager: HTMLElement,
	page: number,
	pages: number,
	getHref: (page: number) => string,
	go: (page: number) => void,
): void {
	pager.hidden = pages < 2;
	const link = (to: number, text: string) => {
		const anchor = make('a', { href: getHref(to), class: 'button' }, text);
		anchor.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			go(to);
		});
		return anchor;
	};
	const parts: (Node | string)[] = [];
	if (page > 1) parts.push(link(page - 1, words.previous));
	parts.push(make('span', {}, words.page(page, pages)));
	if (page < pages) parts.push(link(page + 1, words.next));
	pager.replaceChildren(...parts);
}

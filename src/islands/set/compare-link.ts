/** The link of a list's tools to the comparison of its first papers. Its words and the number of papers come with the page. */
import { listShown } from './set-papers.ts';

/** Compares the papers as they are listed; there is no link for fewer than two. */
export function offerComparison(tools: HTMLElement, lists: readonly HTMLElement[]): void {
	const link = tools.querySelector<HTMLAnchorElement>('[data-compare-set]');
	if (!link) return;
	const most = Number(link.dataset['compareSet']);
	const { textContent: first } = link;
	const show = () => {
		const slugs = listShown();
		link.href = `${import.meta.env.BASE_URL}compare/?papers=${slugs.slice(0, most).join(',')}`;
		link.textContent = slugs.length > most ? first : (link.dataset['all'] ?? first);
		link.hidden = slugs.length < 2;
	};
	const observer = new MutationObserver(show);
	for (const list of lists) observer.observe(list, { childList: true });
	show();
}

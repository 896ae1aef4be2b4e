/** The link of a list's tools to the comparison of its first papers. */
import { words } from '#words/set';
import { MOST_COMPARED } from '../../domain/compare/compare-state.ts';
import { getCompareHref } from '../compare/store.ts';
import { createReader, listShown } from './set-papers.ts';

/** Compares the papers as they are listed when the link is followed; there is no link for fewer than two. */
export function offerComparison(tools: HTMLElement): void {
	const link = tools.querySelector<HTMLAnchorElement>('[data-compare-set]');
	if (!link) return;
	const readSlugs = createReader(tools.dataset['set'] ?? '');
	const show = (slugs: readonly string[]) => {
		link.href = getCompareHref(slugs.slice(0, MOST_COMPARED));
		link.textContent = slugs.length > MOST_COMPARED ? words.compare(MOST_COMPARED) : words.compareAll(slugs.length);
		link.hidden = slugs.length < 2;
	};
	const update = async () => {
		try {
			show(await readSlugs());
		} catch {
			const status = tools.querySelector('[role=status]');
			if (status) status.textContent = words.listNotLoaded;
		}
	};
	show(listShown());
	for (const type of ['pointerover', 'focus'] as const) link.addEventListener(type, () => void update());
	link.addEventListener('click', async (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		await update();
		location.assign(link.href);
	});
}

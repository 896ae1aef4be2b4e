/** The order of a list that a page comes with, newest first. */
export type ListOrder = 'year' | 'oldest' | 'title';

/** The rows of each list as the page has them. */
export function getListedOrder(lists: readonly HTMLElement[]): ReadonlyMap<HTMLElement, readonly Element[]> {
	return new Map(lists.map((list) => [list, [...list.children]]));
}

/** Puts the rows of a list in order; a list that is in order already is left alone. */
export function sortList(list: HTMLElement, newestFirst: readonly Element[], order: ListOrder): void {
	const rows =
		order === 'year' ? newestFirst : order === 'oldest' ? newestFirst.toReversed() : sortByTitle(newestFirst);
	if (rows.some((row, i) => row !== list.children[i])) list.replaceChildren(...rows);
}

function sortByTitle(rows: readonly Element[]): Element[] {
	const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true, ignorePunctuation: true });
	const titles = new Map(rows.map((row) => [row, row.querySelector('.name a')?.textContent ?? '']));
	return rows.toSorted((a, b) => compare(titles.get(a) ?? '', titles.get(b) ?? ''));
}

/** Whether a list shows titles only: a long one does on a phone, by `compact-list.css`, until its reader chooses. */

function isCompactAtFirst(list: Element): boolean {
	return list.classList.contains('long') && matchMedia('(max-width: 40rem)').matches;
}

/** Shows a list as chosen, or as it is at first, and says which. */
export function showDensity(list: Element, chosen: boolean | undefined): boolean {
	const isCompact = chosen ?? isCompactAtFirst(list);
	list.classList.toggle('is-compact', isCompact);
	list.classList.toggle('is-full', !isCompact);
	return isCompact;
}

/** What the URL has to say of a choice: nothing where it is how the list is at first. */
export function recordDensity(list: Element, chosen: boolean): boolean | undefined {
	return chosen === isCompactAtFirst(list) ? undefined : chosen;
}

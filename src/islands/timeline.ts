/** A timeline under a finger: the first tap on a mark previews its paper, the second opens it. */

/** Asks the link previews, which the script of every page loads at the first touch, for the mark with `data-tapped`. */
const TAP = 'preview-tapped';

/** Where little is to be loaded there are no previews. Not shared with the script of every page, which it would split. */
const hasPreviews =
	!(navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData &&
	!matchMedia('(prefers-reduced-data: reduce)').matches;

function onClick(event: Event): void {
	if (!(event instanceof PointerEvent && event.pointerType === 'touch' && event.target instanceof SVGCircleElement))
		return;
	const mark = event.target.closest('a');
	if (!mark?.getAttribute('href')?.includes('/papers/') || mark.dataset['tapped'] !== undefined) return;
	event.preventDefault();
	for (const other of document.querySelectorAll<SVGElement>('[data-tapped]')) delete other.dataset['tapped'];
	mark.dataset['tapped'] = '';
	dispatchEvent(new Event(TAP));
}

if (hasPreviews)
	for (const timeline of document.querySelectorAll('.timeline')) timeline.addEventListener('click', onClick);

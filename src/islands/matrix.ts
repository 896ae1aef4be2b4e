/** The papers of a cell, which open over the page: Escape and the links back close them, and the cell has the focus again. */
function findOpened(): HTMLElement | null {
	return document.querySelector('.cell-papers:target');
}

/** The page stays where it is scrolled to. */
function close(): void {
	const cell = document.querySelector<HTMLElement>(`.matrix a[href="${CSS.escape(location.hash)}"]`);
	const { scrollX, scrollY } = window;
	location.hash = 'matrix';
	scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
	cell?.focus({ preventScroll: true });
}

addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]') && findOpened())
		close();
});
addEventListener('click', (event) => {
	const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
	if (!isPlain || !(event.target instanceof Element && event.target.closest('.cell-papers:target a[href="#matrix"]')))
		return;
	event.preventDefault();
	close();
});

/** The papers of a cell, which open over the page: the page stays where it is, Escape and the links back close them, and the cell has the focus again. */
function findOpened(): HTMLElement | null {
	return document.querySelector('.cell-papers:target');
}

/** Follows a link to a part of the page that is not to be scrolled to. */
function goTo(hash: string): void {
	const { scrollX, scrollY } = window;
	location.hash = hash;
	scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

/** Opens the papers of a cell; a cell that they would cover is moved to just above them. */
function open(cell: HTMLAnchorElement): void {
	goTo(cell.hash);
	const papers = findOpened()?.getBoundingClientRect();
	const { left, bottom } = cell.getBoundingClientRect();
	if (!papers || left > papers.right || left < papers.left || bottom < papers.top) return;
	scrollBy({ top: bottom - papers.top + cell.offsetHeight, behavior: 'instant' });
}

function close(): void {
	const cell = document.querySelector<HTMLElement>(`.matrix a[href="${CSS.escape(location.hash)}"]`);
	goTo('matrix');
	cell?.focus({ preventScroll: true });
}

addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]') && findOpened())
		close();
});
addEventListener('click', (event) => {
	const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
	if (!isPlain || !(event.target instanceof Element)) return;
	const cell = event.target.closest<HTMLAnchorElement>('.matrix td a');
	if (!cell && !event.target.closest('.cell-papers:target a[href="#matrix"]')) return;
	event.preventDefault();
	if (cell) open(cell);
	else close();
});

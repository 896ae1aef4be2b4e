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

function findCell(): HTMLAnchorElement | undefined {
	return [...document.querySelectorAll<HTMLAnchorElement>('.matrix td a')].find(({ hash }) => hash === location.hash);
}

/** Marks the cell whose papers show. */
function markCell(): void {
	document.querySelector('.matrix [aria-current]')?.removeAttribute('aria-current');
	findCell()?.setAttribute('aria-current', 'true');
}

/** Moves a cell that the papers cover to just above them. */
function uncover(cell: HTMLAnchorElement): void {
	const papers = findOpened()?.getBoundingClientRect();
	const { left, bottom } = cell.getBoundingClientRect();
	if (!papers || left > papers.right || left < papers.left || bottom < papers.top) return;
	scrollBy({ top: bottom - papers.top + cell.offsetHeight, behavior: 'instant' });
}

function close(): void {
	const cell = findCell();
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
	if (!cell) return close();
	goTo(cell.hash);
	uncover(cell);
});
addEventListener('hashchange', markCell);
markCell();
// A link to a cell.
addEventListener('load', () => {
	const cell = findCell();
	if (cell) uncover(cell);
});

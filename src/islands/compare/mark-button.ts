/** The button on a paper's page that marks it for comparison, and the link to the comparison beside it. */
import { words } from '#words/compare-button';
import { getCompareHref, MARK_LABELS, type MarkResult, readMarked, toggleMarked } from './store.ts';

/** Toggles the paper that the button names, and shows where the marked papers are compared. */
export function toggleButton(button: HTMLButtonElement): void {
	show(button, toggleMarked(button.dataset['compare'] ?? ''));
}

/** Shows whether the paper that the button names is marked, and where the marked papers are compared. */
export function showButton(button: HTMLButtonElement): void {
	show(button, readMarked().includes(button.dataset['compare'] ?? '') ? 'marked' : 'unmarked');
}

function show(button: HTMLButtonElement, result: MarkResult): void {
	button.textContent = MARK_LABELS[result];
	button.ariaPressed = String(result === 'marked');
	const marked = readMarked();
	const link =
		button.parentElement?.querySelector<HTMLAnchorElement>('a[data-compared]') ?? document.createElement('a');
	link.dataset['compared'] = '';
	link.className = 'button';
	link.href = getCompareHref(marked);
	link.textContent = words.compare(marked.length);
	link.hidden = marked.length === 0;
	button.after(link);
}

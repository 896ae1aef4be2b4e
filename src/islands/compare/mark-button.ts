/** The button on a paper's page that marks it for comparison, and the link to the comparison beside it. */
import { getCompareHref, readMarked, toggleMarked } from './store.ts';

const WORDS = {
	marked: 'Added to compare',
	unmarked: 'Add to compare',
	full: 'The comparison is full',
	'not stored': 'This browser stores nothing',
} as const;

/** Toggles the paper that the button names, and shows where the marked papers are compared. */
export function toggleButton(button: HTMLButtonElement): void {
	const result = toggleMarked(button.dataset['compare'] ?? '');
	button.textContent = WORDS[result];
	button.ariaPressed = String(result === 'marked');
	const marked = readMarked();
	const link =
		button.parentElement?.querySelector<HTMLAnchorElement>('a[data-compared]') ?? document.createElement('a');
	link.dataset['compared'] = '';
	link.className = 'button';
	link.href = getCompareHref(marked);
	link.textContent = `Compare ${marked.length}`;
	link.hidden = marked.length < 2;
	button.after(link);
}

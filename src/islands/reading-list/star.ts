/** The star that puts a paper on the reading list or takes it off. */
import { words } from '#words/star';
import { hasPaper, togglePaper } from '../../domain/reading-list/reading-list.ts';
import { storeForOffline } from '../offline/store-papers.ts';
import { readStored, watchStored, writeStored } from './store.ts';

/** Whether a paper is on the reading list; false where the browser stores nothing. */
export function isStarred(slug: string): boolean {
	try {
		return hasPaper(readStored().list, slug);
	} catch {
		return false;
	}
}

/** Stars a paper or takes it off the reading list, and says whether it is on it now. Throws where the browser stores nothing. */
export function toggleStar(slug: string): boolean {
	const list = togglePaper(readStored().list, slug);
	writeStored(list);
	const isOn = hasPaper(list, slug);
	if (isOn) void storeForOffline([slug]);
	return isOn;
}

/** A star for a paper; the title completes its name for readers who hear it. */
export function makeStar(slug: string, title: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'star';
	button.dataset.star = slug;
	button.ariaLabel = words.star(title);
	setUpStar(button);
	return button;
}

/** Makes a star work, and shows it. */
export function setUpStar(button: HTMLButtonElement): void {
	const slug = button.dataset.star ?? '';
	const isLong = button.hasAttribute('data-long');
	const show = (isOn: boolean) => {
		button.ariaPressed = String(isOn);
		button.textContent = (isOn ? '★' : '☆') + (isLong ? ` ${button.ariaLabel}` : '');
	};
	const update = () => show(isStarred(slug));
	button.addEventListener('click', () => {
		try {
			show(toggleStar(slug));
			button.title = '';
		} catch {
			button.title = words.notStored;
			button.insertAdjacentElement('afterend', complain(button.title));
		}
	});
	button.hidden = false;
	update();
	watchStored(update);
}

function complain(text: string): HTMLElement {
	document.querySelector('.star-fault')?.remove();
	const fault = document.createElement('span');
	fault.className = 'star-fault quiet';
	fault.role = 'alert';
	fault.textContent = ` ${text}`;
	return fault;
}

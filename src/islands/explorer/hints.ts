/** Says how to zoom to whoever turns the wheel over the map or moves one finger on it: both scroll the page. */
import { words } from '#words/explorer';

const KEY = 'explorer-hint';

export function setUpHints(frame: HTMLElement, show: (text: string) => void): void {
	const key = /Mac|iP(?:hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
	const given = new Set<string>();
	/** At most once in this browser. */
	const hintOnce = (id: string, text: string) => {
		if (given.has(id) || isStored(`${KEY}:${id}`)) return;
		given.add(id);
		show(text);
	};
	frame.addEventListener(
		'wheel',
		(event) => {
			if (event.ctrlKey || event.metaKey) event.preventDefault();
			else hintOnce('wheel', words.messages.wheel(key));
		},
		{ passive: false },
	);
	frame.addEventListener(
		'touchmove',
		({ touches }) => {
			if (touches.length === 1 && !frame.classList.contains('is-near')) hintOnce('touch', words.messages.touch);
		},
		{ passive: true },
	);
}

/** Whether a key was stored before; stores it. Where the browser stores nothing, false. */
function isStored(key: string): boolean {
	try {
		if (localStorage.getItem(key)) return true;
		localStorage.setItem(key, '1');
	} catch {
		return false;
	}
	return false;
}

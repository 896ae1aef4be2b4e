/** Short messages over the map that go away by themselves. */

import { words } from '#words/explorer';

const MESSAGE_MS = 5000;

export interface Messages {
	readonly show: (text: string) => void;
	/** Shows a hint, at most once in this browser. */
	readonly hintOnce: (id: string, text: string) => void;
}

export function createMessages(element: HTMLElement, storageKey: string): Messages {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const given = new Set<string>();
	const show = (text: string) => {
		element.textContent = text;
		element.classList.add('is-shown');
		clearTimeout(timer);
		timer = setTimeout(() => {
			element.classList.remove('is-shown');
			element.textContent = '';
		}, MESSAGE_MS);
	};
	return {
		show,
		hintOnce: (id, text) => {
			if (given.has(id) || isStored(`${storageKey}:${id}`)) return;
			given.add(id);
			show(text);
		},
	};
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

/** Says how to zoom to whoever turns the wheel over the map or moves one finger on it: both scroll the page. */
export function setUpHints(frame: HTMLElement, messages: Messages): void {
	const key = /Mac|iP(?:hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
	frame.addEventListener(
		'wheel',
		(event) => {
			if (event.ctrlKey || event.metaKey) event.preventDefault();
			else messages.hintOnce('wheel', words.messages.wheel(key));
		},
		{ passive: false },
	);
	frame.addEventListener(
		'touchmove',
		({ touches }) => {
			if (touches.length === 1 && !frame.classList.contains('is-near'))
				messages.hintOnce('touch', words.messages.touch);
		},
		{ passive: true },
	);
}

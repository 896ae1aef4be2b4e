/** The script of every page, kept tiny: opens search on `/`, Ctrl-K, Cmd-K or a click, and shows a paper page's star. The rest is loaded when asked for. */
import { words } from '#words/loading';
import styles from '../styles/search.css?url';
import { isSavingData } from './saving-data.ts';

/** In the menu, and as an icon on narrow screens. */
const searchLinks = document.querySelectorAll<HTMLAnchorElement>('[data-search]');

let extras: Promise<void> | undefined;

/** Asks for what the dialog needs besides its code, beside it and not after it. Resolves when the styles are there. */
function loadExtras(): Promise<void> {
	const base = import.meta.env.BASE_URL;
	void addLink({ rel: 'preload', as: 'fetch', crossOrigin: '', href: `${base}search/manifest.json` });
	return addLink({ rel: 'stylesheet', href: styles });
}

async function openSearch(): Promise<void> {
	try {
		extras ??= loadExtras();
		const [{ openDialog }] = await Promise.all([import('./search/dialog.ts'), extras]);
		openDialog();
	} catch {
		if (searchLinks[0]) location.href = searchLinks[0].href;
	}
}

/** Resolves when the link has loaded or failed. */
function addLink(properties: Partial<HTMLLinkElement>): Promise<void> {
	return new Promise((settled) => {
		const link = Object.assign(document.createElement('link'), properties);
		link.onload = link.onerror = () => settled();
		document.head.append(link);
	});
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}

document.addEventListener('keydown', (event) => {
	const hasModifier = event.ctrlKey || event.metaKey;
	const isShortcut = event.key.toLowerCase() === 'k' && hasModifier && !event.shiftKey && !event.altKey;
	const isSlash = event.key === '/' && !hasModifier && !event.altKey && !isTyping(event.target);
	if (!isShortcut && !isSlash) return;
	event.preventDefault();
	const field = document.querySelector<HTMLInputElement>('#query');
	if (field) field.focus();
	else void openSearch();
});

for (const link of searchLinks)
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || document.querySelector('#query')) return;
		event.preventDefault();
		void openSearch();
	});

/** Whether a paper is on the reading list, found without parsing all of it. */
function isStarred(slug: string): boolean {
	try {
		return Boolean(localStorage.getItem(`reading-list:${import.meta.env.BASE_URL}`)?.includes(`"slug":"${slug}"`));
	} catch {
		return false;
	}
}

/** Shows in the header how many papers are starred. */
function showCount(): void {
	const place = document.querySelector('[data-starred]');
	try {
		const starred = localStorage.getItem(`reading-list:${import.meta.env.BASE_URL}`)?.match(/"slug":/g)?.length ?? 0;
		if (place) place.textContent = starred > 0 ? ` (${starred})` : '';
	} catch {
		// Without storage there is no list to count.
	}
}
showCount();
for (const name of ['storage', 'atlas:reading-list']) addEventListener(name, showCount);

/** Whether any paper is marked for comparison. */
function hasMarked(): boolean {
	try {
		return Boolean(localStorage.getItem(`compare:${import.meta.env.BASE_URL}`)?.includes('"'));
	} catch {
		return false;
	}
}

const compareButton = document.querySelector<HTMLButtonElement>('button[data-compare]');
if (compareButton) {
	const load = () => import('./compare/mark-button.ts');
	startAt(compareButton, 'click', async () => {
		const { toggleButton } = await load();
		compareButton.addEventListener('click', () => toggleButton(compareButton));
		toggleButton(compareButton);
	});
	if (hasMarked()) void load().then(({ showButton }) => showButton(compareButton));
}

const star = document.querySelector<HTMLButtonElement>('button[data-star][hidden]');
if (star) {
	const isOn = isStarred(star.dataset.star ?? '');
	star.ariaPressed = String(isOn);
	star.textContent = `${isOn ? '★' : '☆'} ${star.ariaLabel}`;
	star.hidden = false;
	startAt(star, 'click', async () => {
		const { setUpStar } = await import('./reading-list/star.ts');
		setUpStar(star);
		star.click();
	});
}

/** Tools of lists are folded: their code is loaded when they are opened. */
const tools = document.querySelector<HTMLElement>('.set-tools');
startAt(tools?.querySelector('details'), 'toggle', async () => {
	const { setUpActions } = await import('./set/set-actions.ts');
	setUpActions(tools);
});

/** Starts something at the first event, or says beside it that its code cannot be loaded: browsers try that once a page. */
function startAt(target: Element | null | undefined, type: string, start: () => Promise<void>): void {
	const complain = () => {
		const fault = Object.assign(document.createElement('span'), { role: 'alert', textContent: ` ${words.notLoaded}` });
		target?.after(fault);
	};
	target?.addEventListener(type, () => start().catch(complain), { once: true });
}

/** What shows where a visitor's interest is. */
const INTENTS = ['pointerover', 'focusin', 'touchstart', 'touchend'] as const;

let latest: Event;
let isLoading = false;

/** Loads the link previews when a link is first pointed at or focused, and then shows that of the link. */
function startPreviews(event: Event): void {
	latest = event;
	if (isLoading || !(event.target instanceof Element && event.target.closest('main a'))) return;
	isLoading = true;
	void loadPreviews();
}

async function loadPreviews(): Promise<void> {
	const { previewLinks } = await import('./link-preview/link-preview.ts');
	for (const intent of INTENTS) removeEventListener(intent, startPreviews);
	previewLinks(latest);
}
if (!isSavingData) for (const intent of INTENTS) addEventListener(intent, startPreviews, { passive: true });

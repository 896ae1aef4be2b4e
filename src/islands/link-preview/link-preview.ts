/** Link previews: what a link to a paper, topic or theme leads to, shown on hover, keyboard focus or long press. */
import { createPopover } from './popover.ts';
import { findSource, loadPreview } from './preview-source.ts';

/** Until a link that is pointed at or focused shows its preview. */
const SHOW_MS = 300;
/** Until a preview goes whose link the pointer has left, so that the pointer can move onto it. */
const HIDE_MS = 250;
const LONG_PRESS_MS = 500;

const popover = createPopover();
/** The link whose preview shows or is about to. */
let current: Element | undefined;
let isShown = false;
/** The preview goes when the pointer leaves its link. */
let isPointed = false;
/** The finger that is down found no preview at its link. */
let isFirstPress = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function wait(ms: number, action: () => void): void {
	clearTimeout(timer);
	timer = setTimeout(action, ms);
}

function hide(): void {
	clearTimeout(timer);
	if (isShown) popover.hide();
	current = undefined;
	isShown = false;
}

/** Shows the preview of a link after a while, beside the line of it that is at `y`; its title is a link where it `leads`. */
function plan(link: Element, source: string, ms: number, y?: number, leads = false): void {
	if (link === current) return;
	hide();
	current = link;
	isPointed = y !== undefined && ms === SHOW_MS;
	wait(ms, async () => {
		const [preview] = await Promise.all([loadPreview(source), popover.styled]);
		if (!preview || current !== link) return;
		popover.show(preview, findLine(link, y), leads ? (link.getAttribute('href') ?? '') : undefined);
		isShown = true;
	});
}

/** The box of a link, or of the one of its lines that is pointed at. */
function findLine(link: Element, y: number | undefined): DOMRect {
	const lines = [...link.getClientRects()];
	return lines.find(({ top, bottom }) => y !== undefined && y >= top && y <= bottom) ?? link.getBoundingClientRect();
}

/** The link that an event is about, with where its preview comes from; none for a link without a preview. */
function findLink({ target }: Event): readonly [link: Element, source: string] | undefined {
	const link = target instanceof Element ? target.closest('main a') : null;
	const source = link && findSource(link);
	return link && source ? [link, source] : undefined;
}

/** Previews the mark of a timeline that was tapped at once, with a link to its page. */
function previewTapped(): void {
	const mark = document.querySelector('[data-tapped]');
	const source = mark && findSource(mark);
	if (source) plan(mark, source, 0, undefined, true);
}

function isOnPreview(target: EventTarget | null): boolean {
	return target instanceof Node && popover.element.contains(target);
}

function onPointerOver(event: PointerEvent): void {
	if (event.pointerType !== 'mouse') return;
	const found = findLink(event);
	if (found?.[0] === current || isOnPreview(event.target)) {
		if (isShown) clearTimeout(timer);
	} else if (found) plan(...found, SHOW_MS, event.clientY);
	else if (isPointed && isShown) wait(HIDE_MS, hide);
	else if (isPointed) hide();
}

function onFocusIn(event: Event): void {
	const found = findLink(event);
	if (found?.[0].matches(':focus-visible')) plan(...found, SHOW_MS);
}

/** The link inside a preview can have the focus too. */
function onFocusOut({ relatedTarget }: FocusEvent): void {
	if (!isOnPreview(relatedTarget)) hide();
}

function onTouchStart(event: TouchEvent): void {
	if (isOnPreview(event.target)) return;
	const found = findLink(event);
	const touch = event.touches[0];
	isFirstPress = found !== undefined && found[0] !== current;
	if (found && touch && event.touches.length === 1) plan(...found, LONG_PRESS_MS, touch.clientY);
	else hide();
}

/** A finger that lifts before the preview shows taps. */
function onTouchEnd(): void {
	if (!isShown) hide();
}

/** The first long press shows the preview in place of the browser's menu; a second on the same link opens the menu. */
function onContextMenu(event: MouseEvent): void {
	if (event instanceof PointerEvent && event.pointerType === 'touch' && isFirstPress) event.preventDefault();
}

/** Lifting the finger of a long press is no tap. */
function onClick(event: MouseEvent): void {
	if (!isFirstPress || !isShown || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
	event.preventDefault();
	isFirstPress = false;
}

/** Previews links from now on, beginning with the one that the event is about. */
export function previewLinks(first: Event): void {
	const passive = { passive: true, capture: true };
	addEventListener('pointerover', onPointerOver);
	addEventListener('focusin', onFocusIn);
	addEventListener('focusout', onFocusOut);
	addEventListener('touchstart', onTouchStart, passive);
	addEventListener('touchend', onTouchEnd, passive);
	for (const type of ['touchmove', 'touchcancel', 'pagehide'] as const) addEventListener(type, hide, passive);
	addEventListener('contextmenu', onContextMenu);
	addEventListener('click', onClick);
	addEventListener('preview-tapped', previewTapped);
	addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
	addEventListener('scroll', () => isShown && hide(), passive);
	if (first instanceof PointerEvent) onPointerOver(first);
	else if (first.type === 'touchstart') onTouchStart(first as TouchEvent);
	else if (first.type === 'focusin') onFocusIn(first);
	// Tapped before they were there.
	previewTapped();
}

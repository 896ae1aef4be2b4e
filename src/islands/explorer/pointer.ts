/** The map by mouse, pen and finger: a name means its topic; else the nearest mark or link within reach is meant, so that small ones can be hit. */

import type { ExplorerPaper } from './explorer-data.ts';
import type { Point } from './geometry.ts';
import type { GraphPicture } from './graph-picture.ts';
import type { ZoomController } from './zoom-controller.ts';

/** CSS pixels from a link within which it is meant. */
const REACH_MOUSE = 6;
const REACH_TOUCH = 12;
/** A touch that could mean several topics magnifies the map first. */
const MAGNIFY_BY = 2.2;
const MAGNIFY_UNTIL = 6;

/** What the pointer is over, or the focus on. */
export type Pointed =
	| { readonly kind: 'topic'; readonly topic: string }
	| { readonly kind: 'link'; readonly ends: readonly [string, string]; readonly at: Point }
	| { readonly kind: 'paper'; readonly paper: ExplorerPaper; readonly at: Point };

interface Actions {
	readonly picture: GraphPicture;
	readonly zoom: ZoomController;
	readonly point: (pointed: Pointed | undefined) => void;
	readonly chooseTopic: (topic: string) => void;
	readonly chooseLink: (ends: readonly [string, string]) => void;
	readonly clear: () => void;
}

interface Pointing extends Actions {
	readonly findName: NameFinder;
}

export function setUpPointer(frame: HTMLElement, actions: Actions): void {
	const locate = (event: MouseEvent): Point => {
		const { left, top } = frame.getBoundingClientRect();
		return { x: event.clientX - left - frame.clientLeft, y: event.clientY - top - frame.clientTop };
	};
	const findName = createNameFinder(frame, actions.picture);
	setUpHover(frame, { ...actions, findName }, locate);
	frame.addEventListener('click', (event) => choose(event, { ...actions, findName }, locate), true);
}

type NameFinder = (event: MouseEvent) => string | undefined;

/** Pointing at a topic moves names: one that was pointed at counts until the pointer leaves the place where it was. */
function createNameFinder(frame: HTMLElement, picture: GraphPicture): NameFinder {
	let last: ReturnType<GraphPicture['findName']>;
	for (const type of ['wheel', 'pointerleave', 'keydown'])
		frame.addEventListener(type, () => (last = undefined), { passive: true });
	return (event) => {
		const { clientX: x, clientY: y } = event;
		const box = last?.box;
		const isWithin = box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
		if (!isWithin) last = picture.findName(event);
		return last?.topic;
	};
}

function setUpHover(
	frame: HTMLElement,
	{ picture, point, findName }: Pointing,
	locate: (event: MouseEvent) => Point,
): void {
	let waiting: MouseEvent | undefined;
	const look = () => {
		const event = waiting;
		waiting = undefined;
		if (!event) return;
		const pointed = identify(picture, findName(event), locate(event));
		point(pointed);
		frame.classList.toggle('is-over', pointed !== undefined);
	};
	frame.addEventListener('pointermove', (event) => {
		if (event.pointerType === 'touch' || event.buttons > 0) return;
		if (!waiting) requestAnimationFrame(look);
		waiting = event;
	});
	frame.addEventListener('pointerleave', (event) => {
		waiting = undefined;
		if (event.pointerType !== 'touch') point(undefined);
	});
}

function identify(picture: GraphPicture, named: string | undefined, at: Point): Pointed | undefined {
	const dot = picture.findPaper(at);
	if (dot) return { kind: 'paper', paper: dot.paper, at };
	const topic = named ?? picture.findTopics(at)[0];
	if (topic !== undefined) return { kind: 'topic', topic };
	const ends = picture.findLink(at, REACH_MOUSE);
	return ends && { kind: 'link', ends, at };
}

function choose(event: MouseEvent, actions: Pointing, locate: (event: MouseEvent) => Point): void {
	const { picture, zoom } = actions;
	// Enter on a mark; and a new tab or window is for the browser to open.
	if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
	// A paper is an ordinary link.
	if (event.target instanceof Element && event.target.closest('.papers-near a')) return;
	event.preventDefault();
	const at = locate(event);
	const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
	const dot = isTouch ? picture.findPaper(at, REACH_TOUCH) : undefined;
	if (dot)
		return void picture.findPaperLink(dot)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	const named = actions.findName(event);
	const topics = named === undefined ? picture.findTopics(at) : [named];
	const [topic] = topics;
	const link = picture.findLink(at, isTouch ? REACH_TOUCH : REACH_MOUSE);
	if (isTouch && topics.length > 1 && zoom.transform().k < MAGNIFY_UNTIL) zoom.zoomBy(MAGNIFY_BY, at);
	else if (topic !== undefined) actions.chooseTopic(topic);
	else if (link) actions.chooseLink(link);
	else actions.clear();
}

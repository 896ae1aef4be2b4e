/** The map by mouse, pen and finger: the nearest mark or link within reach is meant, so that small ones can be hit. */
import type { Point } from './geometry.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';

/** CSS pixels from a link within which it is meant. */
const REACH_MOUSE = 6;
const REACH_TOUCH = 12;
/** A touch that could mean several topics brings them apart first. */
const PART_FACTOR = 2.2;
const PART_UNTIL = 6;

interface Actions {
	readonly picture: Picture;
	readonly stage: Stage;
	readonly point: (topic: string | undefined) => void;
	readonly chooseTopic: (topic: string) => void;
	readonly chooseLink: (ends: readonly [string, string]) => void;
	readonly clear: () => void;
}

export function makePointer(
	frame: HTMLElement,
	{ picture, stage, point, chooseTopic, chooseLink, clear }: Actions,
): void {
	const locate = (event: MouseEvent): Point => {
		const { left, top } = frame.getBoundingClientRect();
		return { x: event.clientX - left - frame.clientLeft, y: event.clientY - top - frame.clientTop };
	};
	let waiting: MouseEvent | undefined;
	frame.addEventListener('pointermove', (event) => {
		if (event.pointerType === 'touch' || event.buttons > 0) return;
		if (!waiting) requestAnimationFrame(look);
		waiting = event;
	});
	const look = () => {
		const event = waiting;
		waiting = undefined;
		if (!event) return;
		const at = locate(event);
		const [topic] = picture.findTopics(at);
		point(topic);
		frame.classList.toggle('is-over', topic !== undefined || picture.findLink(at, REACH_MOUSE) !== undefined);
	};
	frame.addEventListener('pointerleave', () => {
		waiting = undefined;
		point(undefined);
	});
	frame.addEventListener(
		'click',
		(event) => {
			// Enter on a mark; and a new tab or window is the browser's business.
			if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const at = locate(event);
			const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
			const topics = picture.findTopics(at);
			const [topic] = topics;
			if (isTouch && topics.length > 1 && stage.transform().k < PART_UNTIL) return stage.zoomBy(PART_FACTOR, at);
			if (topic !== undefined) return chooseTopic(topic);
			const link = picture.findLink(at, isTouch ? REACH_TOUCH : REACH_MOUSE);
			if (link) chooseLink(link);
			else clear();
		},
		true,
	);
}

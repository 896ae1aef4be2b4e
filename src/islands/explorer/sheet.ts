/** On narrow screens the panel is a sheet at the bottom: half the screen, or most of it when it is dragged up. */
import { find } from './element.ts';

/** CSS pixels that a drag must cover to count. */
const DRAG = 30;

export interface Sheet {
	/** CSS pixels of the frame's bottom that the open sheet covers; 0 beside the map. */
	readonly measureCovered: (frame: HTMLElement) => number;
	/** Whether it is open over the page, rather than beside the map. */
	readonly isOver: () => boolean;
	readonly collapse: () => void;
}

export function createSheet(panel: HTMLElement, close: () => void): Sheet {
	const handle = find(panel, '.sheet-handle', HTMLButtonElement);
	const expand = (isTall: boolean) => {
		panel.classList.toggle('is-tall', isTall);
		handle.setAttribute('aria-expanded', String(isTall));
	};
	let start: number | undefined;
	handle.addEventListener('pointerdown', (event) => {
		start = event.clientY;
		handle.setPointerCapture(event.pointerId);
	});
	handle.addEventListener('pointermove', (event) => {
		if (start === undefined) return;
		const moved = event.clientY - start;
		if (Math.abs(moved) < DRAG) return;
		start = undefined;
		if (moved < 0) expand(true);
		else if (panel.classList.contains('is-tall')) expand(false);
		else close();
	});
	handle.addEventListener('pointerup', () => {
		// A press that was no drag; a drag has been carried out already.
		if (start !== undefined) expand(!panel.classList.contains('is-tall'));
		start = undefined;
	});
	handle.addEventListener('click', (event) => {
		if (event.detail === 0) expand(!panel.classList.contains('is-tall'));
	});
	const isOver = () => !panel.hidden && getComputedStyle(panel).position === 'fixed';
	return {
		isOver,
		measureCovered: (frame) => {
			if (!isOver()) return 0;
			const { top, bottom, height } = frame.getBoundingClientRect();
			const covered = bottom - panel.getBoundingClientRect().top;
			return top > innerHeight || covered <= 0 ? 0 : Math.min(covered, height * 0.7);
		},
		collapse: () => expand(false),
	};
}

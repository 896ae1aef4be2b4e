/** Which gestures move the map, and how far. */
import { type ZoomTransform, zoomIdentity } from 'd3';
import type { Point } from './geometry.ts';

interface Size {
	readonly width: number;
	readonly height: number;
}

/** The wheel scrolls the page unless a key is held; one finger scrolls it while the whole map is shown. */
export function isGesture(event: Gesture, k: number): boolean {
	if ('touches' in event) return k > 1 || event.touches.length > 1;
	if ('deltaY' in event) return event.ctrlKey || event.metaKey;
	return event.button === 0 && !event.ctrlKey;
}

/** The parts of touch, wheel and mouse events that decide. */
export type Gesture =
	| { readonly touches: { readonly length: number } }
	| Pick<WheelEvent, 'deltaY' | 'ctrlKey' | 'metaKey'>
	| Pick<MouseEvent, 'button' | 'ctrlKey'>;

/** Change of the magnification's logarithm by one event; a trackpad's pinch comes as a wheel with small steps and Control. */
export function measureWheel(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
	const pixels = event.deltaY * ([1, 25, 500][event.deltaMode] ?? 1);
	const isPinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(pixels) < 40;
	return Math.max(-0.6, Math.min(0.6, -pixels * 0.002 * (isPinch ? 8 : 1)));
}

/** Keeps the picture over the frame; below it, what is covered may stay empty. */
export function limit(transform: ZoomTransform, { width, height }: Size, covered = 0): ZoomTransform {
	const { k } = transform;
	const x = Math.min(0, Math.max(width * (1 - k), transform.x));
	const y = Math.min(0, Math.max(height * (1 - k) - covered, transform.y));
	return zoomIdentity.translate(x, y).scale(k);
}

/** The view that has all points in it, with a margin; where they need more than the whole map, the first stays inside. */
export function findFit(pixels: readonly Point[], area: Size, closest: number): { middle: Point; k: number } {
	const xs = pixels.map(({ x }) => x);
	const ys = pixels.map(({ y }) => y);
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const share = 0.8;
	const wanted = Math.min(
		closest,
		(area.width * share) / Math.max(1, right - left),
		(area.height * share) / Math.max(1, bottom - top),
	);
	const k = Math.max(1, wanted);
	const clamp = (middle: number, anchor: number, length: number) => {
		const reach = (length / k) * (share / 2);
		return Math.min(anchor + reach, Math.max(anchor - reach, middle));
	};
	const [first] = pixels;
	return {
		middle: {
			x: clamp((left + right) / 2, first?.x ?? 0, area.width),
			y: clamp((top + bottom) / 2, first?.y ?? 0, area.height),
		},
		k,
	};
}

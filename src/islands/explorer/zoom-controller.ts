/**
 * Zoom and pan. While the visitor moves the map its picture is moved as a layer that the browser has already painted;
 * when it rests it is painted again, sharp (see `npm run bench:graph`).
 */
import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import { type Camera, centre, findView, getViewPoint, isInside, magnify, type ViewPoint } from './camera.ts';
import { type Geometry, makeGeometry, type Point } from './geometry.ts';
import { findFit, isGesture, limit, measureWheel } from './gestures.ts';
import { MAX_ZOOM } from './state.ts';

const FLIGHT_MS = 450;

export interface ZoomController {
	readonly geometry: () => Geometry;
	readonly transform: () => ZoomTransform;
	readonly at: () => ViewPoint;
	readonly show: (at: ViewPoint, isFlown?: boolean) => void;
	/** Moves until the places (map units) are in view, no closer than `closest`; the first of them is in view in any case. */
	readonly fit: (places: readonly Point[], closest: number, isFlown?: boolean) => void;
	/** Whether all places are in view, below so many CSS pixels of the frame that are out of the window. */
	readonly sees: (places: readonly Point[], above?: number) => boolean;
	readonly zoomBy: (factor: number, around?: Point) => void;
	readonly panBy: (x: number, y: number) => void;
	/** Moves just so far that a place is well in view. */
	readonly reveal: (place: Point) => void;
	/** CSS pixels at the bottom of the frame that something else covers. */
	readonly setCovered: (pixels: number) => void;
}

interface ZoomEvents {
	/** The map rests in a new place; `isByHand` when the visitor moved it. */
	readonly rested: (isByHand: boolean) => void;
	readonly resized: () => void;
}

/** Moves an HTML element with the picture in it: for the picture itself Chromium would set all its text again in each frame. */
export function createZoomController(frame: HTMLElement, layer: HTMLElement, events: ZoomEvents): ZoomController {
	let camera: Camera = { geometry: makeGeometry(frame.clientWidth), transform: zoomIdentity, covered: 0 };
	const mover = createMover(frame, {
		getCamera: () => camera,
		moved: (transform) => {
			camera = { ...camera, transform };
			layer.style.transform = `translate(${transform.x}px,${transform.y}px) scale(${transform.k})`;
		},
		rested: (isByHand) => {
			events.rested(isByHand);
			repaint(layer);
		},
	});
	const { move } = mover;
	const change = (part: Partial<Camera>) => {
		camera = { ...camera, ...part };
		mover.setExtent();
	};
	new ResizeObserver(() => {
		if (Math.abs(frame.clientWidth - camera.geometry.width) < 1 || frame.clientWidth === 0) return;
		const before = getViewPoint(camera);
		change({ geometry: makeGeometry(frame.clientWidth) });
		move(findView(camera, before), false);
		events.resized();
	}).observe(frame);
	return {
		geometry: () => camera.geometry,
		transform: () => camera.transform,
		at: () => getViewPoint(camera),
		show: (wanted, isFlown) => move(findView(camera, wanted), isFlown),
		fit: (places, closest, isFlown) => {
			const { geometry, covered } = camera;
			const area = { width: geometry.width, height: geometry.height - covered };
			const { middle, k } = findFit(places.map(geometry.toPixels), area, closest);
			move(centre(camera, middle, k), isFlown);
		},
		sees: (places, above) => places.every((place) => isInside(camera, place, 4, above)),
		zoomBy: (factor, around) => {
			const k = Math.min(MAX_ZOOM, Math.max(1, camera.transform.k * factor));
			move(magnify(camera, k, around));
		},
		panBy: (x, y) => {
			const { transform, geometry, covered } = camera;
			const next = zoomIdentity.translate(transform.x + x, transform.y + y).scale(transform.k);
			move(limit(next, geometry, covered));
		},
		reveal: (place) => {
			const { geometry, transform } = camera;
			if (transform.k > 1 && !isInside(camera, place, Math.min(60, geometry.width / 8)))
				move(centre(camera, geometry.toPixels(place), transform.k));
		},
		setCovered: (pixels) => {
			if (pixels === camera.covered) return;
			change({ covered: pixels });
			// What was moved up to clear a covered part comes back down.
			if (pixels === 0) move(limit(camera.transform, camera.geometry, 0));
		},
	};
}

interface Moves {
	readonly getCamera: () => Camera;
	readonly moved: (transform: ZoomTransform) => void;
	readonly rested: (isByHand: boolean) => void;
}

/** Moves the map by hand and by program. */
function createMover(frame: HTMLElement, { getCamera, moved, rested }: Moves) {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)');
	let last: ZoomTransform = zoomIdentity;
	let isFlying = false;
	let landing = 0;
	const rest = (isByHand: boolean) => {
		const { transform } = getCamera();
		// Drawn again under a press that moves nothing, a paper would lose the click that follows.
		if (transform === last) return;
		last = transform;
		rested(isByHand);
	};
	const behaviour = zoom<HTMLElement, unknown>()
		.scaleExtent([1, MAX_ZOOM])
		.wheelDelta(measureWheel)
		.filter((event: WheelEvent | MouseEvent | TouchEvent) => isGesture(event, getCamera().transform.k))
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => moved(event.transform))
		.on('start', () => cancelAnimationFrame(landing))
		.on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			frame.classList.toggle('is-near', getCamera().transform.k > 1);
			// A flight that another move interrupts ends as well: it rests only if none begins.
			if (isFlying && !event.sourceEvent) landing = requestAnimationFrame(() => rest(false));
			else rest(Boolean(event.sourceEvent));
		});
	const target = select(frame).call(behaviour).on('dblclick.zoom', null);
	const setExtent = () => {
		const { geometry, covered } = getCamera();
		const { width, height } = geometry;
		const corner: [number, number] = [0, 0];
		behaviour.extent([corner, [width, height]]).translateExtent([corner, [width, height + covered]]);
	};
	setExtent();
	return {
		setExtent,
		move: (next: ZoomTransform, isFlown = true) => {
			isFlying = isFlown && !isStill.matches;
			if (isFlying) target.transition().duration(FLIGHT_MS).call(behaviour.transform, next);
			else target.call(behaviour.transform, next);
		},
	};
}

/** A layer keeps the sharpness it was painted with; giving it up for one frame has it painted again. */
function repaint(layer: HTMLElement): void {
	layer.style.willChange = 'auto';
	requestAnimationFrame(() =>
		requestAnimationFrame(() => {
			layer.style.willChange = 'transform';
		}),
	);
}

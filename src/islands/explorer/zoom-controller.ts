/**
 * Zoom and pan. While the visitor moves the map its picture is moved as a layer that the browser has already painted;
 * when it rests it is painted again, sharp (see `npm run bench:graph`).
 */
import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import { type Geometry, makeGeometry, type Point } from './geometry.ts';
import { findFit, isGesture, limit, measureWheel } from './gestures.ts';

const MAX_ZOOM = 12;
const FLIGHT_MS = 450;

/** Middle of the view in map units, and magnification; undefined for the whole map. */
export type ViewPoint = readonly [number, number, number] | undefined;

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

export function createZoomController(frame: HTMLElement, picture: SVGSVGElement, events: ZoomEvents): ZoomController {
	let geometry = makeGeometry(frame.clientWidth);
	let transform = zoomIdentity;
	let covered = 0;
	let rested: ZoomTransform | undefined;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)');
	const behaviour = zoom<HTMLElement, unknown>()
		.scaleExtent([1, MAX_ZOOM])
		.wheelDelta(measureWheel)
		.filter((event: WheelEvent | MouseEvent | TouchEvent) => isGesture(event, transform.k))
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			transform = event.transform;
			picture.style.transform = `translate(${transform.x}px,${transform.y}px) scale(${transform.k})`;
		})
		.on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			frame.classList.toggle('is-near', transform.k > 1);
			// Drawn again under a press that moves nothing, a paper would lose the click that follows.
			if (transform === rested) return;
			rested = transform;
			events.rested(Boolean(event.sourceEvent));
			repaint(picture);
		});
	const target = select(frame).call(behaviour).on('dblclick.zoom', null);
	const setExtent = () => {
		const { width, height } = geometry;
		const corners: [[number, number], [number, number]] = [
			[0, 0],
			[width, height],
		];
		behaviour.extent(corners).translateExtent([corners[0], [width, height + covered]]);
	};
	setExtent();
	const constrain = (next: ZoomTransform) => limit(next, geometry, covered);
	const move = (next: ZoomTransform, isFlown = true) => {
		if (isFlown && !isStill.matches) target.transition().duration(FLIGHT_MS).call(behaviour.transform, next);
		else target.call(behaviour.transform, next);
	};
	const centre = (middle: Point, k: number) => {
		const [x, y] = [geometry.width / 2, (geometry.height - covered) / 2];
		return constrain(zoomIdentity.translate(x - k * middle.x, y - k * middle.y).scale(k));
	};
	const at = (): ViewPoint => {
		if (transform.k <= 1.001) return undefined;
		const [x, y] = transform.invert([geometry.width / 2, geometry.height / 2]);
		const middle = geometry.toMap({ x, y });
		return [middle.x, middle.y, transform.k];
	};
	const show = (wanted: ViewPoint, isFlown = true) => {
		if (!wanted) return move(zoomIdentity, isFlown);
		const [x, y, k] = wanted;
		const middle = geometry.toPixels({ x, y });
		const corner = zoomIdentity.translate(geometry.width / 2 - k * middle.x, geometry.height / 2 - k * middle.y);
		move(constrain(corner.scale(k)), isFlown);
	};
	new ResizeObserver(() => {
		if (Math.abs(frame.clientWidth - geometry.width) < 1 || frame.clientWidth === 0) return;
		const before = at();
		geometry = makeGeometry(frame.clientWidth);
		setExtent();
		show(before, false);
		events.resized();
	}).observe(frame);
	/** Whether a place is so far inside the frame. */
	const isInside = (place: Point, edge: number, above = 0) => {
		const pixel = geometry.toPixels(place);
		const [x, y] = transform.apply([pixel.x, pixel.y]);
		return x > edge && y > edge + above && x < geometry.width - edge && y < geometry.height - covered - edge;
	};
	return {
		geometry: () => geometry,
		transform: () => transform,
		at,
		show,
		fit: (places, closest, isFlown = true) => {
			const area = { width: geometry.width, height: geometry.height - covered };
			const { middle, k } = findFit(places.map(geometry.toPixels), area, closest);
			move(centre(middle, k), isFlown);
		},
		sees: (places, above) => places.every((place) => isInside(place, 4, above)),
		zoomBy: (factor, around) => {
			const { x, y } = around ?? { x: geometry.width / 2, y: (geometry.height - covered) / 2 };
			const k = Math.min(MAX_ZOOM, Math.max(1, transform.k * factor));
			const [px, py] = transform.invert([x, y]);
			move(constrain(zoomIdentity.translate(x - k * px, y - k * py).scale(k)));
		},
		panBy: (x, y) => move(constrain(zoomIdentity.translate(transform.x + x, transform.y + y).scale(transform.k))),
		reveal: (place) => {
			if (transform.k > 1 && !isInside(place, Math.min(60, geometry.width / 8)))
				move(centre(geometry.toPixels(place), transform.k));
		},
		setCovered: (pixels) => {
			if (pixels === covered) return;
			covered = pixels;
			setExtent();
			// What was moved up to clear a covered part comes back down.
			if (pixels === 0) move(constrain(transform));
		},
	};
}

/** A layer keeps the sharpness it was painted with; giving it up for one frame has it painted again. */
function repaint(picture: SVGSVGElement): void {
	picture.style.willChange = 'auto';
	requestAnimationFrame(() =>
		requestAnimationFrame(() => {
			picture.style.willChange = 'transform';
		}),
	);
}

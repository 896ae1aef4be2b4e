/**
 * Zoom and pan. While the visitor moves the map its picture is moved as a layer that the browser has already painted;
 * when it rests it is painted anew, sharp (see `npm run bench:graph`).
 */
import 'd3-transition';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type Geometry, makeGeometry, type Point } from './geometry.ts';

const MAX_ZOOM = 12;
const FLIGHT_MS = 450;

export interface Stage {
	readonly geometry: () => Geometry;
	readonly transform: () => ZoomTransform;
	/** Middle of the view in map units, and magnification; undefined for the whole map. */
	readonly at: () => readonly [number, number, number] | undefined;
	readonly show: (at: readonly [number, number, number] | undefined, isFlown?: boolean) => void;
	/** Moves until the places (map units) are in view, no closer than `closest`. */
	readonly fit: (places: readonly Point[], closest: number) => void;
	readonly zoomBy: (factor: number, around?: Point) => void;
	readonly panBy: (x: number, y: number) => void;
	/** Moves just so far that a place is well in view. */
	readonly reveal: (place: Point) => void;
}

interface StageEvents {
	/** The map rests in a new place; `isByHand` when the visitor moved it. */
	readonly settled: (isByHand: boolean) => void;
	readonly resized: () => void;
}

export function makeStage(frame: HTMLElement, picture: SVGSVGElement, events: StageEvents): Stage {
	let geometry = makeGeometry(frame.clientWidth);
	let transform = zoomIdentity;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)');
	const behaviour = zoom<HTMLElement, unknown>()
		.scaleExtent([1, MAX_ZOOM])
		.filter((event: Event) => isGesture(event, transform.k))
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			transform = event.transform;
			picture.style.transform = `translate(${transform.x}px,${transform.y}px) scale(${transform.k})`;
		})
		.on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			frame.classList.toggle('is-near', transform.k > 1);
			events.settled(Boolean(event.sourceEvent));
			repaint(picture);
		});
	const target = select(frame).call(behaviour).on('dblclick.zoom', null);
	const setExtent = () => {
		const { width, height } = geometry;
		behaviour
			.extent([
				[0, 0],
				[width, height],
			])
			.translateExtent([
				[0, 0],
				[width, height],
			]);
	};
	setExtent();
	const move = (next: ZoomTransform, isFlown = true) => {
		if (isFlown && !isStill.matches) target.transition().duration(FLIGHT_MS).call(behaviour.transform, next);
		else target.call(behaviour.transform, next);
	};
	const centre = (middle: Point, k: number) =>
		limit(
			zoomIdentity.translate(geometry.width / 2 - k * middle.x, geometry.height / 2 - k * middle.y).scale(k),
			geometry,
		);
	const at = () => {
		if (transform.k <= 1.001) return undefined;
		const [x, y] = transform.invert([geometry.width / 2, geometry.height / 2]);
		const middle = geometry.toMap({ x, y });
		return [middle.x, middle.y, transform.k] as const;
	};
	new ResizeObserver(() => {
		if (Math.abs(frame.clientWidth - geometry.width) < 1 || frame.clientWidth === 0) return;
		const before = at();
		geometry = makeGeometry(frame.clientWidth);
		setExtent();
		move(before ? centre(geometry.toPixels({ x: before[0], y: before[1] }), before[2]) : zoomIdentity, false);
		events.resized();
	}).observe(frame);
	return {
		geometry: () => geometry,
		transform: () => transform,
		at,
		show: (wanted, isFlown = true) =>
			move(wanted ? centre(geometry.toPixels({ x: wanted[0], y: wanted[1] }), wanted[2]) : zoomIdentity, isFlown),
		fit: (places, closest) => {
			const { middle, k } = findFit(places.map(geometry.toPixels), geometry, closest);
			move(centre(middle, k));
		},
		zoomBy: (factor, around) => {
			const { x, y } = around ?? { x: geometry.width / 2, y: geometry.height / 2 };
			const k = Math.min(MAX_ZOOM, Math.max(1, transform.k * factor));
			const [px, py] = transform.invert([x, y]);
			move(limit(zoomIdentity.translate(x - k * px, y - k * py).scale(k), geometry));
		},
		panBy: (x, y) => move(limit(zoomIdentity.translate(transform.x + x, transform.y + y).scale(transform.k), geometry)),
		reveal: (place) => {
			const pixel = geometry.toPixels(place);
			const [x, y] = transform.apply([pixel.x, pixel.y]);
			const edge = Math.min(60, geometry.width / 8);
			const isSeen = x > edge && y > edge && x < geometry.width - edge && y < geometry.height - edge;
			if (!isSeen && transform.k > 1) move(centre(pixel, transform.k));
		},
	};
}

/** At rest the wheel turned towards the visitor, and a finger, scroll the page. */
function isGesture(event: Event, k: number): boolean {
	if (event instanceof WheelEvent) return k > 1 || event.deltaY < 0 || event.ctrlKey;
	if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
	return true;
}

/** Keeps the picture over the frame. */
function limit(transform: ZoomTransform, { width, height }: Geometry): ZoomTransform {
	const { k } = transform;
	const x = Math.min(0, Math.max(width * (1 - k), transform.x));
	const y = Math.min(0, Math.max(height * (1 - k), transform.y));
	return zoomIdentity.translate(x, y).scale(k);
}

function findFit(pixels: readonly Point[], { width, height }: Geometry, closest: number): { middle: Point; k: number } {
	const xs = pixels.map(({ x }) => x);
	const ys = pixels.map(({ y }) => y);
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const room = 0.72;
	const k = Math.min(closest, (width * room) / Math.max(1, right - left), (height * room) / Math.max(1, bottom - top));
	return { middle: { x: (left + right) / 2, y: (top + bottom) / 2 }, k: Math.max(1, k) };
}

/** A layer keeps the sharpness it was painted with; giving it up for one frame has it painted anew. */
function repaint(picture: SVGSVGElement): void {
	picture.style.willChange = 'auto';
	requestAnimationFrame(() =>
		requestAnimationFrame(() => {
			picture.style.willChange = 'transform';
		}),
	);
}

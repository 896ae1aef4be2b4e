/** Which part of the map the frame shows. */
import { type ZoomTransform, zoomIdentity } from 'd3';
import type { Geometry, Point } from './geometry.ts';
import { limit } from './gestures.ts';
import type { ExplorerState } from './state.ts';

export interface Camera {
	readonly geometry: Geometry;
	readonly transform: ZoomTransform;
	/** CSS pixels at the bottom of the frame that something else covers. */
	readonly covered: number;
}

/** Middle of the view in map units, and magnification; undefined for the whole map. */
export type ViewPoint = ExplorerState['at'];

export function getViewPoint({ geometry, transform }: Camera): ViewPoint {
	if (transform.k <= 1.001) return undefined;
	const [x, y] = transform.invert([geometry.width / 2, geometry.height / 2]);
	const middle = geometry.toMap({ x, y });
	return [middle.x, middle.y, transform.k];
}

/** The transform that shows a view, as far as the picture stays over the frame. */
export function findView({ geometry, covered }: Camera, wanted: ViewPoint): ZoomTransform {
	if (!wanted) return zoomIdentity;
	const [x, y, k] = wanted;
	const middle = geometry.toPixels({ x, y });
	const corner = zoomIdentity.translate(geometry.width / 2 - k * middle.x, geometry.height / 2 - k * middle.y);
	return limit(corner.scale(k), geometry, covered);
}

/** The transform that has a pixel of the picture in the middle of what is not covered. */
export function centre({ geometry, covered }: Camera, middle: Point, k: number): ZoomTransform {
	const [x, y] = [geometry.width / 2, (geometry.height - covered) / 2];
	return limit(zoomIdentity.translate(x - k * middle.x, y - k * middle.y).scale(k), geometry, covered);
}

/** The transform that magnifies to `k` and leaves a pixel of the frame where it is: the middle, where none is given. */
export function magnify({ geometry, transform, covered }: Camera, k: number, around?: Point): ZoomTransform {
	const { x, y } = around ?? { x: geometry.width / 2, y: (geometry.height - covered) / 2 };
	const [px, py] = transform.invert([x, y]);
	return limit(zoomIdentity.translate(x - k * px, y - k * py).scale(k), geometry, covered);
}

/** Whether a place is so many CSS pixels inside the frame, below so many that are out of the window. */
export function isInside({ geometry, transform, covered }: Camera, place: Point, edge: number, above = 0): boolean {
	const pixel = geometry.toPixels(place);
	const [x, y] = transform.apply([pixel.x, pixel.y]);
	return x > edge && y > edge + above && x < geometry.width - edge && y < geometry.height - covered - edge;
}

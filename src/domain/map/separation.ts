/** Pushing boxes apart. */

export interface SeparableBox {
	/** Middle; changed in place. */
	x: number;
	y: number;
	readonly halfWidth: number;
	readonly halfHeight: number;
	/** It stays where it is; others are moved away from it. */
	readonly isFixed?: boolean;
}

interface Bounds {
	readonly width: number;
	readonly height: number;
	readonly marginX: number;
	readonly marginY: number;
	/** At most; it ends early when nothing overlaps. */
	readonly rounds: number;
}

/** Moves boxes the shorter way out of each other, inside the bounds, until none overlap. Returns the overlaps left. */
export function separateBoxes(boxes: readonly SeparableBox[], bounds: Bounds): number {
	let overlaps = 0;
	for (let round = 0; round < bounds.rounds; round++) {
		overlaps = 0;
		const byX = boxes.toSorted((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth));
		for (const [i, a] of byX.entries()) {
			for (let j = i + 1; j < byX.length; j++) {
				const b = byX[j];
				if (!b || b.x - b.halfWidth >= a.x + a.halfWidth) break;
				if (pushApart(a, b)) overlaps++;
			}
		}
		for (const box of boxes) if (!box.isFixed) keepInside(box, bounds);
		if (overlaps === 0) break;
	}
	return overlaps;
}

function pushApart(a: SeparableBox, b: SeparableBox): boolean {
	const overX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
	const overY = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
	if (overX <= 0.01 || overY <= 0.01 || (a.isFixed && b.isFixed)) return false;
	const key = overX / (a.halfWidth + b.halfWidth) < overY / (a.halfHeight + b.halfHeight) ? 'x' : 'y';
	const step = ((key === 'x' ? overX : overY) / 2 + 0.01) * (a[key] <= b[key] ? 1 : -1);
	if (!a.isFixed) a[key] -= b.isFixed ? 2 * step : step;
	if (!b.isFixed) b[key] += a.isFixed ? 2 * step : step;
	return true;
}

function keepInside(box: SeparableBox, { width, height, marginX, marginY }: Bounds): void {
	box.x = Math.min(width - marginX, Math.max(marginX, box.x));
	box.y = Math.min(height - marginY, Math.max(marginY, box.y));
}

/** Walking the map with arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

interface Place {
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
	up: [0, -1],
	down: [0, 1],
	left: [-1, 0],
	right: [1, 0],
};

/** Beyond this angle from the arrow a place does not lie in its direction: 60 degrees. */
const NARROWEST = 0.5;

/** Of the places within 60 degrees of the direction the nearest, those off the line counting as farther. */
export function findInDirection<T extends Place>(
	from: Place,
	places: readonly T[],
	direction: Direction,
): T | undefined {
	const [stepX, stepY] = STEPS[direction];
	let best: { place: T; cost: number } | undefined;
	for (const place of places) {
		const distance = Math.hypot(place.x - from.x, place.y - from.y);
		if (distance === 0 || place.id === from.id) continue;
		const cosine = ((place.x - from.x) * stepX + (place.y - from.y) * stepY) / distance;
		if (cosine < NARROWEST) continue;
		const cost = distance / cosine ** 2;
		if (!best || cost < best.cost) best = { place, cost };
	}
	return best?.place;
}

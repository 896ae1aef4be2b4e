/** Draws from a seeded source of numbers: each draw takes the next number, so that the same seed gives the same corpus. */
import { makeRandom } from '../../../src/domain/map/random.ts';

export interface Draw {
	/** True with the given probability. */
	isHit(probability: number): boolean;
	/** A whole number from `least` to `most`, both included. */
	count(least: number, most: number): number;
	/** One of a list, all equally likely; throws where the list is empty. */
	pick<T>(items: readonly T[]): T;
	/** Exponentially distributed, at least 0. */
	wait(mean: number): number;
	/** Normally distributed (Box and Muller 1958). */
	normal(mean: number, deviation: number): number;
	/** A function that gives a place of the list with the probability of its weight. */
	byWeight(weights: readonly number[]): () => number;
}

export function makeDraw(seed: number): Draw {
	const random = makeRandom(seed);
	return {
		isHit: (probability) => random() < probability,
		count: (least, most) => least + Math.floor(random() * (most - least + 1)),
		pick: (items) => {
			const item = items[Math.floor(random() * items.length)];
			if (item === undefined) throw new RangeError('nothing to pick from');
			return item;
		},
		wait: (mean) => -mean * Math.log(1 - random()),
		normal: (mean, deviation) =>
			mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
		byWeight: (weights) => {
			let total = 0;
			const sums = weights.map((weight) => {
				total += weight;
				return total;
			});
			return () => findFirstAbove(sums, random() * total);
		},
	};
}

/** The place of the first of ascending sums that is above a value. */
function findFirstAbove(sums: readonly number[], value: number): number {
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 0) > value) high = middle;
		else low = middle + 1;
	}
	return low;
}

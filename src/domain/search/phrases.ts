/** Papers that hold a phrase: all pairs of its neighbouring words. */
import { hashPair, readSteps } from './index-files.ts';
import type { IndexStore } from './index-store.ts';

/** Places of the papers that hold every pair of neighbouring words of the phrase. */
export async function findPhrase(words: readonly string[], store: IndexStore): Promise<ReadonlySet<number>> {
	const pairs = words.slice(1).map((word, i) => hashPair(words[i] ?? '', word));
	const [first = [], ...others] = await Promise.all(pairs.map(async (pair) => readSteps(await store.readPair(pair))));
	const sets = others.map((places) => new Set(places));
	return new Set(first.filter((place) => sets.every((set) => set.has(place))));
}

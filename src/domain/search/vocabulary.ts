/** Near spellings of a word among the words of the index. */
import type { IndexStore } from './index-store.ts';
import { findNearWords } from './near-words.ts';

/** Words that begin with the first or the second letter are looked at first, since few errors are in the first letter; then all. */
export async function readNearWords(word: string, count: number, store: IndexStore): Promise<readonly string[]> {
	const letters = [...word].slice(0, 2);
	const near = findNearWords(word, new Set(await store.readWords(letters)), count);
	return near.length > 0 ? near : findNearWords(word, await store.readWords(), count);
}

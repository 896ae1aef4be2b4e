import { hasPaper } from '../../domain/reading-list/reading-list.ts';
import { storeForOffline } from '../offline/store-papers.ts';
import { readStored, writeStored } from './store.ts';

/** Puts papers on the reading list and gives how many were not there yet. Throws where the browser stores nothing. */
export function addToList(slugs: readonly string[]): number {
	const { list } = readStored();
	const added = slugs.filter((slug) => !hasPaper(list, slug));
	writeStored([...list, ...added.map((slug) => ({ slug, note: '' }))]);
	void storeForOffline(added);
	return added.length;
}

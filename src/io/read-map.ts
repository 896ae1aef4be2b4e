import { loadMap, type MapResult } from '../domain/map/load-map.ts';
import { getContentFolder, readContent } from './read-content.ts';

let current: Promise<MapResult> | undefined;

/** The map of this run's content folder, read once however many ask for it. Throws when the folder cannot be read. */
export function readMap(): Promise<MapResult> {
	current ??= readContent(getContentFolder()).then(loadMap);
	return current;
}

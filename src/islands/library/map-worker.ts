/** Makes a map of a library that was read, and ends. */
import { makeOwnMap } from '../../domain/library/own-map.ts';
import { listLoaded } from './loaded.ts';
import type { LibraryReport, MapRequest } from './messages.ts';
import { zipFolder } from './zip-folder.ts';

function make({ libraries, settings }: MapRequest): LibraryReport {
	try {
		const made = makeOwnMap(libraries, settings);
		if (!made) return { type: 'failed', fault: 'no-own-map' };
		const { folder, ...rest } = made;
		const zip = new Blob([zipFolder(folder)], { type: 'application/zip' });
		return { type: 'map', map: { ...rest, zip }, loaded: listLoaded() };
	} catch {
		return { type: 'failed', fault: 'no-own-map' };
	}
}

addEventListener('message', ({ data }: MessageEvent<MapRequest>) => postMessage(make(data)));

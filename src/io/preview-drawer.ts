/** The thread that draws previews while pages are rendered; ends with a message. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Previews } from '../domain/previews/preview.ts';
import { drawPreviews } from './draw-previews.ts';
import { findFaces } from './read-faces.ts';

export interface DrawingTask {
	readonly previews: Previews;
	readonly contentDir: string;
	/** Folder of the site. */
	readonly folder: string;
	readonly cacheFolder: string;
}

export interface DrawingResult {
	/** How many had to be drawn. */
	readonly drawn: number;
	/** One line on letters that are in no typeface. */
	readonly notice: string | undefined;
}

const { previews, contentDir, folder, cacheFolder } = workerData as DrawingTask;
const faces = await findFaces(previews, contentDir);
const drawn = await drawPreviews(previews, folder, cacheFolder, faces);
parentPort?.postMessage({ drawn, notice: faces.notice } satisfies DrawingResult);

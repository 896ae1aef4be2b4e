/** Reads a library and compares it with the map, off the main thread; ended by the page to cancel. */
import { decodeLibrary } from '../../domain/import/readers/decode-library.ts';
import type { LibraryFile } from '../../domain/import/readers/raw-record.ts';
import { compareEntries, type LibraryAnswer, readWithProgress } from '../../domain/library/analyse-library.ts';
import type { NamedLibrary } from '../../domain/library/library-entry.ts';
import { type LibraryMap, unpackLibraryMap } from '../../domain/library/library-map.ts';
import type { OwnMapSettings } from '../../domain/library/own-map.ts';
import { listLoaded } from './loaded.ts';
import type { Directory, LibraryReport, LibraryRequest, MapRequest, NamedBlob, ShownPaper } from './messages.ts';

const report = (message: LibraryReport): void => postMessage(message);

const REPORT_EVERY_MS = 60;
let reported = 0;

function reportProgress(step: Extract<LibraryReport, { type: 'progress' }>['step'], done: number, total: number): void {
	const now = performance.now();
	if (done > 0 && now - reported < REPORT_EVERY_MS) return;
	reported = now;
	report({ type: 'progress', step, share: total > 0 ? Math.min(1, done / total) : 0 });
}

let map: LibraryMap | undefined;
let libraries: readonly NamedLibrary[] = [];

async function loadMap(url: string): Promise<LibraryMap> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`the map could not be loaded (${response.status})`);
	return unpackLibraryMap(await response.json());
}

async function decode({ name, blob }: NamedBlob): Promise<LibraryFile> {
	return { name, ...decodeLibrary(new Uint8Array(await blob.arrayBuffer()), name) };
}

async function read(blobs: readonly NamedBlob[], mapUrl: string): Promise<void> {
	reportProgress('load', 0, 1);
	try {
		map ??= await loadMap(mapUrl);
	} catch {
		report({ type: 'failed', fault: 'no-map' });
		return;
	}
	reportProgress('read', 0, 1);
	const entries = readWithProgress(await Promise.all(blobs.map(decode)), reportProgress);
	libraries = entries.libraries;
	const answer = compareEntries(entries, map, reportProgress);
	report({ type: 'answer', answer, directory: listNamed(map, answer), loaded: listLoaded() });
}

function listNamed({ themes, topics, links, papers }: LibraryMap, answer: LibraryAnswer): Directory {
	const suggested = answer.sets.flatMap(({ suggestions }) => suggestions);
	const named = new Set([...answer.found, ...suggested, ...answer.skipped].map(({ paper }) => paper));
	return {
		themes: themes.map(({ slug, name, colour }) => ({ slug, name, colour })),
		topics,
		links,
		papers: new Map(
			[...named].flatMap((place): [number, ShownPaper][] => {
				const paper = papers[place];
				if (!paper) return [];
				const { slug, title, authors = [], year, venue, takeaway } = paper;
				return [[place, { slug, title, authors, year, venue, takeaway }]];
			}),
		),
	};
}

/** By a worker of its own, whose code is loaded only then; it ends with this one. */
function makeMap(settings: OwnMapSettings): void {
	reportProgress('map', 0, 1);
	const maker = new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module' });
	const end = (message: LibraryReport) => {
		maker.terminate();
		report(message);
	};
	maker.onmessage = ({ data }: MessageEvent<LibraryReport>) => end(data);
	maker.onerror = (event) => {
		// Unhandled, it would end this worker too.
		event.preventDefault();
		end({ type: 'failed', fault: 'no-own-map' });
	};
	const request: MapRequest = { libraries, settings };
	maker.postMessage(request);
}

addEventListener('message', async ({ data }: MessageEvent<LibraryRequest>) => {
	try {
		if (data.type === 'read') await read(data.files, data.mapUrl);
		else makeMap(data.settings);
	} catch {
		report({ type: 'failed', fault: data.type === 'read' ? 'broken' : 'no-own-map' });
	}
});

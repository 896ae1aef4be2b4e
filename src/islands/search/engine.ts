/** The search engine of this site: its index is fetched when it is needed, file by file. */
import { createEngine, type SearchEngine } from '../../domain/search/engine.ts';
import { BASE } from '../base-path.ts';

let engine: Promise<SearchEngine> | undefined;

/** Loads what every search needs; what a query needs is fetched with it. */
export function loadEngine(): Promise<SearchEngine> {
	engine ??= createEngine(readJson);
	engine.catch(() => dropEngine());
	return engine;
}

/** Forgets the index, so that the next search loads it again: a new version of the site may have been published. */
export function dropEngine(): void {
	engine = undefined;
}

async function readJson(path: string): Promise<unknown> {
	const response = await fetch(`${BASE}search/${path}`);
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return response.json();
}

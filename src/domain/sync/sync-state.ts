/** `.sync.json`: what each source gave last time. */
import { z } from 'zod';
import { compareText } from '../corpus/problem.ts';
import type { SourceState } from './exchange.ts';

export const STATE_FILE = '.sync.json';

const stateSchema = z.object({
	sources: z.record(
		z.string(),
		z.object({
			version: z.number().optional(),
			keys: z.record(z.string(), z.string()).optional(),
			etag: z.string().optional(),
			modified: z.string().optional(),
		}),
	),
});

export type SyncState = Readonly<Record<string, SourceState>>;

/** Where the file is missing or unreadable, everything is fetched again. */
export function parseState(text: string | undefined): SyncState {
	try {
		return text === undefined ? {} : stateSchema.parse(JSON.parse(text)).sources;
	} catch {
		return {};
	}
}

export function formatState(sources: SyncState): string {
	const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => compareText(a, b)));
	const about = 'What npm run sync fetched last, so that it asks for what is new. Keep it with the content.';
	return `${JSON.stringify({ about, sources: sorted }, undefined, '\t')}\n`;
}

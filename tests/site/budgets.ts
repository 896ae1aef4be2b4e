/** What pages may weigh, in compressed bytes of HTML, styles, scripts and data; fonts apart. */
import type { Weight } from './weights.ts';

const KB = 1024;
const MOST_BYTES: Readonly<Record<string, number>> = { home: 60 * KB, paper: 20 * KB, graph: 166 * KB };
const MEDIAN_BYTES: Readonly<Record<string, number>> = { paper: 14 * KB, theme: 43 * KB };
const MOST_FONT_BYTES = 45 * KB;

/** What exceeds a budget, in words; of a page of some kind. */
export function listExcesses(kind: string, { bytes, scriptBytes, fontBytes, requests }: Weight): string[] {
	const most = MOST_BYTES[kind];
	const isPaper = kind === 'paper';
	return [
		most !== undefined && bytes > most ? `weighs ${format(bytes)} of ${format(most)}` : '',
		isPaper && scriptBytes > 3 * KB ? `has ${format(scriptBytes)} of script, of ${format(3 * KB)}` : '',
		isPaper && requests > 3 ? `needs ${requests} requests, of 3` : '',
		fontBytes > MOST_FONT_BYTES ? `has ${format(fontBytes)} of fonts, of ${format(MOST_FONT_BYTES)}` : '',
	].filter(Boolean);
}

/** The same of the median page of a kind. */
export function listMedianExcesses(kind: string, weights: readonly Weight[]): string[] {
	const most = MEDIAN_BYTES[kind];
	const median = getMedian(weights.map(({ bytes }) => bytes));
	return most !== undefined && median > most ? [`the median ${kind} weighs ${format(median)} of ${format(most)}`] : [];
}

export function getMedian(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function format(bytes: number): string {
	return `${(bytes / KB).toFixed(1)} KB`;
}

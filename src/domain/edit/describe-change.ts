/** What an edit changes, in lines for people. */
import type { ContentFile } from '../corpus/parse-document.ts';
import { compareText } from '../corpus/problem.ts';
import type { ContentChange } from './content-change.ts';

/** Changed lines of a file that are shown; more are counted. */
const SHOWN_LINES = 8;
/** Longer lines are cut. */
const LONGEST_LINE = 140;

/** Each file that changes, with the lines that are deleted and added. */
export function describeChange(before: readonly ContentFile[], { writes, removes }: ContentChange): string {
	const old = new Map(before.map(({ path, text }) => [path, text]));
	const blocks = writes
		.toSorted((a, b) => compareText(a.path, b.path))
		.map(({ path, text }) => {
			const known = old.get(path);
			return known === undefined ? `+ ${path}` : [`~ ${path}`, ...listLines(known, text)].join('\n');
		});
	return [...blocks, ...removes.toSorted().map((path) => `- ${path}`)].join('\n');
}

/** The lines that only one of two texts has, in its order. */
function listLines(before: string, after: string): string[] {
	const [old, now] = [before.split('\n'), after.split('\n')];
	const gone = subtract(old, now).map((line) => `    - ${cut(line)}`);
	const come = subtract(now, old).map((line) => `    + ${cut(line)}`);
	const lines = [...gone.slice(0, SHOWN_LINES), ...come.slice(0, SHOWN_LINES)];
	const more = gone.length + come.length - lines.length;
	return more > 0 ? [...lines, `    and ${more} more ${more === 1 ? 'line' : 'lines'}`] : lines;
}

function subtract(lines: readonly string[], others: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
	return lines.filter((line) => {
		const count = left.get(line) ?? 0;
		left.set(line, count - 1);
		return count <= 0;
	});
}

function cut(line: string): string {
	const trimmed = line.trim();
	return trimmed.length > LONGEST_LINE ? `${trimmed.slice(0, LONGEST_LINE - 1)}…` : trimmed;
}

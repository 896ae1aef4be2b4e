import { findNearest, type Problem } from './problem.ts';
import type { Entry } from './read-papers.ts';

/** A value that is not among the known ones, with the nearest of them as the fix; `home` is where a new one would be added. */
export function reportUnknown(
	entry: Pick<Entry<unknown>, 'file' | 'findLine'>,
	field: string,
	what: string,
	value: string,
	known: Iterable<string>,
	home: string,
): Problem {
	const near = findNearest(value, known);
	return {
		file: entry.file,
		line: entry.findLine(field),
		field,
		message: `unknown ${what} ${value}`,
		fix: near ? `write ${near}` : `add it to ${home}, or use one that is there`,
	};
}

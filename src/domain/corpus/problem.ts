import { measureDistance } from '../text/edit-distance.ts';

/** One thing wrong with the content: where it is, what is wrong, and what to do about it. */
export interface Problem {
	/** Path below the content folder, with `/` separators. */
	readonly file: string;
	/** 1-based line; absent when the whole file is meant. */
	readonly line?: number;
	/** Dotted path of the field, `topics.2`. */
	readonly field?: string;
	readonly message: string;
	/** What a parser says of it, in English in every language. */
	readonly detail?: string;
	/** What to do, with the corrected value to paste where there is one. */
	readonly fix: string;
}

/** Orders problems by file, then line, then text, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
	return compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message);
}

/** What is wrong, with what a parser says of it. */
export function describeProblem({ message, detail }: Pick<Problem, 'message' | 'detail'>): string {
	return detail ? `${message}: ${detail}` : message;
}

/** Formats a problem as `file:line field: message` with its fix on the next line. */
export function formatProblem(problem: Problem): string {
	const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
	const field = problem.field ? ` ${problem.field}` : '';
	return `${place}${field}: ${describeProblem(problem)}\n  fix: ${problem.fix}`;
}

/** Compares by code unit: the same order on every machine and in every locale. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The known value nearest to `wrong` by edit distance, for "did you mean"; none when nothing is near. */
export function findNearest(wrong: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.max(2, Math.floor(wrong.length / 3)) + 1;
	for (const candidate of known) {
		const distance = measureDistance(wrong, candidate, bestDistance - 1);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** Several fonts as one face: each letter is set in the first that has it. */
import type { Face } from './face.ts';

interface Run {
	readonly face: Face;
	readonly text: string;
}

/** Gives `first` itself where there is no other, so that its kerning goes across whole lines. */
export function joinFaces(first: Face, others: readonly Face[]): Face {
	if (others.length === 0) return first;
	const known = new Map<string, Face | undefined>();
	const findFace = (letter: string): Face | undefined => {
		if (!known.has(letter))
			known.set(
				letter,
				[first, ...others].find((face) => face.hasLetter(letter)),
			);
		return known.get(letter);
	};
	const listRuns = (text: string): Run[] => {
		const runs: Run[] = [];
		for (const letter of text) {
			const face = findFace(letter) ?? first;
			const last = runs.at(-1);
			if (last?.face === face) runs[runs.length - 1] = { face, text: last.text + letter };
			else runs.push({ face, text: letter });
		}
		return runs;
	};
	return {
		hasLetter: (letter) => findFace(letter) !== undefined,
		measure: (text) => listRuns(text).reduce((width, run) => width + run.face.measure(run.text), 0),
		outline: (text, x, y, sizePx) => {
			let start = x;
			return listRuns(text).flatMap((run) => {
				const contours = run.face.outline(run.text, start, y, sizePx);
				start += run.face.measure(run.text) * sizePx;
				return contours;
			});
		},
	};
}

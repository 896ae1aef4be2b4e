import type { Polygon } from './polygon.ts';

/** A typeface as drawings need it: how wide text is, and its outline. Text is ready for it: every letter is there. */
export interface Face {
	readonly hasLetter: (letter: string) => boolean;
	/** Width in em, kerning within words included. */
	readonly measure: (text: string) => number;
	/** The contours of text whose baseline begins at x, y; all in px. */
	readonly outline: (text: string, x: number, y: number, sizePx: number) => Polygon[];
}

export interface Faces {
	readonly serif: Face;
	readonly sans: Face;
}

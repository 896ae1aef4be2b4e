/** A large font cut into slices, each a file with a part of its letters, as Fontsource packs it. */

/** Ranges of each slice as CSS has them: `U+4e07,U+4e1c-4e1e`. */
export type SliceRanges = Readonly<Record<string, string>>;

export interface Slice {
	/** As its file is named: `117`, where the list has `[117]`. */
	readonly name: string;
	/** Those of the letters asked for that it has. */
	readonly letters: ReadonlySet<string>;
}

/** The slices that have at least one of the letters. */
export function pickSlices(ranges: SliceRanges, letters: Iterable<string>): Slice[] {
	const wanted = [...letters].map((letter) => ({ letter, point: letter.codePointAt(0) ?? 0 }));
	return Object.entries(ranges)
		.map(([name, text]) => {
			const parsed = text.split(',').map(parseRange);
			const held = wanted.filter(({ point }) => parsed.some(([from, to]) => from <= point && point <= to));
			return { name: name.replace(/^\[(\d+)\]$/, '$1'), letters: new Set(held.map(({ letter }) => letter)) };
		})
		.filter((slice) => slice.letters.size > 0);
}

function parseRange(text: string): readonly [from: number, to: number] {
	const [from = '', to = from] = text.trim().replace(/^U\+/i, '').split('-');
	return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

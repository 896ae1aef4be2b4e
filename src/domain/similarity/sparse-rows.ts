import type { Vector } from './vectors.ts';

/** A sparse matrix by rows: those of row r stand from `starts[r]` to before `starts[r + 1]`. */
export interface SparseRows {
	readonly starts: Int32Array;
	/** Columns of the entries. */
	readonly places: Int32Array;
	readonly weights: Float64Array;
}

/** Vectors as rows, a column for each term, and the same turned: for each term the texts that hold it. */
export function indexVectors(vectors: readonly Vector[]): { readonly rows: SparseRows; readonly lists: SparseRows } {
	const columns = new Map<string, number>();
	const entries = vectors.flatMap((vector, row) =>
		Array.from(vector, ([term, weight]) => {
			const column = columns.get(term) ?? columns.size;
			columns.set(term, column);
			return { row, column, weight };
		}),
	);
	const turned = entries.map(({ row, column, weight }) => ({ row: column, column: row, weight }));
	return { rows: packRows(entries, vectors.length), lists: packRows(turned, columns.size) };
}

interface SparseEntry {
	readonly row: number;
	readonly column: number;
	readonly weight: number;
}

/** Packs entries row by row, those of a row in their order. */
function packRows(entries: readonly SparseEntry[], count: number): SparseRows {
	const starts = new Int32Array(count + 1);
	for (const { row } of entries) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
	for (let row = 0; row < count; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
	const free = starts.slice();
	const places = new Int32Array(entries.length);
	const weights = new Float64Array(entries.length);
	for (const { row, column, weight } of entries) {
		const at = free[row] ?? 0;
		free[row] = at + 1;
		places[at] = column;
		weights[at] = weight;
	}
	return { starts, places, weights };
}

/** Cosines of one text with others, by number: the vectors are of length 1. Asked for one text after another. */
export function makeCosines(vectors: readonly Vector[]): (text: number) => (other: number) => number {
	const { rows, lists } = indexVectors(vectors);
	const mine = new Float64Array(lists.starts.length - 1);
	let before: Int32Array | undefined;
	return (text) => {
		for (const term of before ?? []) mine[term] = 0;
		const [from = 0, to = 0] = [rows.starts[text], rows.starts[text + 1]];
		for (let at = from; at < to; at++) mine[rows.places[at] ?? 0] = rows.weights[at] ?? 0;
		before = rows.places.subarray(from, to);
		return (other) => {
			const end = rows.starts[other + 1] ?? 0;
			let sum = 0;
			for (let at = rows.starts[other] ?? 0; at < end; at++)
				sum += (mine[rows.places[at] ?? 0] ?? 0) * (rows.weights[at] ?? 0);
			return sum;
		};
	};
}

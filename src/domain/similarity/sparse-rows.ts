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
	const size = vectors.reduce((sum, vector) => sum + vector.size, 0);
	const [texts, terms, weights] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
	const columns = new Map<string, number>();
	let at = 0;
	for (const [text, vector] of vectors.entries()) {
		for (const [term, weight] of vector) {
			const column = columns.get(term) ?? columns.size;
			columns.set(term, column);
			texts[at] = text;
			terms[at] = column;
			weights[at] = weight;
			at++;
		}
	}
	return {
		rows: packRows(texts, terms, weights, vectors.length),
		lists: packRows(terms, texts, weights, columns.size),
	};
}

/** Packs entries, given by their rows, columns and weights, row by row, those of a row in their order. */
function packRows(rows: Int32Array, columns: Int32Array, values: Float64Array, count: number): SparseRows {
	const starts = new Int32Array(count + 1);
	for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
	for (let row = 0; row < count; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
	const free = starts.slice();
	const places = new Int32Array(rows.length);
	const weights = new Float64Array(rows.length);
	for (const [entry, row] of rows.entries()) {
		const at = free[row] ?? 0;
		free[row] = at + 1;
		places[at] = columns[entry] ?? 0;
		weights[at] = values[entry] ?? 0;
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

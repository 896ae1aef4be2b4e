/** Two facets crossed: which papers have both values. */
import type { Paper } from '../corpus/corpus.ts';
import type { Site } from '../corpus/schema.ts';

type Facet = Site['facets'][number];

export interface Matrix {
	readonly rows: Facet;
	readonly columns: Facet;
	/** By row, then column; papers in the order given. */
	readonly cells: readonly (readonly (readonly Paper[])[])[];
	/** The fullest cell's number of papers. */
	readonly most: number;
}

/** Crosses the first two facets of a map; undefined for a map with fewer. A paper with several values stands in several cells. */
export function buildMatrix(facets: readonly Facet[], papers: readonly Paper[]): Matrix | undefined {
	const [rows, columns] = facets;
	if (!rows || !columns) return undefined;
	const has = (paper: Paper, facet: Facet, value: string) => paper.facets[facet.id]?.some((own) => own === value);
	const cells = rows.values.map((row) =>
		columns.values.map((column) =>
			papers.filter((paper) => has(paper, rows, row.id) && has(paper, columns, column.id)),
		),
	);
	return { rows, columns, cells, most: Math.max(0, ...cells.flat().map((cell) => cell.length)) };
}

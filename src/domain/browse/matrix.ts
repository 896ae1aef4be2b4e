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
	const cells = rows.values.map(() => columns.values.map((): Paper[] => []));
	const listPlaces = (facet: Facet, paper: Paper) =>
		(paper.facets[facet.id] ?? []).map((own) => facet.values.findIndex(({ id }) => id === own));
	for (const paper of papers)
		for (const row of listPlaces(rows, paper))
			for (const column of listPlaces(columns, paper)) cells[row]?.[column]?.push(paper);
	return { rows, columns, cells, most: Math.max(0, ...cells.flat().map((cell) => cell.length)) };
}

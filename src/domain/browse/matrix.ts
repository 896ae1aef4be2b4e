/** Two classifications crossed: which papers have a value of each. */
import { words } from '#words/matrix';
import type { Corpus, Paper } from '../corpus/corpus.ts';

/** A classification of papers: a facet, or the themes. */
export interface Classification {
	readonly id: string;
	readonly name: string;
	readonly question: string;
	/** Name and question are words of the content, not of the interface. */
	readonly isOfContent: boolean;
	readonly values: readonly { readonly id: string; readonly name: string; readonly definition: string }[];
	/** Ids of the values that a paper has. */
	readonly list: (paper: Paper) => readonly string[];
}

export interface Matrix {
	readonly rows: Classification;
	readonly columns: Classification;
	/** By row, then column; papers in the order given. */
	readonly cells: readonly (readonly (readonly Paper[])[])[];
	/** Papers with a value, by row and by column. */
	readonly rowTotals: readonly number[];
	readonly columnTotals: readonly number[];
	/** The fullest cell's number of papers. */
	readonly most: number;
}

/** The facets of a corpus in their order, then its themes. */
export function listClassifications({ site, themes }: Pick<Corpus, 'site' | 'themes'>): Classification[] {
	const facets = site.facets.map(
		({ id, name, question, values }): Classification => ({
			id,
			name,
			question,
			isOfContent: true,
			values,
			list: (paper) => paper.facets[id] ?? [],
		}),
	);
	const byTheme: Classification = {
		id: 'theme',
		name: words.theme,
		question: words.themeQuestion,
		isOfContent: false,
		values: themes.map(({ slug, name, question }) => ({ id: slug, name, definition: question })),
		list: (paper) => [paper.primaryTheme],
	};
	return themes.length > 0 ? [...facets, byTheme] : facets;
}

/** Every two classifications, the first as rows, but themes always as rows. */
export function listPairs(
	all: readonly Classification[],
): (readonly [rows: Classification, columns: Classification])[] {
	return all.flatMap((rows, i) =>
		all
			.slice(i + 1)
			.map((columns) => (columns.id === 'theme' ? ([columns, rows] as const) : ([rows, columns] as const))),
	);
}

/** A paper with several values is in several cells. */
export function buildMatrix(rows: Classification, columns: Classification, papers: readonly Paper[]): Matrix {
	const cells = rows.values.map(() => columns.values.map((): Paper[] => []));
	const indexOf = ({ values }: Classification) => new Map(values.map(({ id }, i) => [id, i]));
	const [rowIndex, columnIndex] = [indexOf(rows), indexOf(columns)];
	for (const paper of papers)
		for (const row of rows.list(paper))
			for (const column of columns.list(paper))
				cells[rowIndex.get(row) ?? -1]?.[columnIndex.get(column) ?? -1]?.push(paper);
	const count = ({ values, list }: Classification) =>
		values.map(({ id }) => papers.filter((paper) => list(paper).includes(id)).length);
	return {
		rows,
		columns,
		cells,
		rowTotals: count(rows),
		columnTotals: count(columns),
		most: Math.max(0, ...cells.flat().map((cell) => cell.length)),
	};
}

/** The filters with the papers of those that are asked for. */
import type { FactColumn } from './index-files.ts';
import type { IndexStore } from './index-store.ts';

export interface Facts {
	readonly columns: readonly FactColumn[];
	/** Years, 0 where not recorded; empty until asked for. */
	readonly years: readonly number[];
	/** Place of each paper in the order of titles; empty until asked for. */
	readonly titleRanks: readonly number[];
}

/** Gives a function that reads all filters, and the papers of some by id; `year` and `title` are such ids too. */
export function readFacts(store: IndexStore): (ids: readonly string[]) => Promise<Facts> {
	return async (ids) => {
		const { columns } = await store.readColumns();
		const wanted = new Set(ids);
		const readNumbers = async (id: string) => (wanted.has(id) ? (await store.readColumn(id)).map(Number) : []);
		return {
			columns: await Promise.all(
				columns.map(async (column) => ({
					...column,
					papers: wanted.has(column.id)
						? (await store.readColumn(column.id)).map((value) => (typeof value === 'number' ? [value] : value))
						: [],
				})),
			),
			years: await readNumbers('year'),
			titleRanks: await readNumbers('title'),
		};
	};
}

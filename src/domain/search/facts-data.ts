/** What filters and the second stage of search need beside the jump index: a column for each filter, and Pagefind's names. */

/** A filter: its values, and for each paper the places of those it has. */
export interface FactColumn {
	readonly id: string;
	readonly name: string;
	/** Slug or id, and what a reader sees. */
	readonly values: readonly (readonly [id: string, name: string])[];
	readonly papers: readonly (readonly number[])[];
}

export interface FactsData {
	/** Slug of each paper: what joins the columns to lists made elsewhere. */
	readonly slugs: readonly string[];
	/** Theme, topic, kind, the map's own facets, code, listing: in the order in which they are shown. */
	readonly columns: readonly FactColumn[];
	/** Years, 0 where not recorded. */
	readonly years: readonly number[];
	/** Pagefind's name for each paper, without the language, one a line. */
	readonly fragments: string;
	/** Words that no title holds, of takeaways, or of two summaries or more, for near spellings; one a line. */
	readonly words: string;
	/** Place of each paper in the order of titles. */
	readonly titleRanks: readonly number[];
}

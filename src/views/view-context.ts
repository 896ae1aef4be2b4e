/** What all views are built from. */
import type { Atlas } from '../atlas/atlas.ts';
import type { Paper } from '../domain/corpus/corpus.ts';
import { createPaperItems, type PaperItem } from './paper-item.ts';

export interface ViewContext {
	readonly atlas: Atlas;
	/** A paper as lists show it. */
	getItem(paper: Paper): PaperItem;
}

export function createViewContext(atlas: Atlas): ViewContext {
	return { atlas, getItem: createPaperItems(atlas) };
}

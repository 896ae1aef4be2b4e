/** What a field that finds topics shows: the query, the hits and the one that Enter takes. */
export interface Hit {
	readonly id: string;
	readonly name: string;
	readonly detail: string;
}

export interface HitList {
	readonly query: string;
	readonly hits: readonly Hit[];
	readonly isOpen: boolean;
	/** Position of the hit that Enter takes; -1 for none. */
	readonly active: number;
}

export type HitAction =
	| { readonly type: 'list'; readonly query: string; readonly hits: readonly Hit[] }
	/** The topics arrived after something was typed. */
	| { readonly type: 'arrive'; readonly find: (query: string) => readonly Hit[] }
	| { readonly type: 'step'; readonly by: 1 | -1 }
	| { readonly type: 'close' }
	/** A hit was taken; the field then says something else. */
	| { readonly type: 'take'; readonly query: string };

export const NO_HITS: HitList = { query: '', hits: [], isOpen: false, active: -1 };

export function reduceHits(list: HitList, action: HitAction): HitList {
	switch (action.type) {
		case 'list':
			return showHits(action.query, action.hits);
		case 'arrive':
			return list.isOpen ? showHits(list.query, action.find(list.query)) : list;
		case 'step': {
			const { length } = list.hits;
			return length === 0 ? list : { ...list, active: (list.active + action.by + length) % length };
		}
		case 'close':
			return { ...list, isOpen: false, active: -1 };
		case 'take':
			return { ...NO_HITS, query: action.query };
	}
}

/** Open without a hit, it says that there is none. */
function showHits(query: string, hits: readonly Hit[]): HitList {
	return { query, hits, isOpen: hits.length > 0 || query.trim() !== '', active: hits.length > 0 ? 0 : -1 };
}

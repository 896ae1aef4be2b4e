/** Which papers are compared, in which order, and which rows are hidden; and how the address says so. */
import { isSlug } from '../text/slug.ts';

/** Fewer make no comparison, more fit no screen. */
export const MOST_COMPARED = 6;
export const FEWEST_COMPARED = 2;

export interface CompareState {
	readonly slugs: readonly string[];
	/** Ids of rows. */
	readonly hidden: readonly string[];
}

export type CompareAction =
	| { readonly type: 'add' | 'remove'; readonly slug: string }
	| { readonly type: 'move'; readonly slug: string; readonly by: -1 | 1 }
	| { readonly type: 'toggle-row'; readonly row: string }
	| { readonly type: 'show-all-rows' }
	| { readonly type: 'restore'; readonly state: CompareState };

export function reduceCompare(state: CompareState, action: CompareAction): CompareState {
	switch (action.type) {
		case 'add':
			return state.slugs.includes(action.slug) || state.slugs.length >= MOST_COMPARED
				? state
				: { ...state, slugs: [...state.slugs, action.slug] };
		case 'remove':
			return { ...state, slugs: state.slugs.filter((slug) => slug !== action.slug) };
		case 'move':
			return { ...state, slugs: moveItem(state.slugs, action.slug, action.by) };
		case 'toggle-row': {
			const others = state.hidden.filter((row) => row !== action.row);
			return { ...state, hidden: others.length < state.hidden.length ? others : [...others, action.row].sort() };
		}
		case 'show-all-rows':
			return { ...state, hidden: [] };
		case 'restore':
			return action.state;
	}
}

/** The list with one item moved past its neighbour; at either end it stays. */
function moveItem(items: readonly string[], item: string, by: -1 | 1): readonly string[] {
	const from = items.indexOf(item);
	const other = items[from + by];
	if (from < 0 || other === undefined) return items;
	return items.map((one, i) => (i === from ? other : i === from + by ? item : one));
}

export interface ParsedCompare {
	readonly state: CompareState;
	/** Parts of the address that name no paper, and papers beyond the most that are compared. */
	readonly ignored: readonly string[];
}

export function parseCompare(search: string): ParsedCompare {
	const parameters = new URLSearchParams(search);
	const split = (name: string) => [...new Set((parameters.get(name) ?? '').split(',').filter(Boolean))];
	const named = split('papers');
	const slugs: readonly string[] = named.filter(isSlug).slice(0, MOST_COMPARED);
	return {
		state: { slugs, hidden: split('hide').filter(isSlug).sort() },
		ignored: named.filter((name) => !slugs.includes(name)),
	};
}

/** The query of a state, `?` included, which names its papers even where there are none. Slugs need no escaping. */
export function formatCompare({ slugs, hidden }: CompareState): string {
	return `?papers=${slugs.join(',')}${hidden.length > 0 ? `&hide=${hidden.join(',')}` : ''}`;
}

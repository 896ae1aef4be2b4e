/** What can happen to the explorer's state, and what becomes of it. */
import { type ExplorerState, type Selection, START, select } from './state.ts';

export type Filters = Pick<
	ExplorerState,
	'themes' | 'min' | 'papers' | 'years' | 'colour' | 'allLinks' | 'rarePairs' | 'own'
>;

export type Action =
	| { readonly type: 'select'; readonly selection: Selection | undefined }
	| { readonly type: 'filter'; readonly filters: Partial<Filters> }
	| { readonly type: 'toggle-theme'; readonly theme: string }
	| { readonly type: 'toggle-community'; readonly community: number }
	| { readonly type: 'move'; readonly at: ExplorerState['at']; readonly isByHand: boolean }
	/** A link to a state. */
	| { readonly type: 'follow'; readonly state: ExplorerState }
	/** The address as the browser has it: on arrival, or after Back. */
	| { readonly type: 'restore'; readonly state: ExplorerState; readonly notes: readonly string[] }
	/** What is shown has changed though the state has not: papers of the reader came or went. */
	| { readonly type: 'refresh' }
	| { readonly type: 'reset' };

export function reduce(state: ExplorerState, action: Action): ExplorerState {
	switch (action.type) {
		case 'select':
			return select(state, action.selection);
		case 'filter':
			return { ...state, ...action.filters };
		case 'toggle-theme':
			return { ...state, themes: toggle(state.themes, action.theme) };
		case 'toggle-community':
			return { ...state, communities: toggle(state.communities, action.community) };
		case 'move':
			return { ...state, at: action.at };
		case 'follow':
		case 'restore':
			return action.state;
		case 'refresh':
			return { ...state };
		case 'reset':
			return START;
	}
}

/** Adds a value or takes it out; sorted, so that one state has one address. */
function toggle<T extends string | number>(values: readonly T[], value: T): readonly T[] {
	const others = values.filter((other) => other !== value);
	return (others.length < values.length ? others : [...values, value]).toSorted((a, b) => (a < b ? -1 : 1));
}

/** How an action enters the history of the browser. */
export type HistoryStep = 'push' | 'replace' | 'none';

const STEPS: Readonly<Record<Action['type'], HistoryStep | 'filters'>> = {
	select: 'push',
	follow: 'push',
	reset: 'push',
	filter: 'filters',
	'toggle-theme': 'filters',
	'toggle-community': 'filters',
	move: 'replace',
	restore: 'none',
	refresh: 'none',
};

/** Filters set one after another are one step: the first makes it, the others change it. */
export function chooseStep(action: Action, isOnFilterStep: boolean): HistoryStep {
	const step = STEPS[action.type];
	return step === 'filters' ? (isOnFilterStep ? 'replace' : 'push') : step;
}

export function isFilterAction(action: Action): boolean {
	return STEPS[action.type] === 'filters';
}

/** What can happen in the explorer, and what becomes of the state that its address has. */
import type { ExplorerData } from './explorer-data.ts';
import type { Instrument } from './instrument.ts';
import type { OwnPapers } from './own-papers.ts';
import { type ExplorerState, type Selection, START, select } from './state.ts';

export type Filters = Pick<
	ExplorerState,
	'themes' | 'min' | 'papers' | 'years' | 'colour' | 'allLinks' | 'rarePairs' | 'own'
>;

/** A state that the address asks for, and what of the address was not understood. */
interface Asked {
	readonly state: ExplorerState;
	readonly notes: readonly string[];
}

export type Action =
	| { readonly type: 'select'; readonly selection: Selection | undefined }
	| { readonly type: 'filter'; readonly filters: Partial<Filters> }
	| { readonly type: 'toggle-theme'; readonly theme: string }
	| { readonly type: 'toggle-community'; readonly community: number }
	| { readonly type: 'move'; readonly at: ExplorerState['at']; readonly isByHand: boolean }
	/** A link to a state. */
	| { readonly type: 'follow'; readonly state: ExplorerState }
	| { readonly type: 'reset' }
	/** The data are there and the picture can be used. */
	| ({
			readonly type: 'start';
			readonly data: ExplorerData;
			readonly own: OwnPapers | undefined;
			readonly instrument: Instrument;
	  } & Asked)
	/** The address as the browser has it after Back or Forward. */
	| ({ readonly type: 'restore' } & Asked)
	/** Papers of the reader came or went. */
	| { readonly type: 'own'; readonly own: OwnPapers | undefined }
	| { readonly type: 'play' | 'pause' }
	| { readonly type: 'show-message'; readonly text: string }
	| { readonly type: 'hide-message' };

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
		case 'start':
		case 'follow':
		case 'restore':
			return action.state;
		case 'reset':
			return START;
		default:
			return state;
	}
}

/** Adds a value or takes it out; sorted, so that one state has one address. */
function toggle<T extends string | number>(values: readonly T[], value: T): readonly T[] {
	const others = values.filter((other) => other !== value);
	return (others.length < values.length ? others : [...values, value]).toSorted((a, b) => (a < b ? -1 : 1));
}

/** How an action enters the history of the browser. */
export type HistoryStep = 'push' | 'replace' | 'none';

/** Actions that are not here leave the history as it is. */
const STEPS: Readonly<Partial<Record<Action['type'], HistoryStep | 'filters'>>> = {
	select: 'push',
	follow: 'push',
	reset: 'push',
	filter: 'filters',
	'toggle-theme': 'filters',
	'toggle-community': 'filters',
	move: 'replace',
};

/** Filters set one after another are one step: the first makes it, the others change it. */
export function chooseStep(action: Action, isOnFilterStep: boolean): HistoryStep {
	const step = STEPS[action.type] ?? 'none';
	return step === 'filters' ? (isOnFilterStep ? 'replace' : 'push') : step;
}

export function isFilterAction(action: Action): boolean {
	return STEPS[action.type] === 'filters';
}

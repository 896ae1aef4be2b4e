/** All that the explorer's controls show: the state that the address has, the data, and what passes. */
import { type Action, isFilterAction, reduce } from './actions.ts';
import { describeState } from './describe-state.ts';
import type { ExplorerData } from './explorer-data.ts';
import type { Instrument } from './instrument.ts';
import type { OwnPapers } from './own-papers.ts';
import { type ExplorerState, START } from './state.ts';
import { buildView, type ExplorerView } from './view.ts';

export interface ExplorerModel {
	readonly state: ExplorerState;
	/** What of the address was not understood, until something else happens. */
	readonly notes: readonly string[];
	/** Undefined until they have arrived; then there is an instrument too. */
	readonly data: ExplorerData | undefined;
	readonly instrument: Instrument | undefined;
	readonly own: OwnPapers | undefined;
	/** Whether the years play. */
	readonly isPlaying: boolean;
	/** Shown over the page for a while; the same words again are another message. */
	readonly message: { readonly text: string } | undefined;
	/** How often everything was reset; each time fields are emptied. */
	readonly resets: number;
}

/** As the page comes from the host. */
export const INITIAL: ExplorerModel = {
	state: START,
	notes: [],
	data: undefined,
	instrument: undefined,
	own: undefined,
	isPlaying: false,
	message: undefined,
	resets: 0,
};

export function reduceModel(model: ExplorerModel, action: Action): ExplorerModel {
	switch (action.type) {
		case 'play':
		case 'pause':
			return { ...model, isPlaying: action.type === 'play' };
		case 'show-message':
			return { ...model, message: { text: action.text } };
		case 'hide-message':
			return { ...model, message: undefined };
		case 'move':
			return { ...model, state: reduce(model.state, action) };
		case 'own':
			return { ...model, own: action.own, notes: [] };
		case 'start':
		case 'restore': {
			const { type: _, ...changes } = action;
			return { ...model, ...changes, isPlaying: false };
		}
		default:
			return {
				...model,
				state: reduce(model.state, action),
				notes: [],
				isPlaying: model.isPlaying && isFilterAction(action),
				resets: model.resets + (action.type === 'reset' ? 1 : 0),
			};
	}
}

/** What is shown of the graph. */
export interface Scene {
	readonly data: ExplorerData;
	/** Without the place on the map, on which the rest does not depend. */
	readonly state: ExplorerState;
	readonly view: ExplorerView;
}

/** Gives the scene of a model, undefined without data; the same object while nothing of it changes. */
export function createSceneSelector(): (model: ExplorerModel) => Scene | undefined {
	let last: { readonly own: OwnPapers | undefined; readonly scene: Scene } | undefined;
	return ({ data, state, own }) => {
		if (!data) return undefined;
		if (last?.scene.data !== data || last.own !== own || !isAlike(last.scene.state, state)) {
			const shown = { ...state, at: undefined };
			last = { own, scene: { data, state: shown, view: buildView(data, shown, own) } };
		}
		return last.scene;
	};
}

/** Whether two states differ at most in their places on the map. */
function isAlike(a: ExplorerState, b: ExplorerState): boolean {
	return (Object.keys(a) as (keyof ExplorerState)[]).every((key) => key === 'at' || a[key] === b[key]);
}

/** The scene in words; empty without one. */
export function describeScene(scene: Scene | undefined, notes: readonly string[]): string {
	return scene ? describeState(scene.data, scene.state, scene.view, notes) : '';
}

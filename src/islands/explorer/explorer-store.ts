/** The store of the explorer on this page, which its picture and its controls share. */
import { flushSync } from 'react-dom';
import type { Action } from './actions.ts';
import { createSceneSelector, type ExplorerModel, INITIAL, reduceModel } from './model.ts';
import { createStore, type Store } from './store.ts';

export type ExplorerStore = Store<ExplorerModel, Action>;

const plain = createStore(INITIAL, reduceModel);

export const store: ExplorerStore = {
	...plain,
	/** When it returns the controls show the state: what comes next may measure them, or move the focus into them. */
	dispatch: (action) => flushSync(() => plain.dispatch(action)),
};

export const selectScene = createSceneSelector();

/** What the parts of the explorer share. */
import type { Action } from './actions.ts';
import type { ExplorerData } from './explorer-data.ts';
import type { ExplorerState } from './state.ts';
import type { Store } from './store.ts';
import type { ExplorerView } from './view.ts';

export interface Parts {
	readonly data: ExplorerData;
	/** The site's base path without its last slash. */
	readonly base: string;
	readonly store: Store<ExplorerState, Action>;
	/** The view of the present state. */
	readonly getView: () => ExplorerView;
	readonly explorer: HTMLElement;
	readonly frame: HTMLElement;
	readonly svg: SVGSVGElement;
	readonly panel: HTMLElement;
}

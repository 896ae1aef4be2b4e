/** What the parts of the explorer share. */
import type { ExplorerData } from './explorer-data.ts';
import type { ExplorerStore } from './explorer-store.ts';
import type { ExplorerView } from './view.ts';

export interface Parts {
	readonly data: ExplorerData;
	readonly store: ExplorerStore;
	/** The view of the present state. */
	readonly getView: () => ExplorerView;
	readonly explorer: HTMLElement;
	readonly frame: HTMLElement;
	readonly svg: SVGSVGElement;
	readonly panel: HTMLElement;
}

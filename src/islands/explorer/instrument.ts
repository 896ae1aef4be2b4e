/** What the controls ask of the picture. */
import type { Format } from './formats.ts';
import type { Selection } from './state.ts';

export interface Instrument {
	readonly zoomBy: (factor: number) => void;
	readonly showWhole: () => void;
	/** Selects, and brings into view what is selected. */
	readonly choose: (selection: Selection) => void;
	/** Moves the focus to the mark of a topic. */
	readonly focusTopic: (topic: string) => void;
	/** Shows the link between two topics as if it were pointed at; undefined ends that. */
	readonly pointAt: (ends: readonly [string, string] | undefined) => void;
	/** Saves what is shown as a file. */
	readonly download: (format: Format) => Promise<void>;
}

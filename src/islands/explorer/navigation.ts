/** Selecting, and bringing into view what is selected. */
import { PAPERS_FROM } from './paper-dots.ts';
import type { Parts } from './parts.ts';
import type { Sheet } from './sheet.ts';
import { listEnds, type Selection } from './state.ts';
import { highlightSelection } from './view.ts';
import type { ZoomController } from './zoom-controller.ts';

/** The highest magnification that a selection is shown at. */
const CLOSEST = 2.6;
/** CSS pixels of the map that must be seen above an open sheet; else the page scrolls to the map. */
const LEAST_SEEN = 200;

export interface Navigation {
	readonly chooseTopic: (topic: string) => void;
	readonly chooseLink: (ends: readonly [string, string]) => void;
	readonly choose: (selection: Selection) => void;
	/** Brings the selection with its neighbourhood into view, if it is not. */
	readonly showSelection: (isFlown?: boolean) => void;
	/** Brings into view what an address asks for. */
	readonly restore: (isFlown: boolean) => void;
}

interface NavigationParts extends Parts {
	readonly zoom: ZoomController;
	readonly sheet: Sheet;
}

export function createNavigation(parts: NavigationParts): Navigation {
	const { data, store, getView, zoom } = parts;
	const listPlaces = () => {
		const state = store.get();
		const view = getView();
		const highlight = highlightSelection(data, view, state);
		const others = state.depth > 0 ? view.topics.keys() : (highlight?.topics ?? []);
		return [...new Set([...listEnds(state.selection), ...others])].flatMap((id) => data.topics.get(id) ?? []);
	};
	const showSelection = (isFlown = true) => {
		makeSpace(parts);
		const places = listPlaces();
		if (places.length === 0) return;
		// Who looks at single papers stays there.
		const isClose = zoom.transform().k >= PAPERS_FROM && zoom.sees(places.slice(0, 1));
		const isAlone = store.get().depth > 0;
		if (!isClose && (isAlone || !zoom.sees(places))) zoom.fit(places, CLOSEST, isFlown);
	};
	const choose = (selection: Selection) => {
		store.dispatch({ type: 'select', selection });
		showSelection();
	};
	return {
		choose,
		chooseTopic: (topic) => choose({ kind: 'topic', topic }),
		chooseLink: (ends) => choose({ kind: 'link', ends }),
		showSelection,
		restore: (isFlown) => {
			const { at, selection } = store.get();
			if (at || !selection) zoom.show(at, isFlown);
			else showSelection(isFlown);
		},
	};
}

/** Where the panel is a sheet over the page, sees to it that the map is seen above it. */
function makeSpace({ frame, sheet, zoom }: NavigationParts): void {
	const covered = sheet.measureCovered(frame);
	const { height, top } = frame.getBoundingClientRect();
	if (covered > 0 && height - covered - Math.max(0, -top) < LEAST_SEEN) {
		frame.scrollIntoView({ block: 'start' });
		zoom.setCovered(sheet.measureCovered(frame));
	} else zoom.setCovered(covered);
}

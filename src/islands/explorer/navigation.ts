/** Selecting, and bringing into view what is selected. */
import { afterPaint } from './after-paint.ts';
import { isOverPage, measureCovered } from './covered.ts';
import type { Point } from './geometry.ts';
import { PAPERS_FROM } from './paper-dots.ts';
import type { Parts } from './parts.ts';
import { listEnds, type Selection } from './state.ts';
import { highlightSelection } from './view.ts';
import type { ZoomController } from './zoom-controller.ts';

/** The highest magnification that a selection is shown at. */
const CLOSEST = 2.6;

export interface Navigation {
	readonly chooseTopic: (topic: string) => void;
	readonly chooseLink: (ends: readonly [string, string]) => void;
	readonly choose: (selection: Selection) => void;
	/** Brings the selection with its neighbourhood into view, if it is not, once it is painted. */
	readonly showSelection: () => void;
	/** Brings into view what the address asks for, at the start or after Back or Forward. */
	readonly restore: (isStart: boolean) => void;
}

interface NavigationParts extends Parts {
	readonly zoom: ZoomController;
}

export function createNavigation(parts: NavigationParts): Navigation {
	const { data, store, getView, zoom } = parts;
	const listPlaces = () => {
		const { state } = store.get();
		const view = getView();
		const highlight = highlightSelection(data, view, state);
		const others = state.depth > 0 ? view.topics.keys() : (highlight?.topics ?? []);
		return [...new Set([...listEnds(state.selection), ...others])].flatMap((id) => data.topics.get(id) ?? []);
	};
	const bringIntoView = (isFlown: boolean) => {
		const places = listPlaces();
		makeSpace(parts, places);
		if (places.length === 0) return;
		// Who looks at single papers stays there.
		const isClose = zoom.transform().k >= PAPERS_FROM && zoom.sees(places.slice(0, 1));
		const isAlone = store.get().state.depth > 0;
		if (!isClose && (isAlone || !zoom.sees(places))) zoom.fit(places, CLOSEST, isFlown);
	};
	let isWaiting = false;
	const showSelection = () => {
		if (isWaiting) return;
		isWaiting = true;
		afterPaint(() => {
			isWaiting = false;
			bringIntoView(true);
		});
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
		restore: (isStart) => {
			const { at, selection } = store.get().state;
			// At the start too the panel, which may cover the map, is first laid out.
			if (selection && !at) isStart ? afterPaint(() => bringIntoView(false)) : showSelection();
			// The whole map is what the page comes with.
			else if (at || !isStart) {
				if (!selection) zoom.setCovered(0);
				zoom.show(at, !isStart);
			}
		},
	};
}

/** Scrolls to the map where the window leaves out what is selected, or a sheet leaves too little of the map for it. */
function makeSpace({ frame, panel, zoom }: NavigationParts, places: readonly Point[]): void {
	zoom.setCovered(measureCovered(panel, frame));
	const isOver = isOverPage(panel);
	const wanted = isOver ? places : places.slice(0, 1);
	if (zoom.sees(wanted, Math.max(0, -frame.getBoundingClientRect().top))) return;
	frame.scrollIntoView({ block: isOver || isAbove(frame) ? 'start' : 'nearest' });
	zoom.setCovered(measureCovered(panel, frame));
}

const isAbove = (frame: HTMLElement) => frame.getBoundingClientRect().top < 0;

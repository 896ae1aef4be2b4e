/** What is highlighted: what the pointer or the focus is on, else what is selected. */
import { findBend } from '../../domain/map/arc.ts';
import { makePairKey } from './explorer-data.ts';
import { findElement } from './find-element.ts';
import type { Point } from './geometry.ts';
import type { GraphPicture } from './graph-picture.ts';
import type { RovingFocus } from './keyboard.ts';
import type { Navigation } from './navigation.ts';
import type { Parts } from './parts.ts';
import { type Pointed, setUpPointer } from './pointer.ts';
import type { ExplorerState } from './state.ts';
import { createTooltip, describePointed } from './tooltip.ts';
import { highlightLinks, highlightSelection, highlightTopic } from './view.ts';
import type { ZoomController } from './zoom-controller.ts';

interface HighlighterParts extends Parts {
	readonly zoom: ZoomController;
	readonly picture: GraphPicture;
}

interface Pointing {
	readonly point: (pointed: Pointed | undefined) => void;
	/** Points at the middle of a link. */
	readonly pointAt: (ends: readonly [string, string] | undefined) => void;
}

interface Listeners {
	readonly focus: RovingFocus;
	readonly navigation: Navigation;
	readonly clear: () => void;
}

export function createHighlighter(parts: HighlighterParts) {
	const { data, store, getView, explorer, zoom, picture } = parts;
	const tooltip = createTooltip(findElement(explorer, '.explorer-tooltip', HTMLElement));
	let pointed: Pointed | undefined;
	let selected = store.get().state.selection;

	const chooseHighlight = () => {
		const view = getView();
		if (pointed?.kind === 'topic' && view.topics.has(pointed.topic)) return highlightTopic(view, pointed.topic);
		if (pointed?.kind === 'link') {
			const link = data.linksByPair.get(makePairKey(...pointed.ends));
			return highlightLinks(link ? [link] : [], pointed.ends);
		}
		return highlightSelection(data, view, store.get().state);
	};
	const update = () => {
		const { selection } = store.get().state;
		// What the focus was left on says nothing of a choice that came after it.
		if (selection !== selected) {
			pointed = undefined;
			tooltip.hide();
		}
		selected = selection;
		picture.highlight(chooseHighlight(), pointed === undefined && store.get().state.selection?.kind === 'path');
		picture.refresh();
	};
	/** What is highlighted, by name: pointing at the topic that is selected changes nothing. */
	const describeHighlight = () => describeTarget(pointed) || describeSelected(store.get().state);
	const point = (next: Pointed | undefined) => {
		const before = describeHighlight();
		pointed = next;
		const link =
			next?.kind === 'link'
				? (getView().links.find((l) => makePairKey(l.source, l.target) === makePairKey(...next.ends)) ??
					data.linksByPair.get(makePairKey(...next.ends)))
				: undefined;
		const text = next && describePointed(next, data, link);
		if (text !== undefined && next && next.kind !== 'topic') tooltip.show(text, next.at, zoom.geometry());
		else tooltip.hide();
		if (describeHighlight() !== before) update();
	};
	const pointAt = (ends: readonly [string, string] | undefined) => {
		const at = ends && findMiddle(parts, ends);
		point(ends && at && { kind: 'link', ends, at });
	};
	return {
		update,
		pointAt,
		listen: (listeners: Listeners) => listen(parts, { point, pointAt }, listeners),
	};
}

function describeTarget(pointed: Pointed | undefined): string {
	if (!pointed) return '';
	if (pointed.kind === 'topic') return pointed.topic;
	// A paper is named by the tooltip alone.
	return pointed.kind === 'link' ? makePairKey(...pointed.ends) : '';
}

function describeSelected({ selection, depth }: ExplorerState): string {
	return selection?.kind === 'topic' && depth === 0 ? selection.topic : '';
}

function listen(parts: HighlighterParts, { point, pointAt }: Pointing, listeners: Listeners): void {
	const { store, frame, svg, zoom, picture, data } = parts;
	const { focus, navigation, clear } = listeners;
	setUpPointer(frame, {
		picture,
		zoom,
		point,
		chooseTopic: navigation.chooseTopic,
		chooseLink: navigation.chooseLink,
		clear: () => store.get().state.selection && clear(),
	});
	// On the frame: an SVG element that listens for the focus can have it, and would be a stop of Tab.
	frame.addEventListener('focusin', ({ target }) => {
		const found = picture.identify(target instanceof Element ? target : null);
		const isVisible = target instanceof Element && target.matches(':focus-visible');
		if (!found) return;
		if ('ends' in found) return pointAt(found.ends);
		focus.set(found.topic);
		const topic = data.topics.get(found.topic);
		if (topic && isVisible) zoom.reveal(topic);
		point(isVisible ? { kind: 'topic', topic: found.topic } : undefined);
	});
	// Where the focus goes on to another mark, that one says what is meant: the map is drawn once, not twice.
	frame.addEventListener('focusout', ({ relatedTarget }) => {
		if (!picture.identify(relatedTarget instanceof Element ? relatedTarget : null)) point(undefined);
	});
	svg.addEventListener('click', (event) => {
		const mark = event.target instanceof Element ? event.target.closest('a') : null;
		const found = picture.identify(mark);
		// By pointer the frame decides; this is Enter or Space on a mark, or a screen reader's press.
		if (!found || event.detail > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const { selection } = store.get().state;
		if ('topic' in found && selection?.kind === 'topic' && selection.topic === found.topic) return;
		event.preventDefault();
		event.stopPropagation();
		if ('topic' in found) navigation.chooseTopic(found.topic);
		else navigation.chooseLink(found.ends);
	});
}

/** The middle of a link's line in pixels of the frame. */
function findMiddle({ data, zoom }: HighlighterParts, [a, b]: readonly [string, string]): Point | undefined {
	const [from, to] = [data.topics.get(a), data.topics.get(b)];
	if (!from || !to) return undefined;
	const bend = findBend(from, to);
	// The point of a quadratic curve at half its parameter.
	const middle = { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 };
	const pixel = zoom.geometry().toPixels(middle);
	const [x, y] = zoom.transform().apply([pixel.x, pixel.y]);
	return { x, y };
}

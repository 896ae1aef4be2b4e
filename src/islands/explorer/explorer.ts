/** The picture of the graph as an instrument: its parts, and what happens in one passed to the others. */
import type { ExplorerRecord } from '../../domain/map/explorer-record.ts';
import { takeTurns } from '../turns.ts';
import { syncAddress } from './address.ts';
import { afterPaint } from './after-paint.ts';
import { controlsReady } from './controls-ready.ts';
import { downloadAs } from './downloads.ts';
import { createTopicFinder, type ExplorerData, unpackExplorer } from './explorer-data.ts';
import { selectScene, store } from './explorer-store.ts';
import { fetchRecord } from './fetch-record.ts';
import { findElement } from './find-element.ts';
import { createGraphPicture, type GraphPicture } from './graph-picture.ts';
import { createHighlighter } from './highlighter.ts';
import { setUpHints } from './hints.ts';
import type { Instrument } from './instrument.ts';
import { type RovingFocus, setUpKeyboard } from './keyboard.ts';
import { followStateLinks, openLinksOutside } from './links.ts';
import { describeScene, reduceModel } from './model.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { watchOwn } from './own-watch.ts';
import type { Parts } from './parts.ts';
import { setAttribute } from './set-attribute.ts';
import { listEnds, parseState, type Vocabulary } from './state.ts';
import { createZoomController, type ZoomController } from './zoom-controller.ts';

/** Starts the explorer of this page. */
export async function startExplorer(): Promise<void> {
	const explorer = findElement(document, '#explorer', HTMLElement);
	const record: ExplorerRecord = await (await fetchRecord(explorer)).json();
	await run(explorer, await unpackExplorer(record));
	explorer.dataset['ready'] = '';
	performance.mark('explorer-ready');
}

async function run(explorer: HTMLElement, data: ExplorerData): Promise<void> {
	const yieldToMain = takeTurns();
	const vocabulary = createVocabulary(data);
	const parts = collectParts(explorer, data);
	const { frame, svg } = parts;
	// Before anything is drawn: what the controller measures is laid out already.
	const zoom = createZoomController(frame, findElement(frame, '.map-layer', HTMLElement), {
		rested: (isByHand) => {
			picture.refresh();
			store.dispatch({ type: 'move', at: zoom.at(), isByHand });
		},
		resized: () => picture.refresh(),
	});
	await yieldToMain();
	const picture = createGraphPicture(svg, data, zoom);
	await yieldToMain();
	const highlighter = createHighlighter({ ...parts, zoom, picture });
	const navigation = createNavigation({ ...parts, zoom });
	const clear = () => store.dispatch({ type: 'select', selection: undefined });
	const leave = () => {
		if (store.get().state.selection) clear();
		else findElement(explorer, '.explorer-tools button', HTMLElement).focus();
	};
	const instrument = createInstrument(parts, { zoom, picture, navigation, pointAt: highlighter.pointAt });
	const own = watchOwn(data, (changed) => store.dispatch({ type: 'own', own: changed }));
	await controlsReady;
	await yieldToMain();
	const start = { type: 'start', data, own, instrument, ...parseState(location.search, vocabulary) } as const;
	// The controls then find the view built.
	selectScene(reduceModel(store.get(), start));
	await yieldToMain();
	syncAddress(store);
	store.dispatch(start);
	await yieldToMain();
	// What answers the visitor needs the state.
	const focus = setUpKeyboard(svg, { ...parts, picture, zoom, view: parts.getView, leave });
	focus.set(findLargest(data));
	const steps = listSteps(parts, { picture, focus, update: highlighter.update });
	highlighter.listen({ focus, navigation, clear });
	setUpHints(frame, (text) => store.dispatch({ type: 'show-message', text }));
	followStateLinks({ ...parts, picture, vocabulary, navigation, focus });
	store.subscribe(({ state, own }, before, { type }) => {
		if (type !== 'move' && (state !== before.state || own !== before.own)) for (const step of steps) step();
		// The sheet of a phone no longer covers a part of the map.
		if (type !== 'restore' && before.state.selection && !state.selection) navigation.showSelection();
	});
	for (const step of steps) {
		await yieldToMain();
		step();
	}
	await yieldToMain();
	navigation.restore(true);
	closeByEscape(clear);
	addEventListener('popstate', () => {
		store.dispatch({ type: 'restore', ...parseState(location.search, vocabulary) });
		navigation.restore(false);
	});
	if (explorer.dataset['embed'] !== undefined) openLinksOutside(explorer, svg);
}

/** Closes what is selected wherever the focus is; what lies over the page, and a list that is open, answer first. */
function closeByEscape(clear: () => void): void {
	addEventListener('keydown', ({ key, isComposing, defaultPrevented }) => {
		const isOver = document.querySelector('dialog[open], [popover]:popover-open') !== null;
		if (key === 'Escape' && !isComposing && !defaultPrevented && !isOver && store.get().state.selection) clear();
	});
}

interface Tools {
	readonly zoom: ZoomController;
	readonly picture: GraphPicture;
	readonly navigation: Navigation;
	readonly pointAt: Instrument['pointAt'];
}

function createInstrument(parts: Parts, { zoom, picture, navigation, pointAt }: Tools): Instrument {
	return {
		zoomBy: (factor) => zoom.zoomBy(factor),
		showWhole: () => zoom.show(undefined),
		choose: navigation.choose,
		focusTopic: (topic) => afterPaint(() => picture.node(topic)?.focus({ preventScroll: true })),
		pointAt,
		download: (format) => downloadAs(format, describeShown(parts, zoom)),
	};
}

function collectParts(explorer: HTMLElement, data: ExplorerData): Parts {
	const frame = findElement(explorer, '.map-frame', HTMLElement);
	return {
		data,
		store,
		getView: () => {
			const scene = selectScene(store.get());
			if (!scene) throw new Error('the explorer has not started');
			return scene.view;
		},
		explorer,
		frame,
		svg: findElement(frame, '.map', SVGSVGElement),
		panel: findElement(explorer, '.explorer-panel', HTMLElement),
	};
}

interface Drawing {
	readonly picture: GraphPicture;
	readonly focus: RovingFocus;
	/** Highlights what is selected or pointed at. */
	readonly update: () => void;
}

/** What brings the picture in line with the present state, in this order. */
function listSteps({ explorer, getView }: Parts, { picture, focus, update }: Drawing): readonly (() => void)[] {
	return [
		() => picture.render(getView(), store.get().state),
		update,
		() => {
			const { colour, selection } = store.get().state;
			setAttribute(explorer, 'data-colour', colour);
			for (const id of listEnds(selection)) focus.set(id);
		},
	];
}

function describeShown({ data, getView, svg, explorer }: Parts, zoom: ZoomController) {
	const model = store.get();
	return {
		data,
		view: getView(),
		picture: svg,
		zoom,
		sentence: describeScene(selectScene(model), model.notes),
		legend: findElement(explorer, '.explorer-legend', HTMLElement),
	};
}

function createVocabulary(data: ExplorerData): Vocabulary {
	return {
		findTopic: createTopicFinder(data),
		themes: new Set(data.themes.map((theme) => theme.slug)),
		communities: data.communityColours.length,
	};
}

/** The topic with most papers, where Tab enters the map. */
function findLargest(data: ExplorerData): string {
	return [...data.topics.values()].toSorted((a, b) => b.papers.length - a.papers.length)[0]?.id ?? '';
}

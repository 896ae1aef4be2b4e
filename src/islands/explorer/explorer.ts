/** Makes the picture of the graph an instrument: starts its parts and passes what happens in one to the others. */
import type { ExplorerRecord } from '../../domain/map/explorer-record.ts';
import { takeTurns } from '../../domain/work/turns.ts';
import { type Action, reduce } from './actions.ts';
import { syncAddress } from './address.ts';
import { setUpControls } from './controls.ts';
import { describeState } from './describe-state.ts';
import { downloadAs, FORMATS } from './downloads.ts';
import { find, set } from './element.ts';
import { createTopicFinder, type ExplorerData, unpackExplorer } from './explorer-data.ts';
import { createGraphPicture } from './graph-picture.ts';
import { createHighlighter } from './highlighter.ts';
import { setUpKeyboard } from './keyboard.ts';
import { setUpLegend } from './legend.ts';
import { followStateLinks, openLinksOutside } from './links.ts';
import { createMessages, setUpHints } from './messages.ts';
import { createNavigation } from './navigation.ts';
import type { OwnPapers } from './own-papers.ts';
import { setUpOwnToggle, watchOwn } from './own-toggle.ts';
import { setUpPanel } from './panel-host.ts';
import { setUpSearchFields } from './search-fields.ts';
import { createSheet } from './sheet.ts';
import { type ExplorerState, listEnds, parseState, START, type Vocabulary } from './state.ts';
import { createStore } from './store.ts';
import { setUpSortableTable } from './table.ts';
import { setUpTools } from './tools.ts';
import { buildView, type ExplorerView } from './view.ts';
import { setUpYears } from './years.ts';
import { createZoomController } from './zoom-controller.ts';

const root = document.querySelector<HTMLElement>('#explorer');
const table = document.querySelector<HTMLTableElement>('#topic-table');
if (table) setUpSortableTable(table);
if (root) void start(root);

async function start(explorer: HTMLElement): Promise<void> {
	const response = await fetch(explorer.dataset['record'] ?? '');
	if (!response.ok) throw new Error(`the explorer's data did not arrive: ${response.status}`);
	const record: ExplorerRecord = await response.json();
	await run(explorer, await unpackExplorer(record));
	explorer.dataset['ready'] = '';
	performance.mark('explorer-ready');
}

async function run(explorer: HTMLElement, data: ExplorerData): Promise<void> {
	const yieldToMain = takeTurns();
	const vocabulary = createVocabulary(data);
	const store = createStore<ExplorerState, Action>(START, reduce);
	const getOwn = watchOwn(data, () => store.dispatch({ type: 'refresh' }));
	const getView = createViewCache(data, store.get, getOwn);
	const base = explorer.dataset['base'] ?? '';
	const frame = find(explorer, '.map-frame', HTMLElement);
	const svg = find(frame, '.map', SVGSVGElement);
	const panel = find(explorer, '.explorer-panel', HTMLElement);
	const sentence = find(explorer, '.explorer-state', HTMLElement);
	const messages = createMessages(find(explorer, '.explorer-message', HTMLElement), 'explorer-hint');
	const scene = { data, base, store, getView, explorer, frame, svg, panel };
	// Before anything is drawn: what the controller measures is laid out already.
	const zoom = createZoomController(frame, svg, {
		rested: (isByHand) => {
			picture.refresh();
			store.dispatch({ type: 'move', at: zoom.at(), isByHand });
		},
		resized: () => picture.refresh(),
	});
	const picture = createGraphPicture(svg, data, zoom, base);
	const highlighter = createHighlighter({ ...scene, zoom, picture });
	const clear = () => store.dispatch({ type: 'select', selection: undefined });
	const sheet = createSheet(panel, clear);
	const navigation = createNavigation({ ...scene, zoom, sheet });
	const focus = setUpKeyboard(svg, {
		...scene,
		picture,
		zoom,
		view: getView,
		leave: () => (store.get().selection ? clear() : find(explorer, '.explorer-tools button', HTMLElement).focus()),
	});
	await yieldToMain();

	store.subscribe((state, before, action) => {
		if (state === before || action.type === 'move') return;
		const view = getView();
		picture.render(view, state);
		highlighter.update();
		const text = describeState(data, state, view, action.type === 'restore' ? action.notes : []);
		if (sentence.textContent !== text) sentence.textContent = text;
		set(explorer, 'data-colour', state.colour);
		for (const id of listEnds(state.selection)) focus.set(id);
	});
	setUpPanel({ ...scene, picture, sheet, guide: find(explorer, '.explorer-guide', HTMLElement) });
	setUpControls(find(explorer, '.explorer-form', HTMLElement), store);
	setUpYears(find(explorer, '.explorer-years', HTMLElement), store, data.years);
	setUpOwnToggle(explorer, store, getOwn);
	setUpLegend(find(explorer, '.explorer-legend', HTMLElement), store);
	syncAddress(store, vocabulary);
	await yieldToMain();

	highlighter.listen({ focus, navigation, clear });
	const fields = setUpSearchFields({ ...scene, picture, navigation });
	setUpHints(frame, messages);
	setUpTools(explorer, {
		zoom,
		messages,
		formats: FORMATS,
		download: (format) =>
			downloadAs(format, {
				data,
				view: getView(),
				picture: svg,
				zoom,
				sentence: sentence.textContent ?? '',
				legend: find(explorer, '.explorer-legend', HTMLElement),
				base,
			}),
		reset: () => {
			fields.clear();
			store.dispatch({ type: 'reset' });
			zoom.show(undefined);
		},
	});
	followStateLinks({ ...scene, picture, vocabulary, navigation, focus });
	focus.set(findLargest(data));
	await yieldToMain();
	store.dispatch({ type: 'restore', ...parseState(location.search, vocabulary) });
	navigation.restore(false);
	addEventListener('popstate', () => navigation.restore(true));
	for (const element of explorer.querySelectorAll('[data-live]')) element.removeAttribute('data-live');
	if (explorer.dataset['embed'] !== undefined) openLinksOutside(explorer, svg);
}

function createVocabulary(data: ExplorerData): Vocabulary {
	return {
		findTopic: createTopicFinder(data),
		themes: new Set(data.themes.map((theme) => theme.slug)),
		communities: data.communityColours.length,
	};
}

/** The view of the present state, built again only when something other than the place on the map has changed. */
function createViewCache(data: ExplorerData, getState: () => ExplorerState, getOwn: () => OwnPapers | undefined) {
	let built:
		| { readonly state: ExplorerState; readonly own: OwnPapers | undefined; readonly view: ExplorerView }
		| undefined;
	return () => {
		const state = { ...getState(), at: undefined };
		const own = getOwn();
		if (!built || built.own !== own || !hasSameView(built.state, state))
			built = { state, own, view: buildView(data, state, own) };
		return built.view;
	};
}

function hasSameView(a: ExplorerState, b: ExplorerState): boolean {
	return (Object.keys(a) as (keyof ExplorerState)[]).every((key) => a[key] === b[key]);
}

/** The topic with most papers, where Tab enters the map. */
function findLargest(data: ExplorerData): string {
	return [...data.topics.values()].toSorted((a, b) => b.papers.length - a.papers.length)[0]?.id ?? '';
}

/** Makes the picture of the graph an instrument: the parts, and what passes between them. */
import type { ExplorerRecord } from '../../domain/map/explorer-record.ts';
import { count } from '../../domain/text/count.ts';
import { takeTurns } from '../../domain/work/turns.ts';
import { makeCombobox } from './combobox.ts';
import { makeControls } from './controls.ts';
import { type MapData, makeTopicFinder, unpackExplorer } from './data.ts';
import { downloadAs, FORMATS } from './downloads.ts';
import { need, put } from './element.ts';
import { findTopics } from './find.ts';
import { makeKeyboard } from './keyboard.ts';
import { drawPanel } from './panel.ts';
import { makePicture, type Picture } from './picture.ts';
import { makePointer } from './pointer.ts';
import { describeState } from './sentence.ts';
import { makeStage, type Stage } from './stage.ts';
import { formatState, listEnds, type MapState, parseState, START, select, type Vocabulary } from './state.ts';
import { makeSortable } from './table.ts';
import { makeTools } from './tools.ts';
import { buildView, type Highlight, highlightSelection, highlightTopic } from './view.ts';

/** How close the map comes to a topic that was searched for. */
const CLOSE = 2.6;

const root = document.querySelector<HTMLElement>('#explorer');
const table = document.querySelector<HTMLTableElement>('#topic-table');
if (table) makeSortable(table);
if (root) void start(root);

async function start(explorer: HTMLElement): Promise<void> {
	const response = await fetch(explorer.dataset.record ?? '');
	if (!response.ok) throw new Error(`the explorer's data did not arrive: ${response.status}`);
	const record: ExplorerRecord = await response.json();
	const data = await unpackExplorer(record);
	await run(explorer, data);
	explorer.dataset.ready = '';
	performance.mark('explorer-ready');
}

async function run(explorer: HTMLElement, data: MapData): Promise<void> {
	const rest = takeTurns();
	const base = explorer.dataset.base ?? '';
	const frame = need(explorer, '.map-frame', HTMLElement);
	const svg = need(frame, '.map', SVGSVGElement);
	const panel = need(explorer, '.explorer-panel', HTMLElement);
	const guide = need(explorer, '.explorer-guide', HTMLElement);
	const sentence = need(explorer, '.explorer-state', HTMLElement);
	const vocabulary: Vocabulary = {
		findTopic: makeTopicFinder(data),
		themes: new Set(data.themes.map((theme) => theme.slug)),
	};
	const first = parseState(location.search, vocabulary);
	let state: MapState = first.state;
	let view = buildView(data, state);
	let viewed = state;
	let isStarted = false;
	let pointed: string | undefined;

	// Before anything is drawn: what the stage measures is laid out already.
	const stage: Stage = makeStage(frame, svg, {
		settled: (isByHand) => {
			picture.settle();
			const next = { ...state, at: stage.at() };
			state = next;
			if (isByHand || isOutdated(next)) history.replaceState(null, '', formatState(next) || location.pathname);
		},
		resized: () => picture.settle(),
	});
	const picture: Picture = makePicture(svg, data, stage, base);
	const isOutdated = (next: MapState) => isStarted && formatState(next) !== location.search;

	const relight = () => {
		const highlight: Highlight | undefined =
			pointed !== undefined && view.topics.has(pointed)
				? highlightTopic(view, pointed)
				: highlightSelection(data, view, state);
		picture.light(highlight, pointed === undefined && state.selection?.kind === 'path');
		picture.settle();
	};
	const draw = (notes: readonly string[] = []) => {
		if (state !== viewed) view = buildView(data, state);
		viewed = state;
		picture.render(view, state);
		relight();
		const content = drawPanel({ data, state, view, base });
		panel.replaceChildren(...(content ? [content] : []));
		panel.hidden = !content;
		guide.hidden = content !== undefined;
		const text = describeState(data, state, view, notes);
		if (sentence.textContent !== text) sentence.textContent = text;
		put(explorer, 'data-colour', state.colour);
		syncControls(state);
		for (const id of listEnds(state.selection)) hold(id);
	};
	/** A step that Back undoes, or, when it is one of many small ones, a change of the present step. */
	const go = (next: MapState, isSmall = false) => {
		const before = state.selection;
		state = next;
		const url = formatState(state) || location.pathname;
		if (isSmall) history.replaceState(null, '', url);
		else if (url !== location.search) history.pushState(null, '', url);
		draw();
		if (before !== next.selection) panel.scrollTop = 0;
	};
	const follow = ({ state: read, notes }: ReturnType<typeof parseState>, isFlown: boolean) => {
		state = read;
		draw(notes);
		const hidden = read.at === undefined ? listEnds(read.selection) : [];
		const places = hidden.flatMap((id) => data.topics.get(id) ?? []);
		if (read.at || places.length === 0) stage.show(read.at, isFlown);
		else if (places.length > 1 || read.depth > 0) showPart();
		else stage.show(undefined, isFlown);
	};
	/** Brings what is selected, or the neighbourhood alone, into view. */
	const showPart = () => {
		const lit = highlightSelection(data, view, state);
		const ids = state.depth > 0 ? view.topics.keys() : (lit?.topics ?? []);
		const places = [...ids].flatMap((id) => data.topics.get(id) ?? []);
		if (places.length > 0) stage.fit(places, CLOSE);
	};
	const chooseTopic = (id: string) => go(select(state, { kind: 'topic', topic: id }));
	const chooseLink = (ends: readonly [string, string]) => go(select(state, { kind: 'link', ends }));

	await rest();
	const syncControls = makeControls(need(explorer, '.explorer-form', HTMLElement), (part, isSmall) =>
		go({ ...state, ...part }, isSmall),
	);
	const hold = makeKeyboard(svg, {
		data,
		picture,
		stage,
		view: () => view,
		leave: () => {
			if (state.selection) go(select(state, undefined));
			else need(explorer, '.explorer-tools button', HTMLButtonElement).focus();
		},
	});
	hold(findFirst(data));
	makePointer(frame, {
		picture,
		stage,
		point: (id) => {
			if (id === pointed) return;
			pointed = id;
			relight();
		},
		chooseTopic,
		chooseLink,
		clear: () => state.selection && go(select(state, undefined)),
	});
	svg.addEventListener('focusin', (event) => {
		const id = [...data.topics.keys()].find((key) => picture.node(key) === event.target);
		if (id === undefined) return;
		hold(id);
		pointed = event.target instanceof Element && event.target.matches(':focus-visible') ? id : undefined;
		const topic = data.topics.get(id);
		if (topic && pointed) stage.reveal(topic);
		relight();
	});
	svg.addEventListener('focusout', () => {
		pointed = undefined;
		relight();
	});
	svg.addEventListener('click', (event) => {
		const mark: Element | null = event.target instanceof Element ? event.target.closest('a') : null;
		const id = [...data.topics.keys()].find((key) => picture.node(key) === mark);
		// By pointer the frame decides; this is Enter or Space on a topic, or a screen reader's press.
		if (id === undefined || event.detail > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const isChosen = state.selection?.kind === 'topic' && state.selection.topic === id;
		if (isChosen) return;
		event.preventDefault();
		event.stopPropagation();
		chooseTopic(id);
	});

	const listHits = (query: string) =>
		findTopics(data.topics.values(), query).map((topic) => ({
			id: topic.id,
			name: topic.name,
			detail: count(topic.papers.length, 'paper'),
		}));
	makeCombobox(need(explorer, '#graph-search', HTMLInputElement), listHits, (id) => {
		chooseTopic(id);
		const topic = data.topics.get(id);
		if (topic) stage.fit([topic], CLOSE);
		picture.node(id)?.focus({ preventScroll: true });
	});
	const pathEnds: [string, string] = ['', ''];
	for (const [i, selector] of ['#path-from', '#path-to'].entries()) {
		const field = need(explorer, selector, HTMLInputElement);
		makeCombobox(field, listHits, (id) => {
			pathEnds[i] = id;
			field.value = data.topics.get(id)?.name ?? '';
			if (pathEnds[0] && pathEnds[1] && pathEnds[0] !== pathEnds[1]) {
				go(select(state, { kind: 'path', ends: [pathEnds[0], pathEnds[1]] }));
				showPart();
			}
		});
	}
	makeTools(explorer, {
		stage,
		download: (format) =>
			downloadAs(format, {
				data,
				view,
				picture: svg,
				isTurned: stage.geometry().isTurned,
				sentence: sentence.textContent ?? '',
				base,
			}),
		formats: FORMATS,
		reset: () => {
			go(START);
			stage.show(undefined);
		},
	});
	// Any link to this page with another query is a step of the explorer.
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		if (
			!(link instanceof HTMLAnchorElement) ||
			event.defaultPrevented ||
			event.ctrlKey ||
			event.metaKey ||
			event.shiftKey
		)
			return;
		const url = new URL(link.href);
		if (url.pathname !== location.pathname || url.origin !== location.origin || url.hash) return;
		event.preventDefault();
		const wasInPanel = panel.contains(link);
		go(parseState(url.search, vocabulary).state);
		if (state.depth > 0 || state.selection?.kind === 'path') showPart();
		else if (!state.at && state.selection?.kind === 'topic') revealTopic(state.selection.topic);
		if (wasInPanel)
			(panel.querySelector<HTMLElement>('h2') ?? picture.node(findHeld(svg)))?.focus({ preventScroll: true });
		else explorer.scrollIntoView({ block: 'nearest' });
	});
	const revealTopic = (id: string) => {
		const topic = data.topics.get(id);
		if (topic) stage.reveal(topic);
	};
	const findHeld = (picked: SVGSVGElement) =>
		[...data.topics.keys()].find((id) => picture.node(id) === picked.querySelector('[tabindex="0"]')) ?? '';
	panel.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		const [id] = listEnds(state.selection);
		go(select(state, undefined));
		if (id !== undefined) picture.node(id)?.focus({ preventScroll: true });
	});
	addEventListener('popstate', () => follow(parseState(location.search, vocabulary), true));
	await rest();
	follow(first, false);
	isStarted = true;
	for (const element of explorer.querySelectorAll('[data-live]')) element.removeAttribute('data-live');
	if (explorer.dataset.embed !== undefined) openLinksOutside(explorer, svg);
}

/** The topic with most papers, where Tab enters the map. */
function findFirst(data: MapData): string {
	return [...data.topics.values()].toSorted((a, b) => b.papers.length - a.papers.length)[0]?.id ?? '';
}

/** In another site's frame a link to a page of this one opens beside that site. */
function openLinksOutside(explorer: HTMLElement, svg: SVGSVGElement): void {
	const mark = (event: Event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const href = link instanceof HTMLAnchorElement ? link.href : (link as SVGAElement | null)?.href.baseVal;
		if (href && new URL(href, document.baseURI).pathname !== location.pathname) link?.setAttribute('target', '_blank');
	};
	explorer.addEventListener('click', mark, true);
	svg.addEventListener('keydown', mark, true);
}

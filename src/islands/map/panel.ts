/** What is known of the selection, beside the map. Links that change the state are query strings. */
import type { GraphLink } from '../../domain/map/graph.ts';
import { sumLowerTail } from '../../domain/map/unexplored.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { count } from '../../domain/text/count.ts';
import { type MapData, type MapPaper, type MapTopic, makePairKey } from './data.ts';
import { h } from './element.ts';
import { formatState, type MapState, type Selection, select } from './state.ts';
import type { MapView } from './view.ts';

interface Scene {
	readonly data: MapData;
	readonly state: MapState;
	readonly view: MapView;
	/** The site's base path. */
	readonly base: string;
}

const NEIGHBOURS_SHOWN = 12;
const PAPERS_SHOWN = 8;

/** The panel's content; undefined where nothing is selected. */
export function drawPanel(scene: Scene): HTMLElement | undefined {
	const { selection } = scene.state;
	if (!selection) return undefined;
	if (selection.kind === 'topic') {
		const topic = scene.data.topics.get(selection.topic);
		return topic && drawTopic(scene, topic);
	}
	const [a, b] = selection.ends.map((id) => scene.data.topics.get(id));
	if (!a || !b) return undefined;
	return selection.kind === 'link' ? drawLink(scene, a, b) : drawPath(scene, a, b);
}

/** A link that selects; its address is the state it leads to. */
function link({ state }: Scene, selection: Selection | undefined, text: string, name?: string): HTMLElement {
	return h('a', { href: formatState(select(state, selection)) || '?', 'aria-label': name }, text);
}

function topicLink(scene: Scene, topic: MapTopic): HTMLElement {
	return link(scene, { kind: 'topic', topic: topic.id }, topic.name);
}

function makeHeading(scene: Scene, ...title: (Node | string)[]): HTMLElement {
	const close = h(
		'a',
		{ href: formatState(select(scene.state, undefined)) || '?', class: 'close', 'aria-label': 'Close' },
		'×',
	);
	return h('div', { class: 'panel-head' }, h('h2', { tabindex: -1 }, ...title), close);
}

function drawTopic(scene: Scene, topic: MapTopic): HTMLElement {
	const { data, view, base, state } = scene;
	const links = view.links.filter((l) => l.source === topic.id || l.target === topic.id);
	const papers = view.papers.filter((paper) => paper.topics.includes(topic.id));
	const ordered = topic.papers.filter((paper) => papers.includes(paper));
	const year = topic.meanYear === undefined ? '' : `, mean year ${topic.meanYear.toFixed(1)}`;
	return h(
		'div',
		{ class: `c${topic.theme.colour}` },
		makeHeading(scene, topic.name),
		h('p', { class: 'quiet' }, h('span', { class: 'swatch', 'aria-hidden': true }), topic.theme.name),
		h('p', {}, topic.definition),
		h(
			'p',
			{ class: 'quiet' },
			`${count(papers.length, 'paper')}, ${count(links.length, 'neighbour')}${year}. `,
			h('a', { href: base + paths.topic(topic.id) }, 'Open the topic’s page'),
		),
		drawDepths(state, topic),
		links.length > 0 && drawNeighbours(scene, topic, links, data),
		drawPapers(scene, ordered, `${count(ordered.length, 'paper')}, newest first`),
	);
}

function drawDepths(state: MapState, topic: MapTopic): HTMLElement {
	const names = ['Whole map', '1 step', '2 steps', '3 steps'];
	const choices = names.map((name, depth) => {
		const next: MapState = { ...state, depth, selection: { kind: 'topic', topic: topic.id }, at: undefined };
		return h('a', { href: formatState(next), 'aria-current': depth === state.depth && 'true' }, name);
	});
	return h('p', { class: 'choices' }, h('span', { class: 'quiet' }, 'Show '), ...choices);
}

function drawNeighbours(scene: Scene, topic: MapTopic, links: readonly GraphLink[], data: MapData): HTMLElement {
	const sorted = links.toSorted((a, b) => b.count - a.count || b.strength - a.strength);
	const rows = sorted.map((l) => {
		const other = data.topics.get(l.source === topic.id ? l.target : l.source);
		if (!other) return undefined;
		const name = `${count(l.count, 'paper')} on ${topic.name} and ${other.name}`;
		return h(
			'tr',
			{},
			h('th', { scope: 'row' }, topicLink(scene, other)),
			h('td', { class: 'number' }, link(scene, { kind: 'link', ends: [l.source, l.target] }, String(l.count), name)),
			h('td', { class: 'number' }, l.strength.toFixed(1)),
		);
	});
	const head = h(
		'tr',
		{},
		h('th', { scope: 'col' }, 'Meets'),
		...['Papers', 'Strength'].map((text) => h('th', { scope: 'col', class: 'number' }, text)),
	);
	const table = (list: typeof rows, isHeaded: boolean) =>
		h('table', {}, isHeaded && h('thead', {}, head), h('tbody', {}, ...list));
	const rest = rows.slice(NEIGHBOURS_SHOWN);
	return h(
		'div',
		{},
		table(rows.slice(0, NEIGHBOURS_SHOWN), true),
		rest.length > 0 && h('details', {}, h('summary', {}, count(rest.length, 'more neighbour')), table(rest, false)),
	);
}

/** A list of papers; nothing in a large map, whose papers stand on the pages of topics and pairs. */
function drawPapers({ base }: Scene, papers: readonly MapPaper[], title: string): HTMLElement | false {
	if (!papers.some(({ title }) => title)) return false;
	const item = ({ slug, title = '', year }: MapPaper) =>
		h('li', {}, h('a', { href: base + paths.paper(slug) }, title), ` ${year ?? 'year not recorded'}`);
	const rest = papers.slice(PAPERS_SHOWN);
	return h(
		'div',
		{},
		h('h3', {}, title),
		h('ul', { class: 'panel-papers' }, ...papers.slice(0, PAPERS_SHOWN).map(item)),
		rest.length > 0 &&
			h(
				'details',
				{},
				h('summary', {}, count(rest.length, 'more paper')),
				h('ul', { class: 'panel-papers' }, ...rest.map(item)),
			),
	);
}

function findShared(view: MapView, a: MapTopic, b: MapTopic): MapPaper[] {
	const shared = view.papers.filter((paper) => paper.topics.includes(a.id) && paper.topics.includes(b.id));
	return shared.sort((p, q) => (q.year ?? 0) - (p.year ?? 0));
}

function drawLink(scene: Scene, a: MapTopic, b: MapTopic): HTMLElement {
	const { data, view, base } = scene;
	const papers = findShared(view, a, b);
	const key = makePairKey(a.id, b.id);
	const found = view.links.find((l) => makePairKey(l.source, l.target) === key) ?? data.linksByPair.get(key);
	return h(
		'div',
		{},
		makeHeading(scene, topicLink(scene, a), ' and ', topicLink(scene, b)),
		found
			? h(
					'p',
					{},
					`${count(found.count, 'paper')} on both, ${found.expected.toFixed(2)} expected: an association strength of ${found.strength.toFixed(2)}.`,
				)
			: h(
					'p',
					{},
					papers.length === 0
						? 'No paper of this map is on both.'
						: `${count(papers.length, 'paper')} on both: too few for a link.`,
				),
		h('p', {}, describeChance(view, a, b, papers.length)),
		data.linksByPair.has(key) && h('p', {}, h('a', { href: base + paths.pair(a.id, b.id) }, 'Open the link’s page')),
		h('p', {}, link(scene, { kind: 'path', ends: [a.id, b.id] }, 'The path between them')),
		papers.length > 0 && drawPapers(scene, papers, 'The papers behind it'),
	);
}

function describeChance(view: MapView, a: MapTopic, b: MapTopic, shared: number): string {
	const [marked, drawn] = [a, b].map(({ id }) => view.papers.filter((paper) => paper.topics.includes(id)).length);
	const all = view.papers.length;
	if (marked === undefined || drawn === undefined || all === 0) return '';
	const expected = (marked * drawn) / all;
	const text = `Spread independently over ${count(all, 'paper')}, ${marked} and ${drawn} papers would meet in ${expected.toFixed(1)}.`;
	if (shared >= expected) return text;
	return `${text} Chance alone gives ${shared} or fewer with probability ${formatProbability(sumLowerTail(shared, { all, marked, drawn }))}.`;
}

export function formatProbability(p: number): string {
	return p < 0.001 ? p.toExponential(1).replace('e-', ' × 10⁻').replace(/\d+$/, toSuperscript) : p.toFixed(3);
}

function toSuperscript(digits: string): string {
	return [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('');
}

function drawPath(scene: Scene, a: MapTopic, b: MapTopic): HTMLElement {
	const { path } = scene.view;
	const heading = makeHeading(scene, 'From ', topicLink(scene, a), ' to ', topicLink(scene, b));
	if (!path) return h('div', {}, heading, h('p', {}, 'No path joins them with the present filters.'));
	const steps = listSteps(scene, path, a.id);
	return h(
		'div',
		{},
		heading,
		h(
			'p',
			{ class: 'quiet' },
			`${count(path.length, 'link')}, as few as there can be; of such paths the one with the strongest links (least sum of 1/strength).`,
		),
		h('ol', { class: 'steps' }, ...steps),
	);
}

function listSteps(scene: Scene, path: readonly GraphLink[], from: string): HTMLElement[] {
	let at = from;
	return path.flatMap((step) => {
		const [here, there] = step.source === at ? [step.source, step.target] : [step.target, step.source];
		at = there;
		const [a, b] = [scene.data.topics.get(here), scene.data.topics.get(there)];
		if (!a || !b) return [];
		const papers = findShared(scene.view, a, b);
		const between = link(
			scene,
			{ kind: 'link', ends: [step.source, step.target] },
			`${count(step.count, 'paper')}, strength ${step.strength.toFixed(1)}`,
		);
		return h(
			'li',
			{},
			h('p', {}, topicLink(scene, a), ' – ', topicLink(scene, b), ': ', between),
			drawPapers(scene, papers, 'Papers on both'),
		);
	});
}

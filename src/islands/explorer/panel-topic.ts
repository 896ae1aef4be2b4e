/** The panel of a topic: definition, papers, the topics it co-occurs with, and figures folded. */
import type { MeasuredLink } from '../../domain/map/graph.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { count } from '../../domain/text/count.ts';
import { h } from './element.ts';
import type { ExplorerTopic } from './explorer-data.ts';
import { makeHeading, makePaperList, makeStateLink, makeTopicLink, type Scene } from './panel.ts';
import { type ExplorerState, formatState } from './state.ts';

const NEIGHBOURS_SHOWN = 12;
const DEPTHS = ['Whole map', '1 step', '2 steps', '3 steps'];

export function drawTopicPanel(scene: Scene, topic: ExplorerTopic): HTMLElement {
	const { view, base, state } = scene;
	const links = view.links.filter((l) => l.source === topic.id || l.target === topic.id);
	const inView = new Set(view.papers);
	const papers = topic.papers.filter((paper) => inView.has(paper));
	return h(
		'div',
		{ class: `c${topic.theme.colour}` },
		makeHeading(scene, topic.name),
		h(
			'p',
			{ class: 'quiet' },
			h('span', { class: 'swatch', 'aria-hidden': true }),
			h('a', { href: base + paths.theme(topic.theme.slug) }, topic.theme.name),
		),
		h('p', {}, topic.definition, ' ', h('a', { href: base + paths.topic(topic.id) }, 'Open the topic’s page')),
		drawDepths(state, topic),
		makePaperList(scene, papers, `${count(papers.length, 'paper')}, newest first`),
		links.length > 0 && drawNeighbours(scene, topic, links),
		drawFigures(topic, links, papers.length),
	);
}

function drawDepths(state: ExplorerState, topic: ExplorerTopic): HTMLElement {
	const choices = DEPTHS.map((name, depth) => {
		const next: ExplorerState = { ...state, depth, selection: { kind: 'topic', topic: topic.id }, at: undefined };
		return h('a', { href: formatState(next), 'aria-current': depth === state.depth && 'true' }, name);
	});
	return h(
		'p',
		{ class: 'choices', title: 'Steps follow the strongest links of each topic' },
		h('span', { class: 'quiet' }, 'Show '),
		...choices,
	);
}

function drawFigures(topic: ExplorerTopic, links: readonly MeasuredLink[], papers: number): HTMLElement {
	const strongest = links.toSorted((a, b) => b.strength - a.strength)[0];
	const year = topic.meanYear === undefined ? 'not recorded' : topic.meanYear.toFixed(1);
	const rows = [
		['Papers', String(papers)],
		['Neighbours', String(links.length)],
		['Mean year', year],
		...(strongest ? [['Highest association strength', strongest.strength.toFixed(2)]] : []),
	];
	return h(
		'details',
		{ class: 'figures' },
		h('summary', {}, 'Figures'),
		h('dl', {}, ...rows.flatMap(([name = '', value = '']) => [h('dt', {}, name), h('dd', {}, value)])),
	);
}

function drawNeighbours(scene: Scene, topic: ExplorerTopic, links: readonly MeasuredLink[]): HTMLElement {
	const sorted = links.toSorted((a, b) => b.count - a.count || b.strength - a.strength);
	const rows = sorted.flatMap((link) => {
		const other = scene.data.topics.get(link.source === topic.id ? link.target : link.source);
		return other ? [drawNeighbour(scene, topic, other, link)] : [];
	});
	const head = h(
		'tr',
		{},
		h('th', { scope: 'col' }, 'Together with'),
		...['Papers', 'Strength'].map((text) => h('th', { scope: 'col', class: 'number' }, text)),
	);
	const table = (list: typeof rows, isHeaded: boolean) =>
		h('table', {}, isHeaded && h('thead', {}, head), h('tbody', {}, ...list));
	const others = rows.slice(NEIGHBOURS_SHOWN);
	return h(
		'div',
		{},
		table(rows.slice(0, NEIGHBOURS_SHOWN), true),
		others.length > 0 &&
			h('details', {}, h('summary', {}, count(others.length, 'more neighbour')), table(others, false)),
	);
}

function drawNeighbour(scene: Scene, topic: ExplorerTopic, other: ExplorerTopic, link: MeasuredLink): HTMLElement {
	const name = `${count(link.count, 'paper')} on ${topic.name} and ${other.name}`;
	const ends = [link.source, link.target] as const;
	return h(
		'tr',
		{ 'data-ends': ends.join(' ') },
		h('th', { scope: 'row' }, makeTopicLink(scene, other)),
		h('td', { class: 'number' }, makeStateLink(scene, { kind: 'link', ends }, String(link.count), name)),
		h('td', { class: 'number' }, link.strength.toFixed(1)),
	);
}

/** The panel of a topic: definition, papers, the topics it co-occurs with, and figures folded. */

import { words as explorer } from '#words/explorer';
import { format } from '#words/language';
import { words as pairs } from '#words/pair';
import type { MeasuredLink } from '../../domain/map/graph.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { CONTENT } from '../content-language.ts';
import { h } from './element.ts';
import type { ExplorerTopic } from './explorer-data.ts';
import { makeHeading, makePaperList, makeStateLink, makeTopicLink, type Scene } from './panel.ts';
import { type ExplorerState, formatState } from './state.ts';

const words = explorer.panel;
const NEIGHBOURS_SHOWN = 12;
/** Steps that may be shown around a topic; 0 is all topics. */
const DEPTHS = [0, 1, 2, 3];

export function drawTopicPanel(scene: Scene, topic: ExplorerTopic): HTMLElement {
	const { view, base, state } = scene;
	const links = view.links.filter((l) => l.source === topic.id || l.target === topic.id);
	const inView = new Set(view.papers);
	const papers = topic.papers.filter((paper) => inView.has(paper));
	return h(
		'div',
		{ class: `c${topic.theme.colour}` },
		makeHeading(scene, h('span', CONTENT, topic.name)),
		h(
			'p',
			{ class: 'quiet' },
			h('span', { class: 'swatch', 'aria-hidden': true }),
			topic.group ?? h('a', { href: base + paths.theme(topic.theme.slug), ...CONTENT }, topic.theme.name),
		),
		h(
			'p',
			{},
			h('span', CONTENT, topic.definition),
			' ',
			h('a', { href: base + paths.topic(topic.id) }, words.topicPage),
		),
		drawDepths(state, topic),
		makePaperList(scene, papers, words.newestFirst(papers.length)),
		links.length > 0 && drawNeighbours(scene, topic, links),
		drawFigures(topic, links, papers.length),
	);
}

function drawDepths(state: ExplorerState, topic: ExplorerTopic): HTMLElement {
	const choices = DEPTHS.map((depth) => {
		const next: ExplorerState = { ...state, depth, selection: { kind: 'topic', topic: topic.id }, at: undefined };
		return h('a', { href: formatState(next), 'aria-current': depth === state.depth && 'true' }, words.steps(depth));
	});
	return h(
		'p',
		{ class: 'choices', title: words.stepsHint },
		h('span', { class: 'quiet' }, `${words.show} `),
		...choices,
	);
}

function drawFigures(topic: ExplorerTopic, links: readonly MeasuredLink[], papers: number): HTMLElement {
	const strongest = links.toSorted((a, b) => b.strength - a.strength)[0];
	const year = topic.meanYear === undefined ? words.notRecorded : format.year(topic.meanYear);
	const rows = [
		[words.papers, format.number(papers)],
		[words.neighbours, format.number(links.length)],
		[words.meanYear, year],
		...(strongest ? [[words.strongest, format.decimal(strongest.strength, 2)]] : []),
	];
	return h(
		'details',
		{ class: 'figures' },
		h('summary', {}, words.statistics),
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
		h('th', { scope: 'col' }, words.coOccursWith),
		...[words.papers, words.strength].map((text) => h('th', { scope: 'col', class: 'number' }, text)),
	);
	const table = (list: typeof rows, isHeaded: boolean) =>
		h('table', {}, isHeaded && h('thead', {}, head), h('tbody', {}, ...list));
	const others = rows.slice(NEIGHBOURS_SHOWN);
	return h(
		'div',
		{},
		table(rows.slice(0, NEIGHBOURS_SHOWN), true),
		others.length > 0 && h('details', {}, h('summary', {}, words.moreNeighbours(others.length)), table(others, false)),
	);
}

function drawNeighbour(scene: Scene, topic: ExplorerTopic, other: ExplorerTopic, link: MeasuredLink): HTMLElement {
	const name = pairs.papersOn(link.count, topic.name, other.name);
	const ends = [link.source, link.target] as const;
	return h(
		'tr',
		{ 'data-ends': ends.join(' ') },
		h('th', { scope: 'row' }, makeTopicLink(scene, other)),
		h('td', { class: 'number' }, makeStateLink(scene, { kind: 'link', ends }, String(link.count), name)),
		h('td', { class: 'number' }, format.decimal(link.strength, 1)),
	);
}

/** What is known of the selection, beside the map. Links that change the state are query strings. */

import { words as explorer } from '#words/explorer';
import { words as names } from '#words/paper-names';
import { paths } from '../../domain/permalinks/paths.ts';
import { CONTENT } from '../content-language.ts';
import { h } from './element.ts';
import type { ExplorerData, ExplorerPaper, ExplorerTopic } from './explorer-data.ts';
import { describeShare } from './own-marks.ts';
import { drawLinkPanel, drawPathPanel } from './panel-link.ts';
import { drawTopicPanel } from './panel-topic.ts';
import { type ExplorerState, formatState, type Selection, select } from './state.ts';
import type { ExplorerView } from './view.ts';

export interface Scene {
	readonly data: ExplorerData;
	readonly state: ExplorerState;
	readonly view: ExplorerView;
	/** The site's base path. */
	readonly base: string;
}

const words = explorer.panel;
const PAPERS_SHOWN = 8;

/** The panel's content; undefined where nothing is selected. */
export function drawPanel(scene: Scene): HTMLElement | undefined {
	const { selection } = scene.state;
	if (!selection) return undefined;
	if (selection.kind === 'topic') {
		const topic = scene.data.topics.get(selection.topic);
		return topic && drawTopicPanel(scene, topic);
	}
	const [a, b] = selection.ends.map((id) => scene.data.topics.get(id));
	if (!a || !b) return undefined;
	return selection.kind === 'link' ? drawLinkPanel(scene, a, b) : drawPathPanel(scene, a, b);
}

/** A link that selects; its address is the state it leads to. Pointed at, a link between topics is shown on the map. */
export function makeStateLink(
	{ state }: Pick<Scene, 'state'>,
	selection: Selection | undefined,
	text: string,
	name?: string,
): HTMLElement {
	const ends = selection?.kind === 'link' ? selection.ends.join(' ') : undefined;
	// The place on the map is of the present selection: the next one is brought into view.
	const next = { ...select(state, selection), at: undefined };
	return h('a', { href: formatState(next) || '?', 'aria-label': name, 'data-ends': ends }, text);
}

export function makeTopicLink(scene: Scene, topic: ExplorerTopic): HTMLElement {
	const link = makeStateLink(scene, { kind: 'topic', topic: topic.id }, topic.name);
	for (const [name, value] of Object.entries(CONTENT)) link.setAttribute(name, value);
	return link;
}

export function makeHeading(scene: Scene, ...title: (Node | string)[]): HTMLElement {
	const close = h(
		'a',
		{ href: formatState(select(scene.state, undefined)) || '?', class: 'close', 'aria-label': words.close },
		'×',
	);
	return h('div', { class: 'panel-head' }, h('h2', { tabindex: -1 }, ...title), close);
}

/** A list of papers; nothing in a large atlas, whose papers are on the pages of topics and pairs. */
export function makePaperList(
	{ base, view: { own } }: Scene,
	papers: readonly ExplorerPaper[],
	title: string,
): HTMLElement | false {
	if (!papers.some((paper) => paper.title)) return false;
	const isOwn = ({ slug }: ExplorerPaper) => own?.slugs.has(slug) ?? false;
	const item = (paper: ExplorerPaper) =>
		h(
			'li',
			{},
			h('a', { href: base + paths.paper(paper.slug), ...CONTENT }, paper.title ?? ''),
			` ${paper.year ?? names.noYearInText}`,
			isOwn(paper) && h('span', { class: 'own-paper', role: 'img', 'aria-label': explorer.own.yours }, ' ●'),
		);
	const others = papers.slice(PAPERS_SHOWN);
	return h(
		'div',
		{},
		h('h3', {}, title),
		own && h('p', { class: 'quiet' }, describeShare(own, papers.filter(isOwn).length, papers.length)),
		h('ul', { class: 'panel-papers' }, ...papers.slice(0, PAPERS_SHOWN).map(item)),
		others.length > 0 &&
			h(
				'details',
				{},
				h('summary', {}, words.morePapers(others.length)),
				h('ul', { class: 'panel-papers' }, ...others.map(item)),
			),
	);
}

/** The panels of a pair of topics and of a path: the papers first, figures folded. */

import { words as explorer } from '#words/explorer';
import { format } from '#words/language';
import { words as pairs } from '#words/pair';
import { addBroaderTopics } from '../../domain/corpus/topic-hierarchy.ts';
import type { MeasuredLink } from '../../domain/map/graph.ts';
import { sumLowerTail } from '../../domain/map/hypergeometric.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { formatProbability } from '../../domain/text/probability.ts';
import type { Slug } from '../../domain/text/slug.ts';
import { h } from './element.ts';
import { type ExplorerPaper, type ExplorerTopic, makePairKey } from './explorer-data.ts';
import { makeHeading, makePaperList, makeStateLink, makeTopicLink, type Scene } from './panel.ts';
import { fillSlots } from './slotted.ts';
import type { ExplorerView } from './view.ts';

const words = explorer.panel;

/** A popular pair is tested for being rare only where it has fewer papers than this share of what is expected. */
const RARE_STRENGTH = 1;

function listShared(view: ExplorerView, a: ExplorerTopic, b: ExplorerTopic): ExplorerPaper[] {
	const shared = view.papers.filter((paper) => paper.topics.includes(a.id) && paper.topics.includes(b.id));
	return shared.sort((p, q) => (q.year ?? 0) - (p.year ?? 0));
}

function linkEnds(scene: Scene, a: ExplorerTopic, b: ExplorerTopic): Record<'first' | 'second', HTMLElement> {
	return { first: makeTopicLink(scene, a), second: makeTopicLink(scene, b) };
}

export function drawLinkPanel(scene: Scene, a: ExplorerTopic, b: ExplorerTopic): HTMLElement {
	const { data, view, base } = scene;
	const papers = listShared(view, a, b);
	const key = makePairKey(a.id, b.id);
	const link = view.links.find((l) => makePairKey(l.source, l.target) === key) ?? data.linksByPair.get(key);
	const summary =
		papers.length === 0 ? words.noneOnBoth : link ? words.onBoth(papers.length) : words.onBothTooFew(papers.length);
	return h(
		'div',
		{},
		makeHeading(scene, ...fillSlots(pairs.heading, linkEnds(scene, a, b))),
		h(
			'p',
			{},
			summary,
			' ',
			data.linksByPair.has(key) && h('a', { href: base + paths.pair(a.id, b.id) }, words.pairPage),
		),
		papers.length > 0 && makePaperList(scene, papers, words.sharedPapers),
		h('p', {}, makeStateLink(scene, { kind: 'path', ends: [a.id, b.id] }, words.pathLink)),
		drawFigures(scene, a, b, link),
	);
}

/** One expectation, that of the association strength; for a pair that is rare also how probable that is by chance. */
function drawFigures(
	scene: Scene,
	a: ExplorerTopic,
	b: ExplorerTopic,
	link: MeasuredLink | undefined,
): HTMLElement | false {
	const isRare = !link || link.strength < RARE_STRENGTH;
	const measured = link && words.expected(format.decimal(link.expected, 2), format.decimal(link.strength, 2));
	const texts = [measured, isRare && describeChance(scene, a, b)].filter((text) => typeof text === 'string');
	if (texts.length === 0) return false;
	return h(
		'details',
		{ class: 'figures' },
		h('summary', {}, words.statistics),
		...texts.map((text) => h('p', {}, text)),
	);
}

/** Counted with narrower topics, as pairs that rarely meet are. */
function describeChance({ data, view }: Scene, a: ExplorerTopic, b: ExplorerTopic): string | false {
	const all = view.papers.length;
	if (all === 0) return false;
	const broad = view.papers.map((paper) => addBroaderTopics(paper.topics, data.ancestors));
	const countOn = (...ids: readonly Slug[]) => broad.filter((topics) => ids.every((id) => topics.includes(id))).length;
	const [marked, drawn, shared] = [countOn(a.id), countOn(b.id), countOn(a.id, b.id)];
	const probability = formatProbability(sumLowerTail(shared, { all, marked, drawn }));
	return words.chance(all, marked, drawn, shared, probability);
}

export function drawPathPanel(scene: Scene, a: ExplorerTopic, b: ExplorerTopic): HTMLElement {
	const { path } = scene.view;
	const heading = makeHeading(scene, ...fillSlots(words.pathHeading, linkEnds(scene, a, b)));
	if (!path) return h('div', {}, heading, h('p', {}, words.noPath));
	return h(
		'div',
		{},
		heading,
		h('p', { class: 'quiet' }, words.pathLength(path.length)),
		h('ol', { class: 'steps' }, ...drawSteps(scene, path, a.id)),
		h('details', { class: 'figures' }, h('summary', {}, words.pathMethod), h('p', {}, words.pathMethodText)),
	);
}

function drawSteps(scene: Scene, path: readonly MeasuredLink[], from: string): HTMLElement[] {
	let at = from;
	return path.flatMap((step) => {
		const [here, there] = step.source === at ? [step.source, step.target] : [step.target, step.source];
		at = there;
		const [a, b] = [scene.data.topics.get(here), scene.data.topics.get(there)];
		if (!a || !b) return [];
		const between = makeStateLink(
			scene,
			{ kind: 'link', ends: [step.source, step.target] },
			words.stepPapers(step.count, format.decimal(step.strength, 1)),
		);
		return h(
			'li',
			{},
			h('p', {}, ...fillSlots(words.step, { ...linkEnds(scene, a, b), papers: between })),
			makePaperList(scene, listShared(scene.view, a, b), words.sharedPapers),
		);
	});
}

/** The panels of a pair of topics and of a path: the papers first, figures folded. */
import { addBroaderTopics } from '../../domain/corpus/topic-hierarchy.ts';
import type { MeasuredLink } from '../../domain/map/graph.ts';
import { sumLowerTail } from '../../domain/map/hypergeometric.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { count } from '../../domain/text/count.ts';
import type { Slug } from '../../domain/text/slug.ts';
import { h } from './element.ts';
import { type ExplorerPaper, type ExplorerTopic, makePairKey } from './explorer-data.ts';
import { makeHeading, makePaperList, makeStateLink, makeTopicLink, type Scene } from './panel.ts';
import type { ExplorerView } from './view.ts';

/** A popular pair is tested for being rare only where it has fewer papers than this share of what is expected. */
const RARE_STRENGTH = 1;

function listShared(view: ExplorerView, a: ExplorerTopic, b: ExplorerTopic): ExplorerPaper[] {
	const shared = view.papers.filter((paper) => paper.topics.includes(a.id) && paper.topics.includes(b.id));
	return shared.sort((p, q) => (q.year ?? 0) - (p.year ?? 0));
}

export function drawLinkPanel(scene: Scene, a: ExplorerTopic, b: ExplorerTopic): HTMLElement {
	const { data, view, base } = scene;
	const papers = listShared(view, a, b);
	const key = makePairKey(a.id, b.id);
	const link = view.links.find((l) => makePairKey(l.source, l.target) === key) ?? data.linksByPair.get(key);
	const summary =
		papers.length === 0
			? 'No paper here is on both.'
			: `${count(papers.length, 'paper')} on both${link ? '.' : ': too few for a link.'}`;
	return h(
		'div',
		{},
		makeHeading(scene, makeTopicLink(scene, a), ' and ', makeTopicLink(scene, b)),
		h(
			'p',
			{},
			summary,
			' ',
			data.linksByPair.has(key) && h('a', { href: base + paths.pair(a.id, b.id) }, 'Open the link’s page'),
		),
		papers.length > 0 && makePaperList(scene, papers, 'The papers behind it'),
		h('p', {}, makeStateLink(scene, { kind: 'path', ends: [a.id, b.id] }, 'The path between them')),
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
	const measured =
		link &&
		`${link.expected.toFixed(2)} papers on both expected: an association strength of ${link.strength.toFixed(2)}.`;
	const texts = [measured, isRare && describeChance(scene, a, b)].filter((text) => typeof text === 'string');
	if (texts.length === 0) return false;
	return h('details', { class: 'figures' }, h('summary', {}, 'Figures'), ...texts.map((text) => h('p', {}, text)));
}

/** Counted with narrower topics, as pairs that rarely meet are. */
function describeChance({ data, view }: Scene, a: ExplorerTopic, b: ExplorerTopic): string | false {
	const all = view.papers.length;
	if (all === 0) return false;
	const broad = view.papers.map((paper) => addBroaderTopics(paper.topics, data.ancestors));
	const countOn = (...ids: readonly Slug[]) => broad.filter((topics) => ids.every((id) => topics.includes(id))).length;
	const [marked, drawn, shared] = [countOn(a.id), countOn(b.id), countOn(a.id, b.id)];
	const probability = formatProbability(sumLowerTail(shared, { all, marked, drawn }));
	return `Of ${count(all, 'paper')}, ${marked} and ${drawn} are on the two topics, ${shared} on both, narrower topics included. Chance alone gives ${shared} or fewer with probability ${probability}.`;
}

export function formatProbability(p: number): string {
	return p < 0.001 ? p.toExponential(1).replace('e-', ' × 10⁻').replace(/\d+$/, toSuperscript) : p.toFixed(3);
}

function toSuperscript(digits: string): string {
	return [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('');
}

export function drawPathPanel(scene: Scene, a: ExplorerTopic, b: ExplorerTopic): HTMLElement {
	const { path } = scene.view;
	const heading = makeHeading(scene, 'From ', makeTopicLink(scene, a), ' to ', makeTopicLink(scene, b));
	if (!path) return h('div', {}, heading, h('p', {}, 'No path joins them with the present filters.'));
	return h(
		'div',
		{},
		heading,
		h('p', { class: 'quiet' }, `${count(path.length, 'link')}, as few as there can be.`),
		h('ol', { class: 'steps' }, ...drawSteps(scene, path, a.id)),
		h(
			'details',
			{ class: 'figures' },
			h('summary', {}, 'How it is chosen'),
			h('p', {}, 'Of the paths with as few links the one with the strongest (least sum of 1/strength).'),
		),
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
			`${count(step.count, 'paper')}, strength ${step.strength.toFixed(1)}`,
		);
		return h(
			'li',
			{},
			h('p', {}, makeTopicLink(scene, a), ' – ', makeTopicLink(scene, b), ': ', between),
			makePaperList(scene, listShared(scene.view, a, b), 'Papers on both'),
		);
	});
}

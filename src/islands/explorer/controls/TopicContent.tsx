import { words as explorer } from '#words/explorer';
import { format } from '#words/language';
import type { MeasuredLink } from '../../../domain/map/graph.ts';
import { paths } from '../../../domain/permalinks/paths.ts';
import { toHref } from '../../base-path.ts';
import { CONTENT } from '../../content-language.ts';
import type { ExplorerTopic } from '../explorer-data.ts';
import type { Scene } from '../model.ts';
import { type ExplorerState, formatState } from '../state.ts';
import Neighbours from './Neighbours.tsx';
import PanelHead from './PanelHead.tsx';
import PaperList from './PaperList.tsx';

const words = explorer.panel;
/** Steps that may be shown around a topic; 0 is all topics. */
const DEPTHS = [0, 1, 2, 3];

/** Of a topic: definition, papers, the topics it co-occurs with, and figures folded. */
export default function TopicContent({ scene, topic }: { readonly scene: Scene; readonly topic: ExplorerTopic }) {
	const { view, state } = scene;
	const links = view.links.filter((l) => l.source === topic.id || l.target === topic.id);
	const inView = new Set(view.papers);
	const papers = topic.papers.filter((paper) => inView.has(paper));
	return (
		<div className={`c${topic.theme.colour}`}>
			<PanelHead state={state}>
				<span {...CONTENT}>{topic.name}</span>
			</PanelHead>
			<p className="quiet">
				<span className="swatch" aria-hidden="true" />
				{topic.group ?? (
					<a href={toHref(paths.theme(topic.theme.slug))} {...CONTENT}>
						{topic.theme.name}
					</a>
				)}
			</p>
			<p>
				<span {...CONTENT}>{topic.definition}</span> <a href={toHref(paths.topic(topic.id))}>{words.topicPage}</a>
			</p>
			<Depths state={state} topic={topic} />
			<PaperList scene={scene} papers={papers} title={words.newestFirst(papers.length)} />
			{links.length > 0 && <Neighbours scene={scene} topic={topic} links={links} />}
			<Figures topic={topic} links={links} papers={papers.length} />
		</div>
	);
}

function Depths({ state, topic }: { readonly state: ExplorerState; readonly topic: ExplorerTopic }) {
	const getHref = (depth: number) => formatState({ ...state, depth, selection: { kind: 'topic', topic: topic.id } });
	return (
		<p className="choices" title={words.stepsHint}>
			<span className="quiet">{words.show} </span>
			{DEPTHS.map((depth) => (
				<a key={depth} href={getHref(depth)} aria-current={depth === state.depth ? 'true' : undefined}>
					{words.steps(depth)}
				</a>
			))}
		</p>
	);
}

interface FiguresProps {
	readonly topic: ExplorerTopic;
	readonly links: readonly MeasuredLink[];
	readonly papers: number;
}

function Figures({ topic, links, papers }: FiguresProps) {
	const strongest = Math.max(...links.map(({ strength }) => strength));
	return (
		<details className="figures">
			<summary>{words.statistics}</summary>
			<dl>
				<dt>{words.papers}</dt>
				<dd>{format.number(papers)}</dd>
				<dt>{words.neighbours}</dt>
				<dd>{format.number(links.length)}</dd>
				<dt>{words.meanYear}</dt>
				<dd>{topic.meanYear === undefined ? words.notRecorded : format.year(topic.meanYear)}</dd>
				{links.length > 0 && (
					<>
						<dt>{words.strongest}</dt>
						<dd>{format.decimal(strongest, 2)}</dd>
					</>
				)}
			</dl>
		</details>
	);
}

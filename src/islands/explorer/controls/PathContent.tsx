import { words as explorer } from '#words/explorer';
import { format } from '#words/language';
import type { MeasuredLink } from '../../../domain/map/graph.ts';
import type { ExplorerTopic } from '../explorer-data.ts';
import type { Scene } from '../model.ts';
import { listShared } from '../pair-figures.ts';
import PaperList from './PaperList.tsx';
import SlottedText from './SlottedText.tsx';
import StateLink, { TopicLink } from './StateLink.tsx';
import TwoTopicsHead from './TwoTopicsHead.tsx';

const words = explorer.panel;

interface Props {
	readonly scene: Scene;
	readonly ends: readonly [ExplorerTopic, ExplorerTopic];
}

/** Of a path between two topics: its links, each with its papers. */
export default function PathContent({ scene, ends: [a, b] }: Props) {
	const { state, view } = scene;
	return (
		<div>
			<TwoTopicsHead state={state} text={words.pathHeading} topics={[a, b]} />
			{view.path ? <Path scene={scene} links={view.path} from={a} /> : <p>{words.noPath}</p>}
		</div>
	);
}

interface PathProps {
	readonly scene: Scene;
	readonly links: readonly MeasuredLink[];
	readonly from: ExplorerTopic;
}

function Path({ scene, links, from }: PathProps) {
	return (
		<>
			<p className="quiet">{words.pathLength(links.length)}</p>
			<ol className="steps">
				{listSteps(scene, links, from).map((step) => (
					<Step key={step.ends[1].id} scene={scene} {...step} />
				))}
			</ol>
			<details className="figures">
				<summary>{words.pathMethod}</summary>
				<p>{words.pathMethodText}</p>
			</details>
		</>
	);
}

/** A link of a path, with its ends in the direction of the path. */
interface PathStep {
	readonly link: MeasuredLink;
	readonly ends: readonly [ExplorerTopic, ExplorerTopic];
}

function listSteps({ data }: Scene, links: readonly MeasuredLink[], from: ExplorerTopic): PathStep[] {
	let here = from;
	return links.flatMap((link) => {
		const there = data.topics.get(link.source === here.id ? link.target : link.source);
		if (!there) return [];
		const ends = [here, there] as const;
		here = there;
		return { link, ends };
	});
}

function Step({ scene, link, ends }: PathStep & { readonly scene: Scene }) {
	const { state } = scene;
	const parts = {
		first: <TopicLink state={state} topic={ends[0]} />,
		second: <TopicLink state={state} topic={ends[1]} />,
		papers: (
			<StateLink state={state} selection={{ kind: 'link', ends: [link.source, link.target] }}>
				{words.stepPapers(link.count, format.decimal(link.strength, 1))}
			</StateLink>
		),
	};
	return (
		<li>
			<p>
				<SlottedText text={words.step} parts={parts} />
			</p>
			<PaperList scene={scene} papers={listShared(scene, ends)} title={words.sharedPapers} />
		</li>
	);
}

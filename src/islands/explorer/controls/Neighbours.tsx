import { words as explorer } from '#words/explorer';
import { format } from '#words/language';
import { words as pairs } from '#words/pair';
import type { MeasuredLink } from '../../../domain/map/graph.ts';
import { type ExplorerTopic, makePairKey } from '../explorer-data.ts';
import type { Scene } from '../model.ts';
import More from './More.tsx';
import StateLink, { TopicLink } from './StateLink.tsx';

const words = explorer.panel;
const SHOWN = 12;

interface Props {
	readonly scene: Scene;
	readonly topic: ExplorerTopic;
	readonly links: readonly MeasuredLink[];
}

/** The topics that a topic co-occurs with, those with most papers in common first. */
export default function Neighbours({ scene, topic, links }: Props) {
	const sorted = links.toSorted((a, b) => b.count - a.count || b.strength - a.strength);
	const others = sorted.slice(SHOWN);
	return (
		<div>
			<table>
				<thead>
					<tr>
						<th scope="col">{words.coOccursWith}</th>
						<th scope="col" className="number">
							{words.papers}
						</th>
						<th scope="col" className="number">
							{words.strength}
						</th>
					</tr>
				</thead>
				<Rows scene={scene} topic={topic} links={sorted.slice(0, SHOWN)} />
			</table>
			{others.length > 0 && (
				<More summary={words.moreNeighbours(others.length)}>
					<table>
						<Rows scene={scene} topic={topic} links={others} />
					</table>
				</More>
			)}
		</div>
	);
}

function Rows({ scene: { data, state }, topic, links }: Props) {
	return (
		<tbody>
			{links.map((link) => {
				const other = data.topics.get(link.source === topic.id ? link.target : link.source);
				if (!other) return null;
				const ends = [link.source, link.target] as const;
				return (
					<tr key={makePairKey(...ends)} data-ends={ends.join(' ')}>
						<th scope="row">
							<TopicLink state={state} topic={other} />
						</th>
						<td className="number">
							<StateLink
								state={state}
								selection={{ kind: 'link', ends }}
								label={pairs.papersOn(link.count, topic.name, other.name)}
							>
								{link.count}
							</StateLink>
						</td>
						<td className="number">{format.decimal(link.strength, 1)}</td>
					</tr>
				);
			})}
		</tbody>
	);
}

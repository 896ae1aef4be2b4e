import { words as explorer } from '#words/explorer';
import { words as pairs } from '#words/pair';
import { paths } from '../../../domain/permalinks/paths.ts';
import { toHref } from '../../base-path.ts';
import { type ExplorerTopic, makePairKey } from '../explorer-data.ts';
import type { Scene } from '../model.ts';
import { describePair, findLink, listShared } from '../pair-figures.ts';
import PaperList from './PaperList.tsx';
import StateLink from './StateLink.tsx';
import TwoTopicsHead from './TwoTopicsHead.tsx';

const words = explorer.panel;

interface Props {
	readonly scene: Scene;
	readonly ends: readonly [ExplorerTopic, ExplorerTopic];
}

/** Of a pair of topics: the papers on both first, figures folded. */
export default function PairContent({ scene, ends }: Props) {
	const { data, state } = scene;
	const [a, b] = ends;
	const papers = listShared(scene, ends);
	const figures = describePair(scene, ends);
	const countPapers = findLink(scene, ends) ? words.onBoth : words.onBothTooFew;
	return (
		<div>
			<TwoTopicsHead state={state} text={pairs.heading(b.name)} topics={ends} />
			<p>
				{papers.length === 0 ? words.noneOnBoth : countPapers(papers.length)}{' '}
				{data.linksByPair.has(makePairKey(a.id, b.id)) && <a href={toHref(paths.pair(a.id, b.id))}>{words.pairPage}</a>}
			</p>
			<PaperList scene={scene} papers={papers} title={words.sharedPapers} />
			<p>
				<StateLink state={state} selection={{ kind: 'path', ends: [a.id, b.id] }}>
					{words.pathLink}
				</StateLink>
			</p>
			{figures.length > 0 && (
				<details className="figures">
					<summary>{words.statistics}</summary>
					{figures.map((text) => (
						<p key={text}>{text}</p>
					))}
				</details>
			)}
		</div>
	);
}

import type { ExplorerTopic } from '../explorer-data.ts';
import type { Scene } from '../model.ts';
import PairContent from './PairContent.tsx';
import PathContent from './PathContent.tsx';
import TopicContent from './TopicContent.tsx';

type Selected =
	| { readonly kind: 'topic'; readonly topic: ExplorerTopic }
	| { readonly kind: 'link' | 'path'; readonly ends: readonly [ExplorerTopic, ExplorerTopic] };

/** What is selected, undefined where nothing is. */
export function findSelected({ data, state: { selection } }: Scene): Selected | undefined {
	if (!selection) return undefined;
	if (selection.kind === 'topic') {
		const topic = data.topics.get(selection.topic);
		return topic && { kind: 'topic', topic };
	}
	const [a, b] = selection.ends.map((id) => data.topics.get(id));
	return a && b && { kind: selection.kind, ends: [a, b] };
}

/** What is known of the selection. */
export default function SelectionContent({ scene, selected }: { readonly scene: Scene; readonly selected: Selected }) {
	if (selected.kind === 'topic') return <TopicContent scene={scene} topic={selected.topic} />;
	const Content = selected.kind === 'link' ? PairContent : PathContent;
	return <Content scene={scene} ends={selected.ends} />;
}

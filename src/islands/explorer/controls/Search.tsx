import { words } from '#words/explorer';
import { useControl } from '../controls-ready.ts';
import { useExplorer } from '../use-explorer.ts';
import TopicField from './TopicField.tsx';

/** The field that selects a topic by its name. */
export default function Search({ largestTopic }: { readonly largestTopic: string }) {
	const instrument = useExplorer((model) => model.instrument);
	const resets = useExplorer((model) => model.resets);
	useControl('search');
	return (
		<div className="explorer-search" data-live="held">
			<TopicField
				key={resets}
				id="graph-search"
				label={words.findTopic}
				placeholder={words.placeholder(largestTopic)}
				onTake={(topic) => {
					// In this order: the flight to the topic goes last.
					instrument?.focusTopic(topic);
					instrument?.choose({ kind: 'topic', topic });
				}}
			/>
		</div>
	);
}

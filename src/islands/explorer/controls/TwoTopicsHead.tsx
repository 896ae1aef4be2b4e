import type { ExplorerTopic } from '../explorer-data.ts';
import type { ExplorerState } from '../state.ts';
import PanelHead from './PanelHead.tsx';
import SlottedText from './SlottedText.tsx';
import { TopicLink } from './StateLink.tsx';

interface Props {
	readonly state: ExplorerState;
	/** Has places for both topics. */
	readonly text: string;
	readonly topics: readonly [ExplorerTopic, ExplorerTopic];
}

/** The heading of the panel for two topics, each of which leads to its own. */
export default function TwoTopicsHead({ state, text, topics: [first, second] }: Props) {
	return (
		<PanelHead state={state}>
			<SlottedText
				text={text}
				parts={{ first: <TopicLink state={state} topic={first} />, second: <TopicLink state={state} topic={second} /> }}
			/>
		</PanelHead>
	);
}

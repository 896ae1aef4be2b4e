import type { ReactNode } from 'react';
import { CONTENT } from '../../content-language.ts';
import type { ExplorerTopic } from '../explorer-data.ts';
import { type ExplorerState, formatState, type Selection, select } from '../state.ts';

interface Props {
	/** The present one. */
	readonly state: ExplorerState;
	readonly selection: Selection | undefined;
	readonly label?: string;
	readonly className?: string;
	/** Whether its words are the map's own. */
	readonly isContent?: boolean;
	readonly children: ReactNode;
}

/** A link that selects; its address is the state it leads to. Pointed at, a link between topics is shown on the map. */
export default function StateLink({ state, selection, label, className, isContent = false, children }: Props) {
	// The place on the map is of the present selection: the next one is brought into view.
	const next = { ...select(state, selection), at: undefined };
	return (
		<a
			href={formatState(next) || '?'}
			className={className}
			aria-label={label}
			data-ends={selection?.kind === 'link' ? selection.ends.join(' ') : undefined}
			{...(isContent && CONTENT)}
		>
			{children}
		</a>
	);
}

/** A link that selects a topic, with its name. */
export function TopicLink({ state, topic }: { readonly state: ExplorerState; readonly topic: ExplorerTopic }) {
	return (
		<StateLink state={state} selection={{ kind: 'topic', topic: topic.id }} isContent>
			{topic.name}
		</StateLink>
	);
}

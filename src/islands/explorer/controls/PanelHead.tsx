import type { ReactNode } from 'react';
import { words } from '#words/explorer';
import type { ExplorerState } from '../state.ts';
import StateLink from './StateLink.tsx';

/** The heading of the panel, and the link that closes it. */
export default function PanelHead({
	state,
	children,
}: {
	readonly state: ExplorerState;
	readonly children: ReactNode;
}) {
	return (
		<div className="panel-head">
			<h2 tabIndex={-1}>{children}</h2>
			<StateLink state={state} selection={undefined} className="close" label={words.panel.close}>
				×
			</StateLink>
		</div>
	);
}

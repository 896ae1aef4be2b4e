import { useState } from 'react';
import { words } from '#words/explorer';
import { useExplorer } from '../use-explorer.ts';
import TopicField from './TopicField.tsx';

/** The fields for the two ends of a path, which is selected once both are there. */
export default function PathFields() {
	const instrument = useExplorer((model) => model.instrument);
	const [ends, setEnds] = useState<readonly [from: string, to: string]>(['', '']);
	function take(next: readonly [string, string]): void {
		setEnds(next);
		const [from, to] = next;
		if (from && to && from !== to) instrument?.choose({ kind: 'path', ends: next });
	}
	return (
		<>
			<div className="explorer-search">
				<TopicField id="path-from" label={words.pathFrom} keepsName onTake={(topic) => take([topic, ends[1]])} />
			</div>
			<div className="explorer-search">
				<TopicField id="path-to" label={words.pathTo} keepsName onTake={(topic) => take([ends[0], topic])} />
			</div>
		</>
	);
}

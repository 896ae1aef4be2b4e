import { useEffect, useLayoutEffect, useRef } from 'react';
import { loadData, startExplorer } from '../explorer.ts';
import type { ExplorerData } from '../explorer-data.ts';
import Filters from './Filters.tsx';
import Legend, { type LegendProps } from './Legend.tsx';
import Message from './Message.tsx';
import Panel from './Panel.tsx';
import Search from './Search.tsx';
import Tools from './Tools.tsx';

export interface ControlsProps extends LegendProps {
	/** Whether it stands in another site's page. */
	readonly isEmbed: boolean;
	readonly largestTopic: string;
	/** End of the scale of papers of a topic. */
	readonly mostPapers: number;
	readonly firstYear: number;
	readonly lastYear: number;
}

/** All around the picture of the graph. */
export default function ExplorerControls(props: ControlsProps) {
	const { isEmbed, largestTopic, mostPapers, firstYear, lastYear, themes, content } = props;
	const data = useRef<Promise<ExplorerData>>(undefined);
	useLayoutEffect(() => {
		data.current = loadData();
	}, []);
	// Effects of the parts come before that of the whole: by now they listen to the store.
	useEffect(() => void data.current?.then(startExplorer), []);
	return (
		<>
			<Message />
			<Tools first={firstYear} last={lastYear} />
			<div className="explorer-side">
				<Search largestTopic={largestTopic} />
				<Panel />
				<Filters
					isOpen={!isEmbed}
					mostPapers={mostPapers}
					first={firstYear}
					last={lastYear}
					themes={themes}
					lang={content?.lang}
				/>
			</div>
			<Legend {...props} />
		</>
	);
}

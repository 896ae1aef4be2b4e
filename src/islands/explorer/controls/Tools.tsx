import { useEffect } from 'react';
import { words } from '#words/explorer';
import { useControl } from '../controls-ready.ts';
import { startExplorer } from '../explorer.ts';
import { selectScene, store } from '../explorer-store.ts';
import { describeScene } from '../model.ts';
import { useExplorer } from '../use-explorer.ts';
import FullScreen from './FullScreen.tsx';
import Message from './Message.tsx';
import Tool from './Tool.tsx';
import Years from './Years.tsx';

const ZOOM_BY = 1.6;

interface Props {
	/** First and last year of papers. */
	readonly first: number;
	readonly last: number;
}

/** Below the map: buttons, the years, and what the map shows in words; over the page, messages. */
export default function Tools({ first, last }: Props) {
	const instrument = useExplorer((model) => model.instrument);
	const sentence = useExplorer((model) => describeScene(selectScene(model), model.notes));
	useControl('tools');
	useEffect(() => void startExplorer(), []);
	return (
		<>
			<Message />
			<fieldset className="explorer-tools" data-live="held">
				<legend className="visually-hidden">{words.view}</legend>
				<Tool name={words.zoomIn} shortcut="+" path="M8 3v10M3 8h10" onPress={() => instrument?.zoomBy(ZOOM_BY)} />
				<Tool name={words.zoomOut} shortcut="−" path="M3 8h10" onPress={() => instrument?.zoomBy(1 / ZOOM_BY)} />
				<Tool name={words.fit} shortcut="0" path="M2 4h12v8H2zM5 7h6v2H5z" onPress={() => instrument?.showWhole()} />
				<FullScreen />
				<Tool name={words.reset} path="M3.5 6a5 5 0 1 1-.4 3.2M3 2.5v3.7h3.7" onPress={reset} />
				<Years first={first} last={last} />
				<OwnToggle />
				<p className="explorer-state quiet" role="status">
					{sentence}
				</p>
			</fieldset>
		</>
	);
}

/** Back to the whole map with nothing selected or filled in. */
function reset(): void {
	store.dispatch({ type: 'reset' });
	store.get().instrument?.showWhole();
	store.dispatch({ type: 'show-message', text: words.messages.reset });
}

/** The tick box that shows a reader's own papers; there only while the reader has some. */
function OwnToggle() {
	const hasOwn = useExplorer(({ own }) => own !== undefined);
	const isShown = useExplorer(({ state }) => state.own);
	return (
		<p className="explorer-own" hidden={!hasOwn}>
			<label className="check">
				<input
					type="checkbox"
					checked={isShown}
					onChange={({ currentTarget }) => store.dispatch({ type: 'filter', filters: { own: currentTarget.checked } })}
				/>{' '}
				{words.own.show}
			</label>
		</p>
	);
}

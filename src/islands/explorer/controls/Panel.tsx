import { type KeyboardEvent, type SyntheticEvent, useEffect, useState } from 'react';
import { words } from '#words/explorer';
import { useControl } from '../controls-ready.ts';
import { selectScene, store } from '../explorer-store.ts';
import { formatState, listEnds, START } from '../state.ts';
import { useExplorer } from '../use-explorer.ts';
import SelectionContent, { findSelected } from './SelectionContent.tsx';
import SheetHandle from './SheetHandle.tsx';

const clear = () => store.dispatch({ type: 'select', selection: undefined });

/** Links between topics that the panel names are shown on the map. */
function pointAtNamed({ target }: SyntheticEvent): void {
	const named = target instanceof Element ? target.closest<HTMLElement>('[data-ends]') : null;
	const [a, b] = named?.dataset['ends']?.split(' ') ?? [];
	store.get().instrument?.pointAt(a !== undefined && b !== undefined ? [a, b] : undefined);
}

const pointAtNothing = () => store.get().instrument?.pointAt(undefined);

function leave({ key }: KeyboardEvent): void {
	if (key !== 'Escape') return;
	const { state, instrument } = store.get();
	const [topic] = listEnds(state.selection);
	clear();
	if (topic !== undefined) instrument?.focusTopic(topic);
}

/** With the next frame: at once, the browser would lay the page out before all of it has changed. */
const scrollToStart = (body: HTMLElement | null) => {
	if (!body) return;
	requestAnimationFrame(() => {
		for (const scrolled of [body.parentElement, body.closest('.explorer-side')]) scrolled?.scrollTo(0, 0);
	});
};

/** What is known of the selection, beside the map; where nothing is selected, how to read the map. */
export default function Panel() {
	const scene = useExplorer(selectScene);
	const selected = scene && findSelected(scene);
	const isOpen = selected !== undefined;
	const [isTall, setTall] = useState(false);
	useEffect(() => {
		if (!isOpen) setTall(false);
	}, [isOpen]);
	useControl('panel');
	return (
		<>
			<section
				className={isTall ? 'explorer-panel panel is-tall' : 'explorer-panel panel'}
				aria-label={words.selection}
				hidden={!isOpen}
				onKeyDown={leave}
				onPointerOver={pointAtNamed}
				onFocus={pointAtNamed}
				onPointerLeave={pointAtNothing}
				onBlur={pointAtNothing}
			>
				<SheetHandle isTall={isTall} onResize={setTall} onClose={clear} />
				{/* Another selection is read from its start. */}
				<div
					className="panel-body"
					key={formatState({ ...START, selection: scene?.state.selection })}
					ref={scrollToStart}
				>
					{scene && selected && <SelectionContent scene={scene} selected={selected} />}
				</div>
			</section>
			<section className="explorer-guide panel" aria-label={words.guide} hidden={isOpen}>
				<p>{words.guideText}</p>
				<p data-live="held">{words.guideActions}</p>
			</section>
		</>
	);
}

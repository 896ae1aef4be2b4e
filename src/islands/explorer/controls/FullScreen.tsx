import { useSyncExternalStore } from 'react';
import { words } from '#words/explorer';
import { store } from '../explorer-store.ts';
import Tool from './Tool.tsx';

const findExplorer = () => document.querySelector('#explorer');

function watch(changed: () => void): () => void {
	document.addEventListener('fullscreenchange', changed);
	return () => document.removeEventListener('fullscreenchange', changed);
}

function toggle(): void {
	if (document.fullscreenElement) void document.exitFullscreen();
	else
		findExplorer()
			?.requestFullscreen()
			.catch(() => store.dispatch({ type: 'show-message', text: words.messages.noFullScreen }));
}

/** Fills the screen with the explorer; not there where the browser does not allow that. */
export default function FullScreen() {
	const isAllowed = useSyncExternalStore(
		watch,
		() => document.fullscreenEnabled,
		() => true,
	);
	const isFull = useSyncExternalStore(
		watch,
		() => document.fullscreenElement !== null && document.fullscreenElement === findExplorer(),
		() => false,
	);
	if (!isAllowed) return null;
	return (
		<Tool name={words.fullScreen} path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" isPressed={isFull} onPress={toggle} />
	);
}

import { useEffect } from 'react';
import { store } from '../explorer-store.ts';
import { useExplorer } from '../use-explorer.ts';

const MESSAGE_MS = 5000;

/** A short message over the page that goes away by itself. */
export default function Message() {
	const message = useExplorer((model) => model.message);
	useEffect(() => {
		if (!message) return;
		const timer = setTimeout(() => store.dispatch({ type: 'hide-message' }), MESSAGE_MS);
		return () => clearTimeout(timer);
	}, [message]);
	return (
		<p className={message ? 'explorer-message is-shown' : 'explorer-message'} role="status">
			{message?.text}
		</p>
	);
}

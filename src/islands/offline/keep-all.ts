/** On the offline page: stores the whole site when asked to, which takes a network. */
import { words } from '#words/offline';
import type { OfflineProgress, OfflineRequest } from '../../domain/hosting/offline-record.ts';

const offer = document.querySelector<HTMLElement>('#keep-all');

/** Shows the button that stores the whole site, with its size, where there is a service worker: with data saving on there is none. */
async function showOffer(root: HTMLElement): Promise<void> {
	const button = root.querySelector('button');
	const status = root.querySelector('[role="status"]');
	if (!button || !status || !('serviceWorker' in navigator)) return;
	const { active } = await navigator.serviceWorker.ready;
	const { bytes } = (await (await fetch(root.dataset['files'] ?? '')).json()) as { readonly bytes: number };
	button.textContent = words.storeSize(Math.round(bytes / 1e6));
	root.hidden = false;
	button.addEventListener('click', () => {
		button.disabled = true;
		const request: OfflineRequest = { type: 'store-all' };
		active?.postMessage(request);
	});
	navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<OfflineProgress | undefined>) => {
		if (!data) {
			status.textContent = words.noList;
			button.disabled = false;
			return;
		}
		const { stored, total, failed } = data;
		const isDone = stored + failed === total;
		status.textContent = isDone
			? failed === 0
				? words.stored
				: words.failed(failed, total)
			: words.storing(stored, total);
		if (isDone) button.disabled = failed === 0;
	});
}

if (offer) showOffer(offer).catch(() => undefined);

/** On the offline page: lists the stored pages by their titles, and stores the whole site when asked to. */
import { words } from '#words/offline';
import type { OfflineProgress, OfflineRequest } from '../../domain/hosting/offline-record.ts';

const section = document.querySelector<HTMLElement>('#visited');
const offer = document.querySelector<HTMLElement>('#keep-all');

async function listVisited(list: Element): Promise<number> {
	const names = (await caches.keys()).filter((name) => name.endsWith(' pages'));
	for (const name of names) {
		const store = await caches.open(name);
		for (const request of (await store.keys()).slice(0, 300)) {
			const html = (await (await store.match(request))?.text()) ?? '';
			const link = document.createElement('a');
			link.href = request.url;
			link.textContent = new DOMParser().parseFromString(html, 'text/html').title || request.url;
			const item = document.createElement('li');
			item.append(link);
			list.append(item);
		}
	}
	return list.childElementCount;
}

/** Shows the size of the whole site beside the button that stores it. */
async function showOffer(root: HTMLElement): Promise<void> {
	const button = root.querySelector('button');
	const status = root.querySelector('[role="status"]');
	if (!button || !status || !('serviceWorker' in navigator)) return;
	const { bytes } = (await (await fetch(root.dataset['files'] ?? '')).json()) as { readonly bytes: number };
	button.textContent = words.storeSize(Math.round(bytes / 1e6));
	root.hidden = false;
	button.addEventListener('click', async () => {
		button.disabled = true;
		const { active } = await navigator.serviceWorker.ready;
		const request: OfflineRequest = { type: 'store-all' };
		active?.postMessage(request);
	});
	navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<OfflineProgress>) => {
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

const list = section?.querySelector('ul');
if (section && list) void listVisited(list).then((found) => section.toggleAttribute('hidden', found === 0));
if (offer) showOffer(offer).catch(() => undefined);

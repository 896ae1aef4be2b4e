/**
 * On every page: registers the service worker once the page has loaded. On the first visit it has the worker store that page and
 * what it loaded. Without a worker, or with data saving on, the site works online only.
 */
import type { OfflineRequest } from '../../domain/hosting/offline-record.ts';
import { isSavingData } from '../saving-data.ts';

async function register(): Promise<void> {
	const isFirst = navigator.serviceWorker.controller === null;
	await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
	if (!isFirst) return;
	const { active } = await navigator.serviceWorker.ready;
	const urls = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
	const request: OfflineRequest = { type: 'store', urls };
	active?.postMessage(request);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator && !isSavingData)
	addEventListener('load', () => {
		register().catch(() => undefined);
	});

/** The search page: asks Pagefind and lists what it finds; the query lives in the URL. */
interface Result {
	data(): Promise<{ url: string; meta: Record<string, string>; excerpt: string }>;
}
interface Pagefind {
	options(options: { baseUrl: string }): Promise<void>;
	search(query: string): Promise<{ results: Result[] }>;
}

const list = document.querySelector<HTMLOListElement>('#search-results');
const form = document.querySelector<HTMLFormElement>('#search-form');
const field = document.querySelector<HTMLInputElement>('#query');
const statusLine = document.querySelector('#search-status');

async function search(query: string): Promise<void> {
	if (!list || !statusLine) return;
	list.replaceChildren();
	if (!query) return;
	list.ariaBusy = 'true';
	const bundle = list.dataset.bundle ?? '/pagefind/';
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
	await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, '') });
	const { results } = await pagefind.search(query);
	for (const result of results.slice(0, 30)) {
		const { url, meta } = await result.data();
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = url;
		link.textContent = meta.title ?? url;
		item.append(link);
		list.append(item);
	}
	statusLine.textContent = `${results.length} found for “${query}”`;
	list.ariaBusy = 'false';
}

const query = new URLSearchParams(location.search).get('q') ?? '';
if (field) field.value = query;
form?.addEventListener('submit', (event) => {
	event.preventDefault();
	history.pushState(null, '', `?q=${encodeURIComponent(field?.value ?? '')}`);
	void search(field?.value ?? '');
});
void search(query);

export {};

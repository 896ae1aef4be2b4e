/**
 * On the offline page: lists the stored pages by their titles. Imports nothing, `nameStore` neither: a first visit to any page stores
 * this script too.
 */
const section = document.querySelector<HTMLElement>('#visited');

async function listVisited(list: Element): Promise<number> {
	const store = await caches.open(`atlas ${import.meta.env.BASE_URL} pages`);
	for (const request of (await store.keys()).slice(0, 300)) {
		const html = (await (await store.match(request))?.text()) ?? '';
		const link = document.createElement('a');
		link.href = request.url;
		// No more than the title is parsed: what follows may have styles that the policy of this page forbids.
		const start = html.slice(0, html.indexOf('</title>'));
		link.textContent = new DOMParser().parseFromString(start, 'text/html').title || request.url;
		const item = document.createElement('li');
		item.append(link);
		list.append(item);
	}
	return list.childElementCount;
}

const list = section?.querySelector('ul');
if (section && list) void listVisited(list).then((found) => section.toggleAttribute('hidden', found === 0));

export {};

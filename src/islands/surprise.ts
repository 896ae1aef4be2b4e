/** “Surprise me” on the home page: opens a paper drawn at random. Without this script the link leads to the list of all. */
const link = document.querySelector<HTMLAnchorElement>('[data-surprise]');

link?.addEventListener('click', async (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const all = link.href;
	try {
		const slugs: readonly string[] = await (await fetch(link.dataset['surprise'] ?? '')).json();
		const slug = slugs[Math.floor(Math.random() * slugs.length)];
		location.href = slug === undefined ? all : `${all}${slug}/`;
	} catch {
		location.href = all;
	}
});

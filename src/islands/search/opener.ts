/** On every page: opens search on `/`, Ctrl-K, Cmd-K or a click. Nothing of search is loaded before. */
const opener = document.querySelector<HTMLAnchorElement>('[data-search]');

async function openSearch(): Promise<void> {
	try {
		const { openDialog } = await import('./dialog.ts');
		await openDialog();
	} catch {
		if (opener) location.href = opener.href;
	}
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}

document.addEventListener('keydown', (event) => {
	const isShortcut =
		event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
	const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
	if (!isShortcut && !isSlash) return;
	event.preventDefault();
	const field = document.querySelector<HTMLInputElement>('#query');
	if (field) field.focus();
	else void openSearch();
});

opener?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || document.querySelector('#query')) return;
	event.preventDefault();
	void openSearch();
});

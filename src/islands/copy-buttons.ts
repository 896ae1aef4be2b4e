/** Buttons that copy: the address of the page, or the text that shows in their section. */
import { words } from '#words/copying';

const SHOWN_MS = 2000;

document.addEventListener('click', async ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
	if (!button || button.ariaDisabled) return;
	const shown = [...(button.closest('section')?.querySelectorAll('pre') ?? [])].find((block) =>
		block.checkVisibility(),
	);
	const label = button.textContent;
	// The address that is read here: the published one, in the attribute, may not be there yet.
	const address = button.dataset['copy'] && location.origin + location.pathname;
	const isCopied = await copy(address || shown?.textContent || '');
	button.ariaDisabled = 'true';
	button.textContent = isCopied ? words.copied : words.notCopied;
	announce(button.textContent);
	setTimeout(() => {
		button.textContent = label;
		button.ariaDisabled = null;
	}, SHOWN_MS);
});

async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

function announce(text: string): void {
	const status = document.querySelector('#status') ?? document.body.appendChild(document.createElement('output'));
	status.id = 'status';
	status.className = 'visually-hidden';
	status.textContent = text;
}

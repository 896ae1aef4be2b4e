/** What acts on all papers of a list: export and stars. */
import { CITATION_FORMATS } from './export-papers.ts';
import { saveSet, starSet } from './set-commands.ts';
import { createReader } from './set-papers.ts';

/** Makes the buttons of the tools work. */
export function setUpActions(tools: HTMLElement | null): void {
	if (!tools) return;
	const readSlugs = createReader(tools.dataset['set'] ?? '');
	const status = tools.querySelector<HTMLElement>('[role=status]');
	const say = (text: string) => {
		if (status) status.textContent = text;
	};
	for (const [format] of CITATION_FORMATS) {
		const button = tools.querySelector<HTMLButtonElement>(`[data-format=${format}]`);
		button?.addEventListener('click', () => void saveSet(button, format, readSlugs, say));
	}
	tools.querySelector('[data-star-all]')?.addEventListener('click', () => void starSet(readSlugs, say));
	for (const part of tools.querySelectorAll('[data-live]')) part.removeAttribute('data-live');
}

/** What acts on all papers of a list: export, stars, comparison. */
import { words } from '#words/set';
import { MOST_COMPARED } from '../../domain/compare/compare-state.ts';
import { getCompareHref } from '../compare/store.ts';
import { CITATION_FORMATS } from './export-papers.ts';
import { saveSet, starSet } from './set-commands.ts';

/** The papers of a set: those that the page lists, or where it lists only the first of them those that its record names. */
async function readSlugs(record: string): Promise<string[]> {
	const listed = [...document.querySelectorAll<HTMLElement>('main ul.papers > li')].flatMap(
		(row) => row.dataset['slug'] ?? [],
	);
	if (!record) return [...new Set(listed)];
	const response = await fetch(record);
	if (!response.ok) throw new Error(`${record}: ${response.status}`);
	const { papers }: { papers: string[] } = await response.json();
	return papers;
}

/** Makes the buttons of the tools work. */
export function setUpActions(tools: HTMLElement | null): void {
	if (!tools) return;
	const record = tools.dataset['set'] ?? '';
	const status = tools.querySelector<HTMLElement>('[role=status]');
	const say = (text: string) => {
		if (status) status.textContent = text;
	};
	for (const [format] of CITATION_FORMATS) {
		const button = tools.querySelector<HTMLButtonElement>(`[data-format=${format}]`);
		button?.addEventListener('click', () => void saveSet(button, format, () => readSlugs(record), say));
	}
	tools.querySelector('[data-star-all]')?.addEventListener('click', () => void starSet(() => readSlugs(record), say));
	void offerComparison(tools, record);
	for (const part of tools.querySelectorAll('[data-live]')) part.removeAttribute('data-live');
}

/** A link to the comparison of the first papers as they are listed when it is followed. */
async function offerComparison(tools: HTMLElement, record: string): Promise<void> {
	const link = tools.querySelector<HTMLAnchorElement>('[data-compare-set]');
	if (!link) return;
	const update = async () => {
		const slugs = (await readSlugs(record)).slice(0, MOST_COMPARED);
		link.href = getCompareHref(slugs);
		link.textContent = words.compare(slugs.length);
		link.hidden = slugs.length < 2;
	};
	for (const type of ['pointerover', 'focus'] as const) link.addEventListener(type, update);
	await update();
}

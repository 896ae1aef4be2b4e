/** What acts on all papers of a list: export, stars, comparison. */
import { words } from '#words/set';
import { MOST_COMPARED } from '../../domain/compare/compare-state.ts';
import { getCompareHref } from '../compare/store.ts';
import { CITATION_FORMATS } from './export-papers.ts';
import { saveSet, starSet } from './set-commands.ts';

/** The papers of a set: those that the page lists, or where it lists only the first of them those that its record names. */
function createReader(record: string): () => Promise<readonly string[]> {
	if (!record) return async () => listShown();
	let read: Promise<readonly string[]> | undefined;
	return () => {
		read ??= fetchSlugs(record).catch((error: unknown) => {
			read = undefined;
			throw error;
		});
		return read;
	};
}

function listShown(): readonly string[] {
	const rows = [...document.querySelectorAll<HTMLElement>('main :is(ul.papers, ul.index) > li[data-slug]')];
	return [...new Set(rows.flatMap((row) => row.dataset['slug'] ?? []))];
}

/** The papers that a record names; a theme's record names those from other themes separately. */
async function fetchSlugs(record: string): Promise<readonly string[]> {
	const response = await fetch(record);
	if (!response.ok) throw new Error(`${record}: ${response.status}`);
	const { papers, visitors = [] }: { papers: string[]; visitors?: string[] } = await response.json();
	return [...papers, ...visitors];
}

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
	offerComparison(tools, readSlugs, say);
}

/** A link to the comparison of the first papers as they are listed when it is followed; none while they are unknown. */
function offerComparison(
	tools: HTMLElement,
	readSlugs: () => Promise<readonly string[]>,
	say: (text: string) => void,
): void {
	const link = tools.querySelector<HTMLAnchorElement>('[data-compare-set]');
	if (!link) return;
	const update = async () => {
		const slugs = (await readSlugs()).slice(0, MOST_COMPARED);
		link.href = getCompareHref(slugs);
		link.textContent = words.compare(slugs.length);
		link.hidden = slugs.length < 2;
	};
	const tryUpdate = () => void update().catch(() => say(words.listNotLoaded));
	for (const type of ['pointerover', 'focus'] as const) link.addEventListener(type, tryUpdate);
	const details = link.closest('details');
	details?.addEventListener('toggle', () => details.open && tryUpdate());
	if (!details || details.open) tryUpdate();
}

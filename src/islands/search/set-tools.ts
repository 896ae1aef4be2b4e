/** What can be done with all papers of a list of results: export them, put them on the reading list, compare the first. */

import { words as search } from '#words/search';
import { words } from '#words/set';
import { MOST_COMPARED } from '../../domain/compare/compare-state.ts';
import type { SearchEngine } from '../../domain/search/engine.ts';
import { getCompareHref } from '../compare/store.ts';
import { addToList } from '../reading-list/add-to-list.ts';
import { saveFile } from '../save-file.ts';
import { make } from './elements.ts';
import { exportSet, SET_FORMATS, type SetFormat } from './set-export.ts';

export interface SetTools {
	/** Shows the tools for these papers; none for an empty list. */
	update(places: readonly number[], engine: SearchEngine): void;
}

/** Fills the element once. */
export function setUpSet(root: HTMLElement): SetTools {
	let slugs: (most?: number) => Promise<string[]> = async () => [];
	const head = make('p', { class: 'quiet' });
	const status = make('p', { role: 'status', class: 'quiet' });
	const format = make(
		'select',
		{ 'aria-label': search.exportAs },
		...SET_FORMATS.map(([value, name]) => make('option', { value }, name)),
	);
	const save = make('button', { type: 'button' }, search.exportAs);
	const star = make('button', { type: 'button' }, words.starAll);
	const compare = make('button', { type: 'button' });
	root.append(head, make('div', { class: 'tools' }, save, format, star, compare), status);
	save.addEventListener('click', async () => {
		const name = format.value as SetFormat;
		save.disabled = true;
		try {
			const all = await slugs();
			const text = await exportSet(all, name, (done) => {
				status.textContent = words.exporting(done, all.length);
			});
			saveFile(text, `papers.${name}`, SET_FORMATS.find(([value]) => value === name)?.[2] ?? 'text/plain');
			status.textContent = words.exported(all.length);
		} catch (error) {
			status.textContent = words.exportFailed(error instanceof Error ? error.message : search.unknownError);
		}
		save.disabled = false;
	});
	star.addEventListener('click', async () => {
		try {
			status.textContent = words.starred(addToList(await slugs()));
		} catch {
			status.textContent = words.notStored;
		}
	});
	compare.addEventListener('click', async () => {
		location.href = getCompareHref(await slugs(MOST_COMPARED));
	});
	return {
		update(places, engine) {
			root.hidden = places.length === 0;
			head.textContent = search.setOf(places.length);
			status.textContent = '';
			compare.hidden = places.length < 2;
			compare.textContent = words.compare(Math.min(places.length, MOST_COMPARED));
			slugs = async (most = places.length) =>
				Promise.all(places.slice(0, most).map(async (place) => (await engine.readPaper(place))[0]));
		},
	};
}

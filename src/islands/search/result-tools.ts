/** What can be done with all papers of a list of results: export them, put them on the reading list, compare the first. */

import { words as search } from '#words/search';
import { words } from '#words/set';
import { MOST_COMPARED } from '../../domain/compare/compare-state.ts';
import type { SearchEngine } from '../../domain/search/engine.ts';
import { getCompareHref } from '../compare/store.ts';
import { CITATION_FORMATS, type CitationFormat } from '../set/export-papers.ts';
import { saveSet, starSet } from '../set/set-commands.ts';
import { make } from './elements.ts';

export interface ResultTools {
	/** Shows the tools for these papers; none for an empty list. */
	update(places: readonly number[], engine: SearchEngine): void;
}

/** Fills the element once. */
export function setUpResultTools(root: HTMLElement): ResultTools {
	let slugs: (most?: number) => Promise<string[]> = async () => [];
	const head = make('p', { class: 'quiet' });
	const status = make('p', { role: 'status', class: 'quiet' });
	const format = make(
		'select',
		{ 'aria-label': search.exportAs },
		...CITATION_FORMATS.map(([value, name]) => make('option', { value }, name)),
	);
	const save = make('button', { type: 'button' }, search.exportAs);
	const star = make('button', { type: 'button' }, words.starAll);
	const compare = make('button', { type: 'button' });
	root.append(head, make('div', { class: 'tools' }, save, format, star, compare), status);
	const say = (text: string) => {
		status.textContent = text;
	};
	save.addEventListener('click', () => void saveSet(save, format.value as CitationFormat, () => slugs(), say));
	star.addEventListener('click', () => void starSet(() => slugs(), say));
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

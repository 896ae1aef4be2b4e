/** Search results as elements. */
import { cutPassage } from '../../domain/search/passage.ts';
import { listStems, type Place } from '../../domain/search/places.ts';
import type { Searcher } from '../../domain/search/searcher.ts';
import { makeStar } from '../reading-list/star.ts';
import { make } from './elements.ts';
import { BASE, type FullText } from './engine.ts';

/** A paper's line: title, then theme, authors and year, then room for the passage. */
export function makeResult(searcher: Searcher, place: number): HTMLLIElement {
	const paper = searcher.index.papers[place];
	const link = make('a', paper ? { href: `${BASE}papers/${paper.slug}/` } : {}, paper?.title ?? '');
	const item = make('li', { 'data-place': String(place) }, make('p', { class: 'name' }, link));
	if (!paper) return item;
	const theme = searcher.data.themeNames[paper.theme];
	if (theme) item.classList.add(`c${theme[2]}`);
	const facts = [theme?.[1], nameAuthors(paper.authors), paper.year ? String(paper.year) : 'year not recorded'];
	const line = make(
		'p',
		{ class: 'quiet' },
		make('span', { class: 'swatch', 'aria-hidden': 'true' }),
		facts.filter(Boolean).join(' · '),
	);
	item.append(line, make('p', { class: 'passage' }));
	item.querySelector('.name')?.append(makeStar(paper.slug, paper.title));
	return item;
}

function nameAuthors(ends: readonly string[]): string {
	return ends.length > 1 ? `${ends[0]} … ${ends.at(-1)}` : (ends[0] ?? 'authors not recorded');
}

/** Fills in what Pagefind stores of a paper: all of its authors, and the passage with the query's words marked. */
export async function fillResult(item: HTMLLIElement, query: string, fullText: FullText): Promise<void> {
	const place = Number(item.dataset.place);
	const fragment = await fullText.read(place);
	const passage = item.querySelector('.passage');
	if (!fragment) return;
	const { title = '', authors = '', theme = '', year = '' } = fragment.meta;
	const link = item.querySelector('a');
	if (link && !link.textContent) {
		link.textContent = title;
		link.href = BASE.replace(/\/$/, '') + fragment.url.replace(BASE, '/');
	}
	const line = item.querySelector('.quiet');
	const names = authors.split(', ').filter(Boolean);
	if (line && names.length > 0) {
		const shown = names.length > 3 ? `${names[0]} and ${names.length - 1} others` : names.join(', ');
		line.lastChild?.replaceWith([theme, shown, year || 'year not recorded'].filter(Boolean).join(' · '));
	}
	if (!passage) return;
	const end = fragment.content.lastIndexOf(title);
	const text = end > 0 ? fragment.content.slice(0, end) : fragment.content;
	const parts = cutPassage(text, new Set(listStems(query)));
	passage.replaceChildren(...parts.map((part) => (part.isMarked ? make('mark', {}, part.text) : part.text)));
}

/** How far below the window passages are fetched. */
const AHEAD = '300px';

/** Fills in results as they come near the window, so that a list costs what is seen of it. */
export function fillWhenNear(items: readonly HTMLLIElement[], query: string, fullText: FullText): void {
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting || !(target instanceof HTMLLIElement)) continue;
				near.unobserve(target);
				// A passage that cannot be had is left out; its paper stands all the same.
				fillResult(target, query, fullText).catch(() => undefined);
			}
		},
		{ rootMargin: AHEAD },
	);
	for (const item of items) near.observe(item);
}

const KINDS = { theme: ['themes', 'Theme'], topic: ['topics', 'Topic'], author: ['authors', 'Author'] } as const;

/** A theme, topic or person as a link that says which it is. */
export function makePlace(searcher: Searcher, place: Place): HTMLLIElement {
	const [folder, kind] = KINDS[place.kind];
	const colour = place.theme === undefined ? undefined : searcher.data.themeNames[place.theme]?.[2];
	const link = make(
		'a',
		{ href: `${BASE}${folder}/${place.slug}/` },
		make('span', { class: 'kind' }, `${kind} `),
		place.name,
	);
	if (colour) {
		link.classList.add(`c${colour}`);
		link.prepend(make('span', { class: 'swatch', 'aria-hidden': 'true' }));
	}
	return make('li', {}, link);
}

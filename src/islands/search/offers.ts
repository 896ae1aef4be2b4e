/** What the words of an address name, on the page of an address that leads nowhere. */
import { loadEngine } from './engine.ts';
import { makeResults, makeSuggestions } from './results.ts';

const PAPERS = 5;

/** Fills and shows the offers; leaves them hidden where nothing fits. */
export async function showOffers(words: string): Promise<void> {
	const section = document.querySelector<HTMLElement>('#offers');
	const field = document.querySelector<HTMLInputElement>('#lost-search');
	if (!section) return;
	const engine = await loadEngine();
	const query = engine.parse(words);
	const [{ papers }, suggestions] = await Promise.all([engine.search(query), makeSuggestions(query, engine)]);
	const places = papers.slice(0, PAPERS).map(({ place }) => place);
	section.querySelector('ul')?.replaceChildren(...suggestions);
	section.querySelector('ol')?.replaceChildren(...(await makeResults(places, query, engine, papers)));
	section.hidden = places.length === 0 && suggestions.length === 0;
	if (field && field.value === '') field.value = words;
}

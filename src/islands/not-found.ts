/** On the 404 page: redirects where the address can be corrected, and offers what it names. */
import { correctPath } from '../domain/permalinks/correct-path.ts';
import { listPathWords } from '../domain/permalinks/path-words.ts';
import { showOffers } from './search/offers.ts';

const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
const below = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : undefined;
const corrected = below && correctPath(below);
if (corrected) location.replace(base + corrected.slice(1) + location.search + location.hash);
else if (below) {
	const words = listPathWords(below);
	// Without search the page stands as it is.
	if (words) showOffers(words).catch(() => undefined);
}

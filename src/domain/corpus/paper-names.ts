/** How papers are told of in a line. */
import { namePublication } from '../citations/publication.ts';
import type { Paper } from './corpus.ts';

/** Up to three authors by name, more as the first and how many others. */
export function nameAuthors(paper: Paper): string {
	const names = paper.authors ?? [];
	if (names.length === 0) return 'Authors not recorded';
	if (names.length <= 3) return names.join(', ');
	return `${names[0]} and ${names.length - 1} others`;
}

/** Venue and year as one short phrase for lists: `ICLR 2020`. */
export function nameVenue(paper: Paper): string {
	return namePublication(paper) ?? 'Year not recorded';
}

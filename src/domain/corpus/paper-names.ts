/** How papers are told of in a line. */
import type { Paper } from './corpus.ts';

/** Up to three authors by name, more as the first and how many others. */
export function nameAuthors(paper: Paper): string {
	const names = paper.authors ?? [];
	if (names.length === 0) return 'Authors not recorded';
	if (names.length <= 3) return names.join(', ');
	return `${names[0]} and ${names.length - 1} others`;
}

/** Venue and year as one phrase; a year that the venue's name ends in is not said twice. */
export function nameVenue(paper: Paper): string {
	const { venue, year } = paper;
	if (!venue) return year === undefined ? 'Year not recorded' : String(year);
	return year === undefined || /\b(?:19|20)\d\d\b/.test(venue) ? venue : `${venue}, ${year}`;
}

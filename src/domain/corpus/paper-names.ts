/** How papers are told of in a line. */
import { namePublication } from '../citations/publication.ts';
import type { Paper } from './corpus.ts';

/** Up to three authors by name, more as the first and how many others; of an edited book its editors, and that they are. */
export function nameAuthors(paper: Paper): string {
	const editors = paper.publication?.editors ?? [];
	if (paper.authors) return nameFew(paper.authors);
	if (editors.length > 0) return `${nameFew(editors)} (${editors.length === 1 ? 'editor' : 'editors'})`;
	return 'Authors not recorded';
}

function nameFew(names: readonly string[]): string {
	return names.length <= 3 ? names.join(', ') : `${names[0]} and ${names.length - 1} others`;
}

/** Venue and year as one short phrase for lists: `ICLR 2020`. */
export function nameVenue(paper: Paper): string {
	return namePublication(paper) ?? 'Year not recorded';
}

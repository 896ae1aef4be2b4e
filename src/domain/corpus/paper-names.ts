/** How a paper is named in a line. */
import { words } from '#words/paper-names';
import { getCitedYear, namePublication } from '../citations/publication.ts';
import { getFullFamily } from '../text/person-name.ts';
import { nameFew } from './author-names.ts';
import type { Paper } from './corpus.ts';

/** Up to three authors by name, more as the first and how many others; of an edited book its editors, and that they are. */
export function nameAuthors(paper: Paper): string {
	const editors = paper.publication?.editors ?? [];
	if (paper.authors) return nameFew(paper.authors);
	if (editors.length > 0) return words.editors(nameFew(editors), editors.length);
	return words.noAuthors;
}

/**
 * Author and year as running text cites them: `Yao et al. 2024`, with the year of the publication. Text in another language than
 * the interface has forms that all languages know, and nothing for authors who are not recorded.
 */
export function nameAuthorYear(paper: Paper, isForeign = false): string {
	const [first, second, ...rest] = paper.authorNames.map(getFullFamily);
	const forms = isForeign ? FOREIGN : words;
	const names = first === undefined ? forms.noAuthorsInText : nameFamilies(forms, first, second, rest.length > 0);
	return [names, getCitedYear(paper)].filter(Boolean).join(' ');
}

type Forms = Pick<typeof words, 'two' | 'several' | 'noAuthorsInText'>;

const FOREIGN: Forms = {
	two: (first, second) => `${first} & ${second}`,
	several: (first) => `${first} et al.`,
	noAuthorsInText: '',
};

function nameFamilies(forms: Forms, first: string, second: string | undefined, hasMore: boolean): string {
	if (second === undefined) return first;
	return hasMore ? forms.several(first) : forms.two(first, second);
}

/** Venue and year as one short phrase for lists: `ICLR 2020`. */
export function nameVenue(paper: Paper): string {
	return namePublication(paper) ?? words.noYear;
}

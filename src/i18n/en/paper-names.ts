/** How a paper is named in a line: its authors, its year and where it was published. */
import { format } from './language.ts';

export const words = {
	noAuthors: 'Authors not recorded',
	noAuthorsInText: 'authors not recorded',
	/** Authors that a list leaves out, after the first. */
	firstAndOthers: (first: string, others: number) =>
		`${first} and ${format.plural(others, { one: '# other', other: '# others' })}`,
	/** The same after links to the first authors. */
	andOthers: (others: number) => ` and ${format.plural(others, { one: '# other', other: '# others' })}`,
	editors: (names: string, count: number) => `${names} (${count === 1 ? 'editor' : 'editors'})`,
	two: (first: string, second: string) => `${first} and ${second}`,
	several: (first: string) => `${first} et al.`,
	noYear: 'Year not recorded',
	noYearInText: 'year not recorded',
	/** Of a preprint; without a server where none is known. */
	preprint: (server: string) => (server ? `${server} preprint` : 'Preprint'),
	/** Of what was written and, as far as is known, neither published nor posted anywhere. */
	manuscript: 'Manuscript',
	/** A journal and the year of publication there. */
	venueAndYear: (venue: string, year: number) => `${venue}, ${year}`,
	firstPosted: (year: number) => `first posted ${year}`,
};

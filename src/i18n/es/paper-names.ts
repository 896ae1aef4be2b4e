import { both, format } from './language.ts';

export const words: typeof import('../en/paper-names.ts').words = {
	noAuthors: 'Autores no indicados',
	noAuthorsInText: 'autores no indicados',
	firstAndOthers: (first, others) => `${first} y ${format.number(others)} más`,
	andOthers: (others) => ` y ${format.number(others)} más`,
	editors: (names, count) => `${names} (${count === 1 ? 'ed.' : 'eds.'})`,
	two: (first, second) => both(first, second),
	several: (first) => `${first} et al.`,
	noYear: 'Año no indicado',
	noYearInText: 'año no indicado',
	preprint: (server) => (server ? `Preprint de ${server}` : 'Preprint'),
	manuscript: 'Manuscrito',
	venueAndYear: (venue, year) => `${venue}, ${year}`,
	firstPosted: (year) => `primera versión en línea: ${year}`,
};

import { format } from './language.ts';

const others = (count: number) => format.plural(count, { one: '# autre', many: '# d’autres', other: '# autres' });

export const words: typeof import('../en/paper-names.ts').words = {
	noAuthors: 'Auteurs non renseignés',
	noAuthorsInText: 'auteurs non renseignés',
	firstAndOthers: (first, count) => `${first} et ${others(count)}`,
	andOthers: (count) => ` et ${others(count)}`,
	editors: (names) => `${names} (dir.)`,
	two: (first, second) => `${first} et ${second}`,
	several: (first) => `${first} et al.`,
	noYear: 'Année non renseignée',
	noYearInText: 'année non renseignée',
	preprint: (server) => (server ? `Prépublication ${server}` : 'Prépublication'),
	manuscript: 'Manuscrit',
	venueAndYear: (venue, year) => `${venue}, ${year}`,
	firstPosted: (year) => `première mise en ligne en ${year}`,
};

import { format } from './language.ts';

export const words: typeof import('../en/paper-names.ts').words = {
	noAuthors: 'Autoren nicht erfasst',
	noAuthorsInText: 'Autoren nicht erfasst',
	firstAndOthers: (first, others) => `${first} und ${format.plural(others, { one: '# weiterer', other: '# weitere' })}`,
	andOthers: (others) => ` und ${format.plural(others, { one: '# weiterer', other: '# weitere' })}`,
	editors: (names) => `${names} (Hrsg.)`,
	two: (first, second) => `${first} und ${second}`,
	several: (first) => `${first} et al.`,
	noYear: 'Jahr nicht erfasst',
	noYearInText: 'Jahr nicht erfasst',
	preprint: (server) => (server ? `Preprint auf ${server}` : 'Preprint'),
	manuscript: 'Manuskript',
	venueAndYear: (venue, year) => `${venue}, ${year}`,
	firstPosted: (year) => `zuerst veröffentlicht ${year}`,
};

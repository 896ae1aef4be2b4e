import { format } from './language.ts';

const others = (count: number) =>
	format.plural(count, {
		zero: 'لا أحد غيره',
		one: 'مؤلف آخر',
		two: 'مؤلفان آخران',
		few: '# مؤلفين آخرين',
		many: '# مؤلفًا آخر',
		other: '# مؤلف آخر',
	});

export const words: typeof import('../en/paper-names.ts').words = {
	noAuthors: 'المؤلفون غير مسجَّلين',
	noAuthorsInText: 'المؤلفون غير مسجَّلين',
	firstAndOthers: (first, count) => format.and([first, others(count)]),
	andOthers: (count) => format.and(['', others(count)]),
	editors: (names, count) =>
		`${names} (${format.plural(count, { zero: 'محررون', one: 'محرر', two: 'محرران', few: 'محررون', many: 'محررون', other: 'محررون' })})`,
	two: (first, second) => format.and([first, second]),
	several: (first) => `${first} وآخرون`,
	noYear: 'السنة غير مسجَّلة',
	noYearInText: 'السنة غير مسجَّلة',
	preprint: (server) => (server ? `نسخة أولية على ${server}` : 'نسخة أولية'),
	manuscript: 'مخطوطة',
	venueAndYear: (venue, year) => `${venue}, ${year}`,
	firstPosted: (year) => `نُشرت أول مرة في ${year}`,
};

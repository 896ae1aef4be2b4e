/** 论文在一行中的写法：作者、年份与出处。 */
import { format } from './language.ts';

export const words: typeof import('../en/paper-names.ts').words = {
	noAuthors: '作者未记录',
	noAuthorsInText: '作者未记录',
	firstAndOthers: (first, others) => `${first}及其他${format.number(others)}人`,
	andOthers: (others) => `及其他${format.number(others)}人`,
	editors: (names) => `${names}（编）`,
	two: (first, second) => `${first}和${second}`,
	several: (first) => `${first}等`,
	noYear: '年份未记录',
	noYearInText: '年份未记录',
	preprint: (server) => (server ? `${server}预印本` : '预印本'),
	manuscript: '手稿',
	venueAndYear: (venue, year) => `${venue}，${year}`,
	firstPosted: (year) => `${year}年首次发布`,
};

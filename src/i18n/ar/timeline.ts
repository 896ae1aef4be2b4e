import { words as counts } from './counts.ts';
import { format, isolate } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	title: 'الخط الزمني',
	description: (papers) => `متى ظهرت أوراق الخريطة أول مرة، محورًا محورًا. عدد الأوراق: ${format.number(papers)}.`,
	lede: 'متى ظهرت أوراق كل محور أول مرة.',
	dotIsPaper: 'كل نقطة ورقة، وتفتحها.',
	dotIsYear: 'تمثل كل نقطة أوراق سنة؛ وتدل مساحتها على عددها.',
	totals: 'الرقم تحت كل سنة هو عدد أوراقها.',
	gaps: 'لا تُعرض السنوات التي ليس لها أوراق.',
	earlier: 'إن لم تظهر السنوات السابقة فمرّر أفقيًا.',
	label: 'أوراق كل محور بحسب السنة',
	scrolls: (label) => `${label}، قابل للتمرير أفقيًا`,
	noYear: 'دون سنة',
	paperMark: (title, year) => `${isolate(title)}، ${year}`,
	yearMark: (theme, year, papers) => `${isolate(theme)}، ${year}: ${counts.papers(papers)}`,
};

import { words as counts } from './counts.ts';
import { format, isolate } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	titles: { theme: 'الخط الزمني', kind: 'الخط الزمني بحسب النوع', topic: 'الخط الزمني بحسب الموضوع' },
	descriptions: {
		theme: (papers) => `متى ظهرت أوراق الخريطة أول مرة، محورًا محورًا. عدد الأوراق: ${format.number(papers)}.`,
		kind: (papers) => `متى ظهرت أوراق الخريطة أول مرة، نوعًا نوعًا. عدد الأوراق: ${format.number(papers)}.`,
		topic: (_papers, topics) => `متى ظهرت أوراق أكبر مواضيع الخريطة أول مرة. عدد المواضيع: ${format.number(topics)}.`,
	},
	intros: {
		theme: () => 'متى ظهرت أوراق كل محور أول مرة.',
		kind: () => 'متى ظهرت أوراق كل نوع أول مرة.',
		topic: (topics) =>
			`متى ظهرت أوراق أكبر المواضيع أول مرة (عدد المواضيع: ${format.number(topics)}). وتظهر الورقة في صف كل موضوع من مواضيعها.`,
	},
	waysLabel: 'صفوف الخط الزمني',
	ways: { theme: 'بحسب المحور', kind: 'بحسب النوع', topic: 'بحسب الموضوع' },
	dotIsPaper: 'كل نقطة ورقة، وتفتحها.',
	dotIsYear: 'تمثل كل نقطة أوراق سنة؛ وتدل مساحتها على عددها.',
	totals: 'الرقم تحت كل سنة هو عدد أوراقها.',
	gaps: 'لا تُعرض السنوات التي ليس لها أوراق.',
	earlier: 'إن لم تظهر السنوات السابقة فمرّر أفقيًا.',
	labels: {
		theme: 'أوراق كل محور بحسب السنة',
		kind: 'أوراق كل نوع بحسب السنة',
		topic: 'أوراق أكبر المواضيع بحسب السنة',
	},
	scrolls: (label) => `${label}، قابل للتمرير أفقيًا`,
	noYear: 'دون سنة',
	paperMark: (title, year) => `${isolate(title)}، ${year}`,
	yearMark: (theme, year, papers) => `${isolate(theme)}، ${year}: ${counts.papers(papers)}`,
};

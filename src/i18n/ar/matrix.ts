import { words as counts } from './counts.ts';
import { format, isolate } from './language.ts';

export const words: typeof import('../en/matrix.ts').words = {
	title: 'المصفوفة',
	titleOf: (names) => `المصفوفة: ${names}`,
	names: (rows, columns) => `${isolate(rows)} × ${isolate(columns)}`,
	cell: (row, column) => `${isolate(row)} × ${isolate(column)}`,
	theme: 'المحور',
	themeQuestion: 'إلى أي محور تنتمي؟',
	description: (questions) => `${questions} الأوراق مجدولة بحسب تصنيفين متقاطعين.`,
	descriptionOfNone: 'الأوراق مجدولة بحسب تصنيفين متقاطعين.',
	pairs: 'التصنيفات',
	otherPairs: (n) => `مصفوفات أخرى (${n})`,
	lede: 'تبيّن كل خانة عدد الأوراق التي لها القيمتان معًا وتقود إليها. وتُحسب الورقة ذات القيم المتعددة في عدة خانات.',
	label: 'المصفوفة، قابلة للتمرير أفقيًا',
	total: 'المجموع',
	// The name of a link whose text is the figure, which the words for one and two papers would lack.
	cellLabel: (row, column, papers) => `أوراق ${isolate(row)}، ${isolate(column)}: ${format.number(papers)}`,
	newestOf: (papers, shown) => `${counts.papers(papers)}، يظهر منها هنا أحدث ${shown}`,
	scale: 'عدد الأوراق في الخانة:',
	upTo: (papers) => `حتى ${papers}`,
	byCell: 'الأوراق بحسب الخانة',
	filter: 'تصفيتها وترتيبها',
	back: 'العودة إلى المصفوفة',
	none: 'لا يوجد تصنيفان لجدولة الأوراق بحسبهما.',
};

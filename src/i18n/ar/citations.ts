/** صفحة الأوراق التي يستشهد بعضها ببعض. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const citations = (count: number) =>
	format.plural(count, {
		zero: 'لا استشهادات',
		one: 'استشهاد واحد',
		two: 'استشهادان',
		few: '# استشهادات',
		many: '# استشهادًا',
		other: '# استشهاد',
	});

export const words: typeof import('../en/citations.ts').words = {
	title: 'أوراق يستشهد بعضها ببعض',
	description: 'أيّ أوراق الخريطة يستشهد بأيّها، بحسب ما يُعرف من قوائم مراجعها.',
	intro: (papers, count, drawn) =>
		`${citations(count)} بين ${counts.papers(papers)}، بحسب ما يُعرف من قوائم المراجع${
			drawn < papers ? `؛ والمرسوم منها هو الأكثر استشهادًا به هنا (${format.number(drawn)})` : ''
		}.`,
	howToRead:
		'كل نقطة ورقة بلون محورها، وتكبر كلما زاد عدد الأوراق التي تستشهد بها هنا. الأحدث في الأعلى، والخطوط تنزل إلى ما تستشهد به الورقة.',
	picture: 'أوراق يستشهد بعضها ببعض، الأحدث في الأعلى',
	mark: (title, authorYear, citing, cited) =>
		`${title}، ${authorYear}: الأوراق التي تستشهد بها هنا ${format.number(citing)}، والتي تستشهد هي بها ${format.number(cited)}`,
	noYear: '?',
	download: 'تنزيل بصيغة GraphML',
	table: 'الأكثر استشهادًا بها هنا',
	paper: 'الورقة',
	citing: 'أوراق هنا تستشهد بها',
	cited: 'أوراق هنا تستشهد هي بها',
};

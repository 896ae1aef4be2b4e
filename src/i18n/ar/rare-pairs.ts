import { words as counts } from './counts.ts';
import { join, quote } from './language.ts';

export const words: typeof import('../en/rare-pairs.ts').words = {
	heading: 'مواضيع قلّما تلتقي هنا',
	collection: (papers) =>
		`تُحسب الأزواج في أوراق هذه الخريطة وحدها، وعددها: ${counts.papers(papers)}. وقد يكون الزوج النادر هنا شائعًا في الأدبيات، ورابط البحث يبيّن ذلك. وقد يكون نادرًا أيضًا لأن لكل ورقة عددًا قليلًا من المواضيع. فاقرأ القائمة على أنها أسئلة.`,
	tested: (pairs, papers, overlap) =>
		`الأزواج المقارَنة: ${counts.pairs(pairs)} من المواضيع التي تتناول كلًا منها ${counts.papers(papers)} على الأقل، بما في ذلك أوراق المواضيع الأضيق. ولا تُقارن المواضيع الأوسع بالأضيق منها، ولا المواضيع المحددة على أن بعضها يستبعد بعضًا. وتُعدّ المواضيع التي تكاد تتطابق أوراقها (تداخل Jaccard بمقدار ${overlap} أو أكثر) موضوعًا واحدًا.`,
	tooFew: (papers) =>
		`لا يوجد موضوعان تمكن مقارنتهما ولكل منهما ${counts.papers(papers)} على الأقل، ولذلك لم يُختبر أي زوج.`,
	found: (rare, percent, expected) =>
		`الأزواج التي تقترن في عدد من الأوراق بلغ من القلة أن احتمال الوصول إليه بالمصادفة وحدها لا يتجاوز ${percent}% (التوزيع فوق الهندسي): ${counts.pairs(rare)}. والعدد المتوقع لهذه الأزواج بالمصادفة وحدها: ${expected}.`,
	sure: (sure, percent) =>
		`لا يتجاوز معدل الاكتشاف الخاطئ (Benjamini و Hochberg‏، 1995)‏ ${percent}% لما عدده: ${counts.pairs(sure)}.`,
	implied: (implied) =>
		`استُبعدت من الجدول الأزواج التي يشملها زوج مدرج من مواضيع أوسع، وعددها: ${counts.pairs(implied)}.`,
	bounded: (listed) => `يعرض الجدول الأزواج الأقل احتمالًا، وعددها: ${counts.pairs(listed)}.`,
	caption: 'أزواج المواضيع، الأقل احتمالًا أولًا',
	pair: 'الزوج',
	onBoth: 'عنهما معًا',
	expected: 'المتوقع',
	onEach: 'عن كل منهما',
	probability: 'الاحتمال',
	rate: 'معدل الاكتشاف الخاطئ',
	closest: 'أقرب الأوراق',
	look: 'للاستزادة',
	names: (othersOfFirst, othersOfSecond, second) =>
		`{first}${othersOfFirst && ` مع ${othersOfFirst}`} ${join(second)}{second}${othersOfSecond && ` مع ${othersOfSecond}`}`,
	path: 'المسار',
	pathLabel: (a, b) => `المسار من ${quote(a)} إلى ${quote(b)}`,
	search: 'البحث في الأدبيات',
	searchLabel: (a, b) => `البحث في الأدبيات عن ${quote(a)} و${quote(b)}`,
	expectation:
		'يُستخدم عددان متوقعان. ففي الصلات، العدد المتوقع للأوراق بالمصادفة هو المستخدم في قوة الارتباط: kᵢ·kⱼ/2m، وهو يراعي عدد المواضيع التي لأوراق كل موضوع. وفي الأزواج التي قلّما تلتقي، هو n₁·n₂/N، حيث n عدد أوراق كل موضوع و N عدد جميع الأوراق، لأنه متوسط التوزيع الذي يؤخذ منه الاحتمال.',
};

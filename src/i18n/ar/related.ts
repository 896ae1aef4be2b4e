import { format, isolate, quote } from './language.ts';

const quoteAll = (names: readonly string[]) => format.and(names.map(quote));

export const words: typeof import('../en/related.ts').words = {
	sentence: (theme, section) => `استُشهد بهما معًا في ${quote(theme)}${section ? `، القسم ${quote(section)}` : ''}`,
	dispute: (theme) => `على طرفي خلاف في ${quote(theme)}`,
	paragraph: (theme, section) => `نوقشتا كلتاهما في ${quote(theme)}${section ? `، القسم ${quote(section)}` : ''}`,
	path: (theme) => `خطوتان متتاليتان في مسار القراءة لمحور ${quote(theme)}`,
	group: (theme, group = '') => `كلتاهما تحت ${quote(group)} في ${quote(theme)}`,
	table: (theme) => `قورن بينهما في جدول ${quote(theme)}`,
	topics: (names) => `مواضيع مشتركة: ${format.and(names.map(isolate))}`,
	rareTopics: (names, papers) =>
		`مواضيع مشتركة: ${format.and(names.map(isolate))}، ${format.plural(papers, {
			zero: 'لا تحملها أي ورقة',
			one: 'لا تحملها إلا ورقة واحدة',
			two: 'لا تحملها إلا ورقتان',
			few: 'لا تحملها إلا # أوراق',
			many: 'لا تحملها إلا # ورقة',
			other: 'لا تحملها إلا # ورقة',
		})}`,
	authors: (names, more) =>
		`مؤلفون مشتركون: ${format.and(
			more > 0
				? [
						...names.map(isolate),
						format.plural(more, {
							zero: 'لا أحد غيرهم',
							one: 'مؤلف آخر',
							two: 'مؤلفان آخران',
							few: '# مؤلفين آخرين',
							many: '# مؤلفًا آخر',
							other: '# مؤلف آخر',
						}),
					]
				: names.map(isolate),
		)}`,
	datasets: (names) => `قُيّمتا كلتاهما على ${format.and(names.map(isolate))}`,
	terms: (terms) =>
		`${format.plural(terms.length, {
			zero: 'بلا مصطلحات مشتركة',
			one: 'تستخدم كلتاهما المصطلح',
			two: 'تستخدم كلتاهما المصطلحين',
			few: 'تستخدم كلتاهما المصطلحات',
			many: 'تستخدم كلتاهما المصطلحات',
			other: 'تستخدم كلتاهما المصطلحات',
		})} ${quoteAll(terms)}`,
	themes: (names) => `كلتاهما في ${quoteAll(names)}`,
	separator: ' · ',
	method: (percent) =>
		`تجمع درجة الصلة بين ورقتين جيبَ تمام الزاوية بين مواضيعهما، مرجَّحةً بندرتها (${percent.topics})، وجيبَ تمام الزاوية بين الكلمات التقنية في عنوانيهما ومصطلحاتهما وأسمائهما وملخصيهما، مرجَّحةً على النحو نفسه (${percent.words})، وتداخلَ أوجه تصنيفهما (${percent.facets}) ومؤلفيهما (${percent.authors}) ومحاورهما (${percent.themes})، ومدى تقريب إحدى المقالات بينهما (${percent.essays}): في جملة واحدة، أو طرفين في خلاف، أو في فقرة واحدة، أو في مجموعة واحدة، أو خطوتين متتاليتين في مسار قراءة، أو في جدول واحد، بترتيب تنازلي. وتُعدّ الكلمة تقنية إذا وردت في مصطلح أو اسم مسجَّل لإحدى الأوراق.`,
	lists: ({ least, most, floor, ample }) =>
		`لا يتجاوز عدد الأوراق في كل قائمة ${most}. والورقتان اللتان تستشهد بهما مقالة في جملة واحدة متصلتان دائمًا. ثم تُعطى كل ورقة أفضل ما يتصل بها (${least})، إذا بلغت درجته ${floor.toFixed(2)} على الأقل، وغيرَه ابتداءً من ${ample.toFixed(2)}. وكلما ذكرت ورقةٌ ورقةً أخرى ذكرتها الأخرى أيضًا.`,
	reasons:
		'يُذكر لكل اقتراح ما لا يزيد على ثلاثة أسباب: الموضع الذي تقرّب فيه مقالة بين الورقتين، والمواضيع المشتركة (مع عدد الأوراق التي تحملها جميعًا إن كان قليلًا)، والمؤلفون، ومجموعات البيانات، والمصطلحات التي تستخدمها كلتا الورقتين في عنوانها أو مستخلصها ولا تستخدمها أكثر من عشر أوراق.',
};

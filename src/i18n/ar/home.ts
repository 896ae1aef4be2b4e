import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/home.ts').words = {
	searchLabel: 'البحث في الأوراق والمحاور والمواضيع',
	search: 'بحث',
	placeholder: (topic) => `${topic}…`,
	anyTitle: 'عنوان',
	examples: 'أمثلة:',
	figures: {
		papers: (count) =>
			format.plural(count, {
				zero: 'ورقة',
				one: 'ورقة',
				two: 'ورقتان',
				few: 'أوراق',
				many: 'ورقة',
				other: 'ورقة',
			}),
		themes: (count) =>
			format.plural(count, {
				zero: 'محور',
				one: 'محور',
				two: 'محوران',
				few: 'محاور',
				many: 'محورًا',
				other: 'محور',
			}),
		topics: (count) =>
			format.plural(count, {
				zero: 'موضوع',
				one: 'موضوع',
				two: 'موضوعان',
				few: 'مواضيع',
				many: 'موضوعًا',
				other: 'موضوع',
			}),
		links: (count) =>
			format.plural(count, {
				zero: 'صلة',
				one: 'صلة',
				two: 'صلتان',
				few: 'صلات',
				many: 'صلة',
				other: 'صلة',
			}),
	},
	picture: 'شبكة المواضيع: كل نقطة موضوع؛ ويصل الخط بين المواضيع التي لها أوراق مشتركة',
	pictureCaption: 'كل نقطة موضوع؛ ويصل الخط بين المواضيع التي لها أوراق مشتركة.',
	explore: 'استكشاف الشبكة',
	newcomers: 'للمبتدئين في المجال',
	readingPaths: 'مسارات قراءة:',
	questions: 'أسئلة مفتوحة',
	questionsLede: 'من خواتيم المقالات:',
	latest: 'أحدث الإضافات',
	moreLatest: (papers) => `و${format.number(papers)} غيرها`,
	feed: 'موجز التحديثات',
	surprise: 'اختيار عشوائي',
	surpriseLede: (papers) => `ورقة واحدة تُختار عشوائيًا من أصل ${counts.papers(papers)}.`,
	draw: 'افتح ورقة',
	themes: (count) =>
		format.plural(count, {
			zero: 'لا محاور',
			one: 'محور واحد يطرح سؤالًا',
			two: 'محوران، يطرح كل منهما سؤالًا',
			few: '# محاور، يطرح كل منها سؤالًا',
			many: '# محورًا، يطرح كل منها سؤالًا',
			other: '# محور، يطرح كل منها سؤالًا',
		}),
	otherWays: 'طرق أخرى للاستكشاف',
	ways: {
		graph: {
			name: 'الشبكة',
			description: 'استكشف المواضيع: أيها يقترن بغيره، والمسارات بين موضوعين، والمواضيع التي قلّما تلتقي هنا.',
		},
		matrix: {
			name: 'المصفوفة',
			description: 'الأوراق مجدولة بحسب تصنيفين متقاطعين، بما في ذلك الخانات الفارغة.',
		},
		timeline: { name: 'الخط الزمني', description: 'أوراق كل محور عبر السنين.' },
		library: {
			name: 'مكتبتك',
			description:
				'افتح ملفًا من برنامج إدارة المراجع: أي أوراقك موجود هنا، وما الذي ينقصها، وماذا تقرأ بعد ذلك. ولا يُرفع شيء إلى أي خادم.',
		},
		compare: {
			name: 'مقارنة الأوراق',
			description: 'من ورقتين إلى ست أوراق جنبًا إلى جنب، في جدول للقراءة أو التصدير.',
		},
		readingList: {
			name: 'قائمة قراءتك',
			description: 'ميّز الأوراق بنجمة ورتّبها وعلّق عليها وصدّر استشهاداتها. وتبقى القائمة في هذا المتصفح.',
		},
	},
};

import { format } from './language.ts';

/** Content holds no marks of direction. */
const quote = (text: string) => `«${text}»`;
const quoteAll = (topics: readonly string[]) => format.and(topics.map(quote));

export const makeWords: typeof import('../en/automatic.ts').makeWords = (name) => ({
	site: {
		title: 'خريطة بحثية',
		tagline: name`أوراق بحثية وما يربط بينها`,
		description: name`خريطة لمجموعة من الأبحاث: أوراقها، والمواضيع المشتركة بينها، والمحاور التي تتكوّن من هذه المواضيع.`,
	},
	kinds: {
		article: { name: 'مقالة في مجلة', definition: 'منشورة في مجلة علمية أو دورية.' },
		conferencePaper: { name: 'ورقة مؤتمر', definition: 'مقدَّمة في مؤتمر أو ورشة عمل.' },
		preprint: { name: 'نسخة أولية', definition: 'منشورة على خادم للنسخ الأولية، ولم يُسجَّل لها وعاء نشر آخر.' },
		book: { name: 'كتاب أو فصل', definition: 'كتاب أو جزء من كتاب.' },
		thesis: { name: 'رسالة جامعية', definition: 'مكتوبة لنيل درجة علمية.' },
		report: { name: 'تقرير', definition: 'صادر عن مؤسسة أو شركة أو هيئة معايير.' },
		other: { name: 'غير ذلك', definition: 'كل ما عدا ما سبق: برمجيات أو بيانات أو صفحة ويب أو محاضرة.' },
	},
	topicDefinition: (topic) => name`أوراق تذكر ${quote(topic)}. (موضوع استُخرج آليًا ولا تعريف له بعد.)`,
	themeName: (topics) => format.and(topics),
	themeQuestion: (topics) => `ماذا نعرف عن ${quoteAll(topics)}؟`,
	themeSummary: (topics) => name`أوراق عن ${quoteAll(topics)}.`,
	unknownSummary: name`أوراق لم تُعرف مواضيعها بعد.`,
	otherTopics: 'مواضيع أخرى',
	otherTopicsInText: 'مواضيع أخرى',
	noTopic: name`أوراق بلا موضوع`,
	noTopicInText: name`أوراق بلا موضوع`,
	noTopicQuestion: name`أي أوراق هذه الخريطة ليس لها موضوع بعد؟`,
	venue: (venue) => name`أوراق منشورة في ${venue}`,
	venueInText: (venue) => name`أوراق منشورة في ${venue}`,
	venueQuestion: (venue) => name`أي الأوراق المنشورة في ${venue} موجودة في هذه الخريطة؟`,
	venueSummary: name`أوراق بلا موضوع، مجمَّعة بحسب وعاء النشر.`,
	topicHint: name`لإسناد موضوع إلى ورقة، اكتب معرّف الموضوع (slug) تحت \`topics\` في ملف الورقة، ومحوره تحت \`themes\`؛ والموضوع الجديد مدخلة في \`topics.yaml\`.`,
	essays: {
		apart: name`كُوّن هذا المحور آليًا من مواضيع لم تكن تشترك مع مواضيع المحاور الأخرى في أي ورقة.`,
		shared: name`كُوّن هذا المحور آليًا من مواضيع تقترن في أوراقه.`,
		single: name`كُوّن هذا المحور آليًا من الأوراق التي تتناول موضوعًا واحدًا.`,
		venue: name`لا تشترك هذه الأوراق في أي موضوع مع سائر أوراق هذه الخريطة. وقد جُمعت هنا لأنها نُشرت في المكان نفسه.`,
		none: name`لا تشترك هذه الأوراق في أي موضوع مع سائر أوراق هذه الخريطة.`,
	},
	sentences: (sentences) => format.sentences(sentences),
	topicsAre: (topics) => `وهذه المواضيع هي: ${quoteAll(topics)}.`,
	topicIs: (topic) => `وهذا الموضوع هو: ${quote(topic)}.`,
	aboutHeading: 'نشأة هذه الخريطة',
	aboutText: (date, papers, sources) => {
		const count = format.plural(papers, {
			zero: name`# ورقة`,
			one: name`ورقة واحدة`,
			two: name`ورقتين`,
			few: name`# أوراق`,
			many: name`# ورقة`,
			other: name`# ورقة`,
		});
		return `أُنشئت هذه الخريطة في ${format.date(date)} باستيراد ${count} من ${format.and(sources)}.`;
	},
	themeUnwritten: 'لم يُكتب بعد.',
	topicGone: (topic) => `حُذف الموضوع ${quote(topic)} من قائمة المواضيع.`,
	themeGone: (theme) => `حُذف المحور ${quote(theme)} من الخريطة.`,
});

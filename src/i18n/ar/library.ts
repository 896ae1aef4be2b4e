import { words as counts } from './counts.ts';
import { format, genitive, isolate, quote } from './language.ts';

const { plural, number, and } = format;
const { papers } = counts;

const entries = (count: number) =>
	plural(count, {
		zero: 'لا مراجع',
		one: 'مرجع واحد',
		two: 'مرجعان',
		few: '# مراجع',
		many: '# مرجعًا',
		other: '# مرجع',
	});
const quoteAll = (texts: readonly string[]) => and(texts.map(quote));

export const words: typeof import('../en/library.ts').words = {
	title: 'مكتبتك',
	description:
		'قارن مكتبتك بهذه الخريطة داخل متصفحك: ما الموجود منها هنا، وما الذي تغطيه وما الذي ينقصها، وماذا تقرأ بعد ذلك.',
	lede: 'افتح ملفًا من برنامج إدارة المراجع لترى أي أوراقك موجود في هذه الخريطة، وما الذي تغطيه وما الذي ينقصها، وماذا تقرأ بعد ذلك.',
	privacy:
		'يُقرأ الملف في هذا المتصفح. ولا يُرفع، ولا يغادر شيء منه حاسوبك: فسياسة الأمان في هذه الصفحة لا تسمح بأي اتصال بمضيف آخر، وليس لهذا الموقع خادم يستقبله. وتعمل الصفحة دون اتصال أيضًا.',
	noScript:
		'تحتاج هذه الصفحة إلى JavaScript، لأن مكتبتك تُقرأ في المتصفح لا على خادم. ومن دونه تعرض {papers:قائمة الأوراق} ما في الخريطة.',
	what: {
		title: 'ما تحصل عليه',
		items: [
			'مراجعك الموجودة في هذه الخريطة، مع ما عُرف به كل منها، والمراجع التي تعذّرت قراءتها، مع السطر والسبب.',
			'مقدار ما لديك من كل محور وموضوع.',
			'أوراق من هذه الخريطة ليست لديك، هي الأقرب إلى ما لديك، مع أسباب اختيار كل منها.',
			'المحاور والمواضيع التي تنقص مكتبتك.',
			'خريطة تُنشأ من مكتبتك وحدها، للاطلاع والتنزيل.',
		],
	},
	formats: {
		title: 'الملفات التي يمكن قراءتها',
		text: 'BibTeX و BibLaTeX، و RIS، و CSL-JSON، و CSV، و MEDLINE و PubMed XML، و EndNote XML، و Zotero RDF، و Web of Science، و CITATION.cff، و MODS، و مصادر Word (XML)، و DBLP XML، و Atom من arXiv، و JSON من OpenAlex أو Semantic Scholar أو Crossref. وتُعرف الصيغة من محتوى الملف.',
		limits: 'بحد أقصى 40 ميغابايت و20,000 مرجع في المرة الواحدة.',
	},
	input: {
		label: 'ملفات مكتبتك',
		drop: 'يمكنك أيضًا إفلات الملفات هنا.',
		paste: 'أو لصق مراجع',
		pasteHint: 'BibTeX أو RIS أو CSL-JSON أو أي صيغة أخرى مذكورة أدناه',
		read: 'قراءة النص الملصق',
		pastedName: 'نص ملصق',
		example: 'تجربة مثال',
		exampleName: 'مثال.bib',
		exampleHint: (count) => `مكتبة مختلقة من ${genitive.entries(count)}.`,
		remember: 'حفظها على هذا الجهاز',
		rememberHint: 'يخزّن الملفات في هذا المتصفح إلى أن تحذفها.',
		forget: 'حذف المكتبة المخزَّنة',
		forgotten: 'حُذفت المكتبة المخزَّنة.',
		remembered: 'المكتبة مخزَّنة في هذا المتصفح.',
		notStored: 'تعذّر على هذا المتصفح تخزين المكتبة: مساحة التخزين ممتلئة أو محظورة.',
		cancel: 'إلغاء',
		cancelled: 'أُلغيت العملية. ولم يُحتفظ بشيء.',
	},
	steps: {
		load: 'جارٍ تحميل الخريطة…',
		read: 'جارٍ قراءة الملفات…',
		match: 'جارٍ البحث عن أوراقك في الخريطة…',
		compare: 'جارٍ المقارنة…',
		map: 'جارٍ إنشاء خريطة لمكتبتك…',
	},
	faults: {
		'too-large': (size) =>
			`يبلغ حجم هذه الملفات معًا ${number(Math.round(size / 1e6))} ميغابايت، ولا يمكن هنا قراءة أكثر من 40 ميغابايت. صدّر جزءًا من المكتبة، أو استخدم سطر الأوامر.`,
		'no-map': 'تعذّر تحميل بيانات الخريطة. تحقق من الاتصال ثم أعد المحاولة.',
		broken: 'تعذّرت قراءة المكتبة: فيها ما أوقف البرنامج. صدّرها من جديد بصيغة BibTeX أو RIS، أو اقرأها على أجزاء.',
		'no-own-map':
			'تعذّر إنشاء خريطة لهذه المكتبة: الأوراق المشتركة في موضوع أقل من اللازم. تحتاج الخريطة إلى نحو عشر أوراق لها كلمات مفتاحية أو مستخلصات.',
		empty: 'لا يوجد ما يُقرأ. اختر ملفًا أو الصق مراجع أولًا.',
	},
	files: {
		read: (name, format, count) => `${isolate(name)}: ${entries(count)} (${isolate(format)})`,
		unread: (name, reason) => `${isolate(name)}: ${reason}.`,
		reasons: {
			ids: 'قائمة معرّفات. المعرّفات وحدها لا تتضمن عناوين: ألصقها في Zotero (إضافة عنصر بواسطة المعرّف) أو في https://www.doi2bib.org، ثم افتح ملف BibTeX الناتج',
			webPage: 'صفحة ويب. احفظ ملف التصدير نفسه، لا الصفحة التي تعرضه',
			pdf: 'ملف PDF. افتح المكتبة التي تضم مرجعه بصيغة BibTeX أو RIS',
			archive: 'ملف مضغوط (جدول Excel أو مستند Word أو أرشيف). احفظ الجدول بصيغة CSV أو فك ضغط الأرشيف، ثم افتح الناتج',
			database: 'قاعدة بيانات. صدّر المكتبة من برنامجها بصيغة BibTeX أو RIS أو CSL-JSON',
			marc: 'صيغة MARC. صدّر التسجيلات من الفهرس بصيغة RIS أو BibTeX أو MODS',
			crossref:
				'ملف XML مما يسجله الناشرون لدى Crossref. ألصق معرّفات DOI في Zotero (إضافة عنصر بواسطة المعرّف)، ثم افتح ملف BibTeX الناتج',
			ovid: 'نص من Ovid. صدّر النتائج من Ovid بصيغة RIS أو EndNote',
			xml: 'ملف XML من نوع غير معروف. صدّر المكتبة بصيغة BibTeX أو RIS أو EndNote XML',
			json: 'ملف JSON من نوع غير معروف. لا عنوان لأي تسجيلة فيه: صدّر المكتبة بصيغة CSL-JSON أو BibTeX',
			table: 'جدول ليس فيه عمود للعناوين. سمِّ ذلك العمود Title',
			deep: 'تداخل أعمق من أن يُقرأ',
			damaged: 'ملف تالف. صدّره من جديد',
			unknown: 'صيغة غير معروفة. صدّر المكتبة بصيغة BibTeX أو RIS أو CSL-JSON أو CSV',
		},
	},
	summary: (read, matched, suggested) =>
		`المقروء: ${entries(read)}، منها في هذه الخريطة: ${number(matched)}؛ والمقترح: ${papers(suggested)}.`,
	found: {
		title: 'الموجود هنا',
		lede: (matched, read) => `عدد مراجعك الموجودة في هذه الخريطة: ${number(matched)} من أصل ${genitive.entries(read)}.`,
		none: 'ليس أي من مراجعك في هذه الخريطة. وتستند المقترحات أدناه إلى نصوص مراجعك.',
		all: 'جميع مراجعك موجودة في هذه الخريطة.',
		merged: (count) => `من ${genitive.entries(count)}`,
		reasons: {
			doi: (id) => `معرّف DOI نفسه، ${isolate(id)}`,
			arxiv: (id) => `معرّف arXiv نفسه، ${isolate(id)}`,
			title: (others) => `العنوان نفسه${others}`,
			'near-title': (others) => `العنوان نفسه تقريبًا${others}`,
		},
		others: (authors, year) =>
			(authors
				? year === 'same'
					? '، والمؤلفون أنفسهم والسنة نفسها'
					: '، والمؤلفون أنفسهم'
				: year === 'same'
					? '، والسنة نفسها'
					: '') + (year === 'near' ? '؛ وتختلف السنة' : ''),
	},
	others: {
		title: (count) => `ليست في هذه الخريطة (${number(count)})`,
		lede: 'المواضيع تخمين من نص المرجع، ولا تُحسب في التغطية.',
		guess: (topics) => `يذكر ${quoteAll(topics)}`,
		noGuess: 'لا يذكر أيًا من مواضيع هذه الخريطة',
		place: (file, line) => `${isolate(file)}، السطر ${number(line)}`,
	},
	problems: {
		title: (count) => `تعذّرت قراءتها (${number(count)})`,
		reason: (message, fix) => `${message}؛ ${fix}`,
		place: (file, line, key) =>
			[isolate(file), line === undefined ? '' : `السطر ${number(line)}`, key ?? ''].filter(Boolean).join('، '),
	},
	more: (count) => `عرض المزيد (${number(count)})`,
	coverage: {
		title: 'ما تغطيه',
		lede: 'نسبة ما لديك من أوراق الخريطة. وتُحسب الورقة لمحورها الأساسي ولكل موضوع من مواضيعها.',
		theme: 'المحور',
		topic: 'الموضوع',
		share: 'أوراقك',
		guesses: 'تذكره مراجع أخرى',
		guessesHint: 'مراجع ليست في الخريطة ويذكر نصها الموضوع، أو موضوعًا من المحور: وهذا تخمين.',
		of: (owned, all) => `${number(owned)} من أصل ${number(all)}`,
		picture: 'شبكة المواضيع: كل دائرة موضوع، مملوءة بقدر نسبة ما لديك من أوراقه',
		dot: (name, owned, all) => `${isolate(name)}: ${number(owned)} من أصل ${genitive.papers(all)}`,
		themes: 'المحاور',
		topics: 'المواضيع التي لديك أوراق عنها',
		onGraph: 'إظهار أوراقك في شبكة المواضيع',
	},
	next: {
		title: 'ماذا تقرأ بعد ذلك',
		lede: 'أوراق من هذه الخريطة ليست في مكتبتك، الأقرب إليها أولًا.',
		none: 'ليس في هذه الخريطة ما يقرب من مكتبتك، أو أن كل ما فيها لديك.',
		part: 'الأقرب إلى',
		whole: 'المكتبة كلها',
		partOf: (theme) => `أوراقك في محور ${quote(theme)}`,
		because: (title, mentioned) =>
			`قريبة من ${quote(title)} في مكتبتك${mentioned.length > 0 ? `، وهي تذكر ${quoteAll(mentioned)}` : ''}`,
		topics: (names) => `مواضيع مشتركة: ${and(names.map(isolate))}`,
		authors: (names) => `مؤلفون مشتركون: ${and(names.map(isolate))}`,
		terms: (terms) =>
			`${plural(terms.length, {
				zero: 'بلا مصطلحات مشتركة',
				one: 'تستخدم كلتاهما المصطلح',
				two: 'تستخدم كلتاهما المصطلحين',
				few: 'تستخدم كلتاهما المصطلحات',
				many: 'تستخدم كلتاهما المصطلحات',
				other: 'تستخدم كلتاهما المصطلحات',
			})} ${quoteAll(terms)}`,
		compareNamed: (title) => `إضافة إلى المقارنة: ${title}`,
		dismiss: 'استبعاد',
		dismissNamed: (title) => `استبعاد: ${title}`,
		restore: (count) =>
			plural(count, {
				zero: 'لا أوراق مستبعدة',
				one: 'إعادة عرض الورقة المستبعدة',
				two: 'إعادة عرض الورقتين المستبعدتين',
				few: 'إعادة عرض # أوراق مستبعدة',
				many: 'إعادة عرض # ورقة مستبعدة',
				other: 'إعادة عرض # ورقة مستبعدة',
			}),
		export: 'تصدير هذه المقترحات',
		exporting: 'جارٍ جلب الاستشهادات…',
		notExported: 'تعذّر جلب الاستشهادات. تحقق من الاتصال ثم أعد المحاولة.',
		skipped: 'أوراق ربما فاتتك',
		skippedLede: 'خطوات من مسارات القراءة في المحاور التي لديك أوراق منها.',
		pathOf: (theme) => `مسار القراءة في محور ${quote(theme)}`,
	},
	gaps: {
		title: 'ما ينقصها',
		themes: 'محاور ليس لديك منها أي ورقة',
		topics: 'مواضيع ليس لديك عنها أي ورقة',
		pairs: 'مواضيع تجمع مكتبتك بينها ولا تجمع بينها هذه الخريطة',
		pairsLede: 'تذكر نصوص هذه المراجع الموضوعين معًا؛ ولا توجد في الخريطة ورقة عنهما معًا. وهذا تخمين.',
		noThemes: 'لديك أوراق من كل محور.',
		noTopics: 'لديك أوراق عن كل موضوع.',
		near: (count) => `عدد المراجع التي تذكره: ${number(count)}`,
	},
	own: {
		title: 'خريطة لمكتبتك',
		lede: 'ينشئ البرنامج نفسه خريطة من مكتبتك وحدها: مواضيع من الكلمات المفتاحية والعناوين والمستخلصات، ومحاور، وشبكة للمواضيع التي لها أوراق مشتركة.',
		make: 'إنشاء خريطة لمكتبتي',
		name: 'مكتبتي',
		summary: (count, topics, themes) => `${papers(count)}، ${counts.topics(topics)}، ${counts.themes(themes)}.`,
		picture: 'شبكة مواضيع مكتبتك',
		themes: 'المحاور',
		topics: 'المواضيع',
		files: 'تنزيلها:',
		zip: 'مجلد المحتوى (ZIP)',
		vosviewer: 'VOSviewer JSON',
		gexf: 'GEXF',
		svg: 'SVG',
		next: 'مجلد المحتوى هو ما ينشئ منه برنامج هذا الموقع موقعًا؛ ويشرح ملف README الطريقة.',
	},
};

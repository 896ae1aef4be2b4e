import { format, isolate } from './language.ts';

const { number } = format;

export const words: typeof import('../en/entry-faults.ts').words = {
	emptyFile: (name) => ({
		message: `يبدو الملف بصيغة ${isolate(name)} ولا يتضمن أي مرجع`,
		fix: 'صدّر المكتبة من جديد بصيغة BibTeX أو RIS',
	}),
	tooManyEntries: (most) => ({
		message: `تُركت المراجع من هنا فصاعدًا: لا يُقرأ أكثر من ${number(most)}`,
		fix: 'قسّم المكتبة، أو صدّر جزءًا منها',
	}),
	notUtf8: (lines, more, encoding) => ({
		message:
			lines.length > 1
				? `أسطر ليست بترميز UTF-8 وقُرئت بترميز ${isolate(encoding)}: ${lines.join('، ')}${more > 0 ? `، وعدد غيرها ${number(more)}` : ''}`
				: `السطر ${lines.join('')} ليس بترميز UTF-8 وقُرئ بترميز ${isolate(encoding)}`,
		fix: 'تحقق من الحروف هناك، أو احفظ الملف بترميز UTF-8 ثم افتحه من جديد',
	}),
	noTitle: { message: 'لا عنوان للمرجع', fix: 'ضع له عنوانًا، أو احذفه من الملف' },
	longTitle: (count) => ({
		message: `العنوان طويل (عدد محارفه ${number(count)})`,
		fix: 'صحّحه: فقد يتأخر إغلاق قوس أو علامة اقتباس فيه',
	}),
	openBrace: (close, line) => ({
		message: `قوس لم يُغلق: لا ينتهي المرجع بالعلامة ${isolate(close)}`,
		fix: `عُدّ أقواس الحقل الذي في السطر ${line}، وأغلق ما بقي منها مفتوحًا`,
	}),
	earlyBrace: (line) => ({
		message: 'أُغلق المرجع قبل أوانه: فبعد قوسه الأخير حقول',
		fix: `احذف من السطر ${line} القوس ${isolate('}')} الذي يغلق المرجع قبل حقله الأخير`,
	}),
	longEntry: (count, most) => ({
		message: `المرجع طويل (عدد محارفه ${number(count)})`,
		fix: `اختصره: فلا يحتاج مرجع إلى أكثر من ${number(most)}`,
	}),
	noEquals: { message: 'حقل تنقصه علامة «=»', fix: `اكتب كل حقل على الصورة ${isolate('name = {…}')}` },
	noComma: (found) => ({
		message: `فاصلة ناقصة${found && ` قبل «${isolate(found)}»`}، أو قوس يغلق حقلًا قبل أوانه`,
		fix: 'ضع فاصلة بعد كل حقل، واجعل أقواسه أزواجًا',
	}),
	deepBraces: { message: 'تداخل أقواسه أعمق من أن يُقرأ', fix: 'احذف الأقواس التي لا عمل لها' },
	unreadableEntry: { message: 'تعذّرت قراءته', fix: 'صحّح المرجع، أو صدّره من جديد' },
	unreadableBraces: { message: 'تعذّرت قراءته', fix: 'صحّح أقواسه وأوامره، أو صدّر المرجع من جديد' },
	notXml: { message: 'ملف XML غير صالح', fix: 'صحّح التسجيلة، أو صدّر الملف من جديد' },
	notYaml: { message: 'ملف YAML غير صالح', fix: 'صحّحه في ذلك الموضع' },
	arxivError: { message: 'ردّ arXiv بخطأ', fix: 'اجلب الموجز من جديد' },
	notAnEntry: { message: 'لا مرجع فيه', fix: 'صحّح المرجع، أو اجلب الموجز من جديد' },
	notJson: {
		message: 'تسجيلة ليست بصيغة JSON صالحة',
		fix: 'صحّحها، أو صدّر الملف من جديد: فهنا أو بعده علامة اقتباس أو قوس ناقص',
	},
	manyNotJson: (most) => ({
		message: `أكثر من ${number(most)} تسجيلة ليست بصيغة JSON صالحة، ولم يُقرأ ما بعدها`,
		fix: 'صدّر الملف من جديد',
	}),
	openQuote: { message: 'علامة اقتباس في هذا الصف لم تُغلق', fix: `أغلقها بعلامة ثانية (${isolate('"')})` },
	noPmid: { message: 'مرجع يبدأ بلا PMID', fix: `ضع قبله سطرًا فيه ${isolate('PMID- ')} ورقمه` },
};

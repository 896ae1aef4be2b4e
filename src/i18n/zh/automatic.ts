/** 导入文献或新建地图时写入内容的文字：设置、类型，以及自动生成的主题和专题。 */
import { format } from './language.ts';

export const words: typeof import('../en/automatic.ts').words = {
	site: {
		title: '研究地图',
		tagline: '论文及其相互关系',
		description: '一组研究文献的地图：论文、论文共有的主题，以及由主题构成的专题。',
	},
	kinds: {
		article: { name: '期刊论文', definition: '发表于期刊或杂志。' },
		conferencePaper: { name: '会议论文', definition: '发表于学术会议或研讨会。' },
		preprint: { name: '预印本', definition: '发布于预印本服务器，没有其他出处的记录。' },
		book: { name: '图书或章节', definition: '一部图书，或其中的一部分。' },
		thesis: { name: '学位论文', definition: '为申请学位而撰写。' },
		report: { name: '报告', definition: '由机构、企业或标准组织发布。' },
		other: { name: '其他', definition: '其他一切文献：软件、数据、网页、报告演讲等。' },
	},
	topicDefinition: (topic) => `提及${topic}的论文。（由程序自动识别，尚无定义。）`,
	themeName: (topics) => format.and(topics),
	themeQuestion: (topics) => `关于${format.and(topics)}，目前有哪些认识？`,
	themeSummary: (topics) => `关于${format.and(topics)}的论文。`,
	unknownSummary: '主题尚不明确的论文。',
	otherTopics: '其他主题',
	otherTopicsInText: '其他主题',
	noTopic: '没有主题的论文',
	noTopicInText: '没有主题的论文',
	noTopicQuestion: '本站哪些论文尚无主题？',
	venue: (venue) => `${venue}的论文`,
	venueInText: (venue) => `${venue}的论文`,
	venueQuestion: (venue) => `本站收录了${venue}的哪些论文？`,
	venueSummary: '没有主题的论文，按出处分组。',
	topicHint:
		'如需为论文指定主题，请在论文文件的`topics`下写入主题的标识（slug），并在`themes`下写入其专题；新主题须在`topics.yaml`中添加条目。',
	essays: {
		apart: '本专题由程序根据与其他专题的主题没有共同论文的主题自动生成。',
		shared: '本专题由程序根据论文中共现的主题自动生成。',
		single: '本专题由程序根据同一主题的论文自动生成。',
		venue: '这些论文与本站其他论文没有共同主题，因出处相同而归为一组。',
		none: '这些论文与本站其他论文没有共同主题。',
	},
	sentences: (sentences) => format.sentences(sentences),
	topicsAre: (topics) => `这些主题是${format.and(topics)}。`,
	topicIs: (topic) => `该主题是${topic}。`,
	aboutHeading: '本站的由来',
	aboutText: (date, papers, sources) =>
		`本站创建于${format.date(date)}，收录从${format.and(sources)}导入的${format.plural(papers, { other: '#篇论文' })}。`,
	themeUnwritten: '待撰写。',
	topicGone: (topic) => `主题“${topic}”已从词表中移除。`,
	themeGone: (theme) => `专题“${theme}”已从本站移除。`,
};

/** 相关论文：为何相关，如何查找。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const quote = (names: readonly string[]) => format.and(names.map((name) => `“${name}”`));

const place = (theme: string, section?: string) => `“${theme}”${section ? `（${section}）` : ''}`;

export const words: typeof import('../en/related.ts').words = {
	sentence: (theme, section) => `在${place(theme, section)}的同一句中被引用`,
	dispute: (theme) => `在“${theme}”的一项争议中观点对立`,
	paragraph: (theme, section) => `在${place(theme, section)}的同一段中被讨论`,
	path: (theme) => `在“${theme}”的阅读路径中前后相接`,
	group: (theme, group = '') => `在“${theme}”中同属“${group}”`,
	table: (theme) => `在“${theme}”的表格中对比`,
	topics: (names) => `共同主题：${format.and(names)}`,
	rareTopics: (names, papers) => `共同主题：${format.and(names)}，仅有${counts.papers(papers)}兼具`,
	authors: (names, more) =>
		`共同作者：${more > 0 ? `${format.list(names)}及其他${format.number(more)}人` : format.and(names)}`,
	datasets: (names) => `均在${format.and(names)}上评测`,
	terms: (terms) => `均使用术语${quote(terms)}`,
	cites: '被本论文引用',
	citedBy: '引用本论文',
	references: (works) => `共同参考文献${format.number(works)}篇`,
	citing: (papers) => `均被本站的${counts.papers(papers)}引用`,
	themes: (names) => `同属${quote(names)}`,
	separator: ' · ',
	method: (percent) =>
		`两篇论文的得分由以下各项相加：按罕见程度加权的主题余弦相似度（${percent.topics}），标题、术语、名称与概要中专业词语的余弦相似度，加权方式相同（${percent.words}），数据集的余弦相似度（${percent.datasets}），分面的重合度（${percent.facets}）、作者的重合度（${percent.authors}）与专题的重合度（${percent.themes}），以及综述将二者联系起来的紧密程度（${percent.essays}），由高到低依次为：同一句中、一项争议的双方、同一段中、同一组中、阅读路径的相邻两步、同一表格中。一个词只要出现在某篇论文所记录的术语或名称中，即视为专业词语。`,
	citations: (percent) =>
		`若记录了参考文献列表，则另加以下各项，总分不超过1：两份列表按罕见程度加权的余弦相似度（文献耦合，Kessler 1963：${percent.coupling}）；本站引用二者的论文列表的余弦相似度，加权方式相同（共被引，Small 1973：${percent.coCitation}）；只有一篇共同文献时，这两项各减半，有两篇时各减三分之一，依此类推；一篇引用另一篇时，再加固定值（${percent.citation}）。没有记录参考文献的论文不会因此减分。此时理由还说明哪一篇引用另一篇、共同参考文献有多少篇、本站有多少篇论文同时引用二者。`,
	lists: ({ least, most, floor, ample }) =>
		`每份列表最多${most}篇论文。综述在同一句中引用的两篇论文总是相关。此外，每篇论文列出得分最高的${least}篇（得分不低于${floor.toFixed(2)}），以及得分不低于${ample.toFixed(2)}的其他论文。一篇论文列出另一篇时，另一篇也列出前者。`,
	reasons:
		'每条推荐最多给出三个理由：综述在何处将二者联系起来，共同主题（若兼具这些主题的论文很少，则注明篇数），共同作者，使用论文不超过十篇的共同数据集，以及两篇论文在各自标题或摘要中都使用、且使用它的论文不超过四篇的术语。',
};

/** 页面的Markdown版本，以及llms.txt。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/markdown.ts').words = {
	// Without brackets readers of Markdown take the signs behind an address for a part of it.
	source: (address, licence, licenceAddress) => `来源：<${address}>，${licence}（<${licenceAddress}>）`,
	fact: (name, value) => `${name}：${value}`,
	arxiv: 'arXiv',
	doi: 'DOI',
	code: '代码',
	theme: '专题',
	facts: '基本信息',
	topicLink: (topic, papers, strength) => `${topic}：${counts.papers(papers)}，强度${strength}`,
	paper: (title, venue) => `${title}（${venue}）`,
	about: (name, text) => `${name}：${text}`,
	pair: (pair, statistics) => `${pair}：${statistics}`,
	llms: (topics, pairs) =>
		`论文、专题、主题与主题对的每个页面都有Markdown版本，将其网址末尾的斜杠替换为.md即可。主题网络以${counts.pairs(pairs)}连接${counts.topics(topics)}。`,
	data: '数据',
	files: {
		papers: '所有论文及其基本信息与概要',
		graph: '主题，以及连接主题的论文',
		bibtex: 'BibTeX',
		data: '其他文件，以及各字段的含义',
	},
};

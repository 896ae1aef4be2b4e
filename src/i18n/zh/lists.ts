/** 论文、专题、主题与作者的列表。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/lists.ts').words = {
	papers: '论文',
	themes: '专题',
	topics: '主题',
	authors: '作者',
	tabs: {
		label: '论文的列出方式',
		newest: '由新到旧',
		byYear: '按年份',
		byTitle: '按标题',
		byTheme: '按专题',
		byAuthor: '按作者',
		matrix: '矩阵',
		timeline: '时间线',
	},
	papersByTheme: '按专题列出的论文',
	papersByTitle: '按标题列出的论文',
	papersByYear: '按年份列出的论文',
	papersNewestFirst: (papers) => `${counts.papers(papers)}，按首次公开时间由新到旧。`,
	papersDescription: (papers) => `本站全部${counts.papers(papers)}，按首次公开时间由新到旧。`,
	indexDescription: (title, papers) => `${title}：本站全部${counts.papers(papers)}。`,
	filterBySearch: '如需对全部论文进行筛选与排序，请使用{search:检索页面}。',
	notFiltered: '无法筛选或排序论文。请检查网络连接后重试。',
	parts: '列表的各部分',
	letters: '首字母',
	pages: '本列表的各页',
	page: (page) => `第${page}页`,
	pageOf: (page, pages) => `第${page}页，共${pages}页`,
	titleWithPage: (title, page, pages) => `${title}，第${page}页，共${pages}页`,
	group: (title, group) => `${title}：${group}`,
	digits: '0–9',
	otherSigns: '#',
	themesDescription: (themes) => `本站的${counts.themes(themes)}，及各自回答的问题。`,
	themesLede: (questions) => `全部论文围绕${format.number(questions)}个问题组织。每篇论文都有一个主要专题。`,
	topicsDescription: (topics) => `用于描述论文的${counts.topics(topics)}。`,
	topicsLede: (topics, hasOthers) =>
		`${counts.topics(topics)}，按专题列出${hasOthers ? '；不属于任何专题的列在最后' : ''}。`,
	authorsDescription: (authors) => `作者索引：共${counts.authors(authors)}。`,
	authorsLede: (authors, withPage) =>
		withPage === 0
			? `共${counts.authors(authors)}。`
			: `共${counts.authors(authors)}。其中${counts.authors(withPage)}有多篇论文，设有单独页面；其余作者直接链接到其论文。`,
};

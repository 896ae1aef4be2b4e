/** 主题网络页面：页首与表格。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/graph.ts').words = {
	title: '主题网络',
	heading: '主题网络',
	description: '以网络形式呈现本站的主题：哪些主题在论文中共现。',
	intro: (topics, links, linksPerTopic) =>
		`${counts.topics(topics)}，有共有论文者以线相连；共${counts.links(links)}，图中绘出每个主题最强的${linksPerTopic}条。`,
	introOfAll: (topics, links) => `${counts.topics(topics)}、${counts.links(links)}：有共有论文的主题以线相连。`,
	leftOut: (pairs, minimum) => `共有论文少于${format.number(minimum)}篇的${counts.pairs(pairs)}未绘出。`,
	toTable: '表格视图',
	method: '计算方法',
	picture: '主题网络。用方向键沿连线移动，按Enter键打开主题，按Esc键离开。',
	node: (topic, theme, papers, neighbours) =>
		[topic, theme, counts.papers(papers), `${format.number(neighbours)}个相邻主题`].join('，'),
	table: {
		title: '表格视图',
		topic: '主题',
		theme: '专题',
		papers: '论文数',
		neighbours: '相邻主题数',
		meanYear: '平均年份',
		strongest: '最强连线',
		notRecorded: '未记录',
		none: '无',
		strongestLink: (topic, papers) => `${topic}，${counts.papers(papers)}`,
		more: (shown, topics) => `${counts.topics(topics)}中最大的${shown}个；{all:按专题查看全部主题}。`,
	},
	embedTitle: '主题网络',
	embedDescription: (site) => `${site}的主题网络，用于嵌入其他网页。`,
	embedLink: (site) => `${site}：主题网络`,
	before: (year) => `${year}年以前`,
	andLater: (year) => `${year}年及以后`,
};

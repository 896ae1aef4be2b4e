/** 矩阵：按两种分类交叉列出的论文。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/matrix.ts').words = {
	title: '矩阵',
	titleOf: (names) => `矩阵：${names}`,
	names: (rows, columns) => `${rows} × ${columns}`,
	cell: (row, column) => `${row} × ${column}`,
	theme: '专题',
	themeQuestion: '属于哪个专题？',
	description: (questions) => `${questions}论文交叉列表。`,
	descriptionOfNone: '按两种分类交叉列出的论文。',
	pairs: '分类',
	otherPairs: (n) => `另外${n}个矩阵`,
	lede: '每个单元格显示同时具有两个取值的论文数，并链接到这些论文。一篇论文若有多个取值，则计入多个单元格。',
	label: '矩阵，可横向滚动',
	total: '合计',
	cellLabel: (row, column, papers) => `${row}，${column}：${counts.papers(papers)}`,
	newestOf: (papers, shown) => `${counts.papers(papers)}，此处列出最新的${shown}篇`,
	scale: '单元格中的论文数：',
	upTo: (papers) => `不超过${papers}`,
	byCell: '按单元格列出的论文',
	filter: '筛选与排序',
	back: '返回矩阵',
	none: '可供交叉列表的分类不足两种。',
};

/** 时间线。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/timeline.ts').words = {
	title: '时间线',
	description: (papers) => `本站${counts.papers(papers)}的首次发布时间，按专题列出。`,
	lede: '各专题论文的首次发布时间。',
	dotIsPaper: '每个圆点代表一篇论文，点击即可打开。',
	dotIsYear: '每个圆点代表一年的论文，其面积表示论文数。',
	totals: '各年份下方的数字为该年的论文数。',
	gaps: '没有论文的年份不列出。',
	earlier: '若未显示更早的年份，请横向滚动。',
	label: '各专题历年的论文',
	scrolls: (label) => `${label}，可横向滚动`,
	noYear: '无年份',
	paperMark: (title, year) => `${title}，${year}`,
	yearMark: (theme, year, papers) => `${theme}，${year}：${counts.papers(papers)}`,
};

/** 时间线。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	titles: { theme: '时间线', kind: '按类型的时间线', topic: '按主题的时间线' },
	descriptions: {
		theme: (papers) => `本站${counts.papers(papers)}的首次发布时间，按专题列出。`,
		kind: (papers) => `本站${counts.papers(papers)}的首次发布时间，按类型列出。`,
		topic: (_papers, topics) => `论文最多的${format.number(topics)}个主题的论文首次发布时间。`,
	},
	intros: {
		theme: () => '各专题论文的首次发布时间。',
		kind: () => '各类型论文的首次发布时间。',
		topic: (topics) => `论文最多的${format.number(topics)}个主题的论文首次发布时间。一篇论文列在其每个主题的行中。`,
	},
	waysLabel: '时间线的行',
	ways: { theme: '按专题', kind: '按类型', topic: '按主题' },
	dotIsPaper: '每个圆点代表一篇论文，点击即可打开。',
	dotIsYear: '每个圆点代表一年的论文，其面积表示论文数。',
	totals: '各年份下方的数字为该年的论文数。',
	gaps: '没有论文的年份不列出。',
	earlier: '若未显示更早的年份，请横向滚动。',
	labels: { theme: '各专题历年的论文', kind: '各类型历年的论文', topic: '最大主题历年的论文' },
	scrolls: (label) => `${label}，可横向滚动`,
	noYear: '无年份',
	paperMark: (title, year) => `${title}，${year}`,
	yearMark: (theme, year, papers) => `${theme}，${year}：${counts.papers(papers)}`,
};

/** 首页。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/home.ts').words = {
	searchLabel: '检索论文、专题与主题',
	search: '检索',
	placeholder: (topic) => `${topic}……`,
	anyTitle: '标题',
	examples: '例如：',
	figures: {
		papers: () => '篇论文',
		themes: () => '个专题',
		topics: () => '个主题',
		links: () => '条连线',
	},
	picture: '主题网络：每个圆点代表一个主题，有共有论文的主题以线相连',
	pictureCaption: '每个圆点代表一个主题；有共有论文的主题以线相连。',
	explore: '探索主题网络',
	newcomers: '初识本领域',
	readingPaths: '阅读路径：',
	questions: '开放问题',
	questionsLede: '摘自各篇综述的结尾：',
	latest: '最新收录',
	moreLatest: (papers) => `另有${format.number(papers)}篇`,
	feed: '订阅源',
	surprise: '随机浏览',
	surpriseLede: (papers) => `从${counts.papers(papers)}中随机抽取一篇。`,
	draw: '打开一篇论文',
	themes: (count) => `${counts.themes(count)}，各对应一个问题`,
	otherWays: '其他浏览方式',
	ways: {
		graph: {
			name: '主题网络',
			description: '探索各个主题：哪些主题共现、两个主题之间有何路径、哪些主题在本站很少共现。',
		},
		matrix: {
			name: '矩阵',
			description: '按两种分类交叉列出论文，包括空白的单元格。',
		},
		timeline: { name: '时间线', description: '各专题历年的论文。' },
		library: {
			name: '我的文献库',
			description: '打开从文献管理软件导出的文件：您的哪些论文已被本站收录、还缺哪些、接下来读什么。不会上传任何内容。',
		},
		compare: {
			name: '比较论文',
			description: '以表格并排比较二至六篇论文，可供阅读或导出。',
		},
		readingList: {
			name: '我的阅读清单',
			description: '收藏论文、排序、添加笔记、导出引文。清单仅保存在此浏览器中。',
		},
	},
};

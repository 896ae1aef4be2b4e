/** 每个页面内容以外的部分。 */
export const words: typeof import('../en/frame.ts').words = {
	skip: '跳至正文',
	menu: {
		label: '主菜单',
		papers: '论文',
		themes: '专题',
		topics: '主题',
		authors: '作者',
		graph: '主题网络',
		search: '检索',
		about: '关于',
	},
	breadcrumbs: '当前位置',
	openMenu: '菜单',
	toTop: '返回顶部',
	readingList: '阅读清单',
	library: '我的文献库',
	licence: '文字内容：{licence}',
	data: '数据与下载',
	offline: '离线阅读',
	feed: '订阅源',
	source: '源代码',
};

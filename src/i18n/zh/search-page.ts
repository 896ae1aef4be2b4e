export const words: typeof import('../en/search-page.ts').words = {
	title: '检索',
	description: '检索本站的论文、专题和主题。',
	help: '检索方法',
	helpIntro: (papersText) =>
		`检索${papersText}的标题、要点、概要、主题、数据集、模型、出处与作者。计数并列出匹配所有词的论文，最相符的排在最前；只匹配部分词的论文可另行显示，或在匹配所有词的论文很少时一并列出。arXiv编号与DOI可采用任何写法。`,
	activeFilters: '当前筛选条件',
	sortBy: '排序',
	sorts: { relevance: '相关度', year: '首次公开时间，由新到旧', oldest: '首次公开时间，由旧到新', title: '标题' },
	pages: '检索结果的各页',
	essays: '检索综述正文',
	essaysHint: '在各专题的综述中查找段落。',
	set: '导出、保存或比较',
	noScript:
		'检索需要JavaScript。没有JavaScript时，可查看论文列表：{newest:由新到旧}、{title:按标题}、{theme:按专题}或{author:按作者}。',
};

export const words: typeof import('../en/script-pages.ts').words = {
	compare: {
		description: '并排比较二至六篇论文：问题、方法、发现、数据集与结果。',
		lede: '并排比较二至六篇论文：问题、方法与发现。',
		noScript:
			'表格在浏览器中生成，需要JavaScript。没有JavaScript时，可在{papers:论文列表}中打开各篇论文的页面，查看同样的信息。启用JavaScript后，可用形如{example}的网址指定论文，即各论文页面网址的最后一段。',
	},
	readingList: {
		description: '您收藏的论文与笔记，仅保存在此浏览器中。',
		lede: '您收藏的论文，按您的顺序排列，并附您的笔记。',
		storage:
			'清单仅保存在此浏览器中：无需账户，也不会向任何地方发送数据。清除本站数据会一并清除清单，因此请备份需要保留的内容。收藏的论文可离线阅读。',
		noScript: '清单需要JavaScript，并需要浏览器允许本站保存数据。',
	},
};

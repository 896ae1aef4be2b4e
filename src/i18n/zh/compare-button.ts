/** 论文页面上将论文加入比较的按钮。 */
export const words: typeof import('../en/compare-button.ts').words = {
	marked: '已加入比较',
	unmarked: '加入比较',
	full: '比较列表已满',
	notStored: '浏览器不允许保存数据',
	compare: (papers) => `比较（${papers}）`,
};

/** 已移动和已撤下的页面。 */
export const words: typeof import('../en/moved.ts').words = {
	title: '已移动',
	text: '本页面现位于{address}。',
	withdrawn: '已撤下',
	withdrawnDescription: (reason) => `本页面已撤下：${reason}`,
	withdrawnTitle: '本页面已撤下',
	since: '撤下日期：{date}。其网址{address}今后不会用于其他内容。',
};

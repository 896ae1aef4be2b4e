/** 将论文加入阅读清单的星标。 */
export const words: typeof import('../en/star.ts').words = {
	star: (title) => `阅读清单：${title}`,
	notStored: '此浏览器不为本站保存数据（存储空间已满或被禁用），因此清单没有改变。',
};

/** 指向其他网站的链接的说明。 */
export const words: typeof import('../en/links.ts').words = {
	notFound: (day) => `${day}时已失效`,
	archivedCopy: '存档副本',
};

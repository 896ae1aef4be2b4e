/** 复制按钮。 */
export const words: typeof import('../en/copying.ts').words = {
	copied: '已复制',
	notCopied: '无法复制',
};

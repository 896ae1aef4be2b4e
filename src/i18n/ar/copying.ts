export const words: typeof import('../en/copying.ts').words = {
	copied: 'تم النسخ',
	notCopied: 'تعذّر النسخ',
};

export const words: typeof import('../en/copying.ts').words = {
	copied: 'Kopiert',
	notCopied: 'Kopieren nicht möglich',
};

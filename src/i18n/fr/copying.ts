export const words: typeof import('../en/copying.ts').words = {
	copied: 'Copié',
	notCopied: 'Copie impossible',
};

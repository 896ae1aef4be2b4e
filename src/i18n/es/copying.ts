export const words: typeof import('../en/copying.ts').words = {
	copied: 'Copiado',
	notCopied: 'Copia no permitida',
};

export const words: typeof import('../en/copying.ts').words = {
	copied: 'Copiado',
	notCopied: 'No se pudo copiar',
};

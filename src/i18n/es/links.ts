export const words: typeof import('../en/links.ts').words = {
	notFound: (day) => `no encontrado el ${day}`,
	archivedCopy: 'copia archivada',
};

export const words: typeof import('../en/links.ts').words = {
	notFound: (day) => `am ${day} nicht gefunden`,
	archivedCopy: 'archivierte Kopie',
};

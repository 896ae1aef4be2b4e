export const words: typeof import('../en/links.ts').words = {
	notFound: (day) => `introuvable le ${day}`,
	archivedCopy: 'copie archivée',
};

export const words: typeof import('../en/links.ts').words = {
	notFound: (day) => `لم يُعثر عليه في ${day}`,
	archivedCopy: 'نسخة مؤرشفة',
};

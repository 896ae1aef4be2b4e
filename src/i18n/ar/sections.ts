export const words: typeof import('../en/sections.ts').words = {
	problem: 'المشكلة',
	approach: 'المنهج',
	findings: 'النتائج',
};

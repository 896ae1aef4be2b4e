export const words: typeof import('../en/sections.ts').words = {
	problem: 'Problème',
	approach: 'Approche',
	findings: 'Résultats',
};

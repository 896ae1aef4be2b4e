export const words: typeof import('../en/sections.ts').words = {
	problem: 'Problema',
	approach: 'Enfoque',
	findings: 'Hallazgos',
};

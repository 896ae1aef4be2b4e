export const words: typeof import('../en/sections.ts').words = {
	problem: 'Problem',
	approach: 'Ansatz',
	findings: 'Befunde',
};

/** 论文概要的各节。 */
export const words: typeof import('../en/sections.ts').words = {
	problem: '问题',
	approach: '方法',
	findings: '发现',
};

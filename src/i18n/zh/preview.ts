/** 分享链接时的预览图。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/preview.ts').words = {
	papers: counts.papers,
	theme: '专题',
	topic: (theme) => `主题 · ${theme}`,
};

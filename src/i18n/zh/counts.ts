/** 数量。 */
import { format } from './language.ts';

export const words: typeof import('../en/counts.ts').words = {
	papers: (count) => `${format.number(count)}篇论文`,
	papersOf: (count, all) => `${format.number(all)}篇论文中的${format.number(count)}篇`,
	themes: (count) => `${format.number(count)}个专题`,
	topics: (count) => `${format.number(count)}个主题`,
	links: (count) => `${format.number(count)}条连线`,
	authors: (count) => `${format.number(count)}位作者`,
	pairs: (count) => `${format.number(count)}个主题对`,
	percent: (share) => `${Math.round(share * 100)}%`,
};

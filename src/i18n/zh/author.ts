/** 作者页面。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/author.ts').words = {
	description: (name, papers) => `本站收录的${name}的${counts.papers(papers)}。`,
	lede: (papers) => `本站收录${counts.papers(papers)}。`,
	variants: (names) => `亦署名为${names}。`,
	coauthors: '常见合作者',
	side: '年份、主题与合作者',
};

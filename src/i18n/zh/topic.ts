/** 主题页面与主题对页面。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/topic.ts').words = {
	aliases: (names) => `也可搜索：${names}`,
	broader: '上位主题',
	narrower: '下位主题',
	withNarrower: (papers) => `含下位主题共${counts.papers(papers)}`,
	onTheMap: '在图中的位置',
	neighbours: (count) => `${format.number(count)}个相邻主题`,
	start: '入门阅读',
	essays: '综述中的论述',
	side: '相邻主题',
	pairSide: '两个主题',
	byYear: '历年论文',
	coOccursWith: '共现主题',
	topic: '主题',
	papers: '论文数',
	strength: '强度',
	strengthMeans: '强度：共同论文数除以{method:随机期望数}。',
	map: (topic) => `${topic}及最接近的主题在图中的位置`,
	description: (definition, papers) => `${definition}${counts.papers(papers)}。`,
	papersOn: (name) => `关于${name}的论文`,
	topicsOf: (site) => `${site}的主题`,
	pairDescription: (papers, first, second) => `同时涉及${format.and([first, second])}的${counts.papers(papers)}。`,
	pairMap: (pair) => `${pair}在图中的位置`,
	method: '计算方法',
	moreThanExpected: (papers, expected, strength) =>
		`${share(papers)}，多于随机期望（期望${expected}篇；关联强度${strength}）。`,
	asExpected: (papers, expected, strength) =>
		`${share(papers)}，与随机期望大致相当（期望${expected}篇；关联强度${strength}）。`,
	lessThanExpected: (papers, expected, strength) =>
		`${share(papers)}，少于随机期望（期望${expected}篇；关联强度${strength}）。`,
};

function share(papers: number): string {
	return `${counts.papers(papers)}同时涉及两个主题`;
}

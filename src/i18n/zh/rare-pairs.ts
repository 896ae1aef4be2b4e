/** 本站很少共现的主题。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/rare-pairs.ts').words = {
	heading: '本站很少共现的主题',
	collection: (papers) =>
		`主题对只在本站收录的${counts.papers(papers)}中统计。此处罕见的主题对在文献中可能很常见，可通过检索链接查证。其罕见也可能是因为每篇论文的主题很少。请将此表视为有待探讨的问题。`,
	tested: (pairs, papers, overlap) =>
		`参与比较的是论文数均不少于${papers}篇（含下位主题的论文）的主题所构成的${counts.pairs(pairs)}。不比较上位主题与其下位主题、有共同下位主题的主题，以及本身或其上位主题标记为互斥的主题。论文大体相同的主题（Jaccard重合度不低于${overlap}）视为一个。`,
	tooFew: (papers) => `没有两个可比较的主题各有至少${papers}篇论文，因此未检验任何主题对。`,
	found: (rare, percent, expected) =>
		`其中${counts.pairs(rare)}共现的论文如此之少，以至仅凭随机得到同样少或更少论文的概率不超过${percent}%（超几何分布）。若各主题独立分配，预期会有${expected}个；由于每篇论文只有少数几个主题，随机得到的会略多一些。`,
	sure: (sure, percent) =>
		`在同样的假设下，其中${counts.pairs(sure)}的错误发现率（Benjamini和Hochberg，1995）不超过${percent}%。`,
	implied: (implied) => `已为表中上位主题对所涵盖的${counts.pairs(implied)}未列入表中。`,
	bounded: (listed) => `表中列出概率最低的${counts.pairs(listed)}。`,
	caption: '主题对，按概率由低到高排列',
	pair: '主题对',
	onBoth: '同时涉及二者',
	expected: '期望',
	onEach: '分别涉及',
	probability: '概率',
	rate: '错误发现率',
	closest: '最接近的论文',
	look: '进一步查找',
	names: (othersOfFirst, othersOfSecond) =>
		`{first}${othersOfFirst && `（含${othersOfFirst}）`}和{second}${othersOfSecond && `（含${othersOfSecond}）`}`,
	path: '路径',
	pathLabel: (a, b) => `路径：从${a}到${b}`,
	search: '检索文献',
	searchLabel: (a, b) => `检索文献：${a}和${b}`,
	expectation:
		'本站使用两种期望值。对于连线，随机情形下的期望论文数取自关联强度，即kᵢ·kⱼ/2m，其中考虑了各主题的论文标注了多少主题。对于很少共现的主题对，则取n₁·n₂/N，其中n为各主题的论文数，N为论文总数，因为这是计算概率所用分布的均值。',
};

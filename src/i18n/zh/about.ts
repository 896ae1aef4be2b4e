/** 关于页面：本站的内容与制作方法。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/about.ts').words = {
	title: '关于',
	description: (site) => `${site}的制作方法：收录内容、计算方式与许可协议。`,
	what: '收录内容',
	whatText: (papers, themes, topics) =>
		`${counts.papers(papers)}，归入${counts.themes(themes)}，以${counts.topics(topics)}描述。没有记录的信息一律留空。`,
	facets: '论文的描述方式',
	kinds: '类型',
	graph: '主题网络的计算方法',
	linked: (minimum) =>
		`若至少有${counts.papers(minimum)}同时标注了两个主题，则在二者之间建立连线。主题{i}与{j}的关联强度，是同时标注二者的论文数{cij}与随机情形下的期望论文数之比：`,
	strength: (links) =>
		`其中{ki}为{cij}对所有{j}求和，{m}为对所有主题对求和（van Eck和Waltman，2009）。强度为2，表示共现次数是随机期望的两倍。低于阈值的主题对计入{k}和{m}，但不绘出；最终保留${counts.links(links)}。`,
	leftOut: (pairs, minimum) =>
		`为保持图面清晰，另有${counts.pairs(pairs)}虽有${minimum}篇或更多共有论文，但低于上述阈值，未建立连线。`,
	communities: (resolution, seed, tries, layoutSeed) =>
		`社区由Louvain方法根据上述强度划分（分辨率${resolution}，随机种子${seed}）。节点位置由力导向布局算得，布局将同一社区的节点拉近，并为标签留出空间；在${tries}个随机种子（从${layoutSeed}起）中，取连线交叉最少的结果。位置会保存下来，因此新增论文不会移动已有主题。`,
	picture: (linksPerTopic) =>
		`图中为每个主题绘出最强的${linksPerTopic}条连线，按强度与论文数对数之积排序；其余连线可在探索界面中按需显示。两个主题之间的路径取最短路径；长度相同时，取1/{s}之和最小者。在探索界面中选择年份后，只统计相应年份的论文，并据此计算论文数与强度。`,
	related: '相关论文的查找方法',
	neighbours: '相邻专题的查找方法',
	neighboursText: (neighbours) =>
		`若两个专题的共现多于随机期望，则二者相邻：其关联强度的计算方法与主题相同，一次依据同属两个专题的论文，一次依据两个专题的主题之间的连线，二者的均值须大于1。每个专题列出关联最强的${neighbours}个相邻专题，并给出论文数超出期望最多的一条连线。`,
	licence: '许可协议',
	licenceText: '文字内容：{licence}。所有内容均可在{data:数据与下载}页面下载。',
};

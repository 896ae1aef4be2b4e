/** 网址不存在时的页面。 */
export const words: typeof import('../en/not-found.ts').words = {
	title: '找不到页面',
	description: '找不到页面。',
	lede: '已发布的网址始终有效，因此此网址可能有误。',
	searchLabel: '检索论文、专题与主题',
	search: '检索',
	offers: '您要找的可能是',
	offeredPapers: '名称相近的论文',
	browse: '也可浏览{papers:全部论文}、{themes:专题}或{topics:主题}。',
};

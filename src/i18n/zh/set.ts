/** 可对一组论文进行的操作。 */
import { words as counts } from './counts.ts';

export const words: typeof import('../en/set.ts').words = {
	tools: '本列表的工具',
	sortBy: '排序',
	sort: { year: '首次公开时间，由新到旧', oldest: '首次公开时间，由旧到新', title: '标题' },
	titlesOnly: '仅显示标题',
	export: '导出这组论文',
	exporting: (done, papers) => `${done}/${counts.papers(papers)}`,
	exported: (papers) => `已导出${counts.papers(papers)}。`,
	exportFailed: (reason) => `导出失败：${reason}。`,
	notFetched: (title, status) => `无法获取“${title}”的引文（${status}）`,
	listNotLoaded: '无法载入论文列表。请检查网络连接后重试。',
	starAll: '全部加入阅读清单',
	starred: (papers) => `已将${counts.papers(papers)}加入阅读清单。`,
	notStored: '浏览器不允许本站保存数据（存储空间已满或被禁用），因此阅读清单没有改变。',
	compare: (papers) => `比较前${papers}篇`,
	compareAll: '比较这些论文',
};

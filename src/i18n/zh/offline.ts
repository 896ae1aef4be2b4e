/** 离线阅读。 */
import { format } from './language.ts';

export const words: typeof import('../en/offline.ts').words = {
	title: '离线阅读',
	description: '在此浏览器中可离线阅读的页面。',
	lede: '您访问过或收藏过的页面可离线阅读。如果离线时链接转到此处，说明所要打开的页面没有保存在此浏览器中，无法离线阅读。',
	all: '保存全部内容',
	allLede: '所有页面、主题网络与检索功能，供离线使用。',
	store: '保存整个网站',
	storeSize: (megabytes) => `保存整个网站（${format.number(megabytes)} MB）`,
	storing: (stored, total) => `已保存${format.number(stored)}个文件，共${format.number(total)}个`,
	stored: '整个网站已保存，可离线阅读。',
	failed: (failed, total) => `${format.number(total)}个文件中有${format.number(failed)}个未能保存。请重试。`,
	noList: '文件列表未能加载。请重试。',
	pages: '已保存的页面',
};

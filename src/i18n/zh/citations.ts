/** 相互引用的论文页面。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/citations.ts').words = {
	title: '论文之间的引用',
	description: '本站论文之间的引用关系，以已知的参考文献为准。',
	intro: (papers, count, drawn) =>
		`${counts.papers(papers)}之间有${format.number(count)}条引用，以已知的参考文献为准${
			drawn < papers ? `；图中为在本站被引用最多的${counts.papers(drawn)}` : ''
		}。`,
	howToRead:
		'每个圆点是一篇论文，颜色表示其专题；引用它的本站论文越多，圆点越大。较新的论文在上方，连线向下指向它引用的论文。',
	picture: '论文之间的引用，最新的在上方',
	mark: (title, authorYear, citing, cited) =>
		`${title}，${authorYear}：被本站${counts.papers(citing)}引用，引用本站${counts.papers(cited)}`,
	noYear: '?',
	download: '下载GraphML',
	table: '在本站被引用最多的论文',
	paper: '论文',
	citing: '引用它的本站论文',
	cited: '它引用的本站论文',
};

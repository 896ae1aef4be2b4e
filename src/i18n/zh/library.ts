/** 读者自己的文献库页面。 */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const { number, and } = format;
const { papers } = counts;

const entries = (count: number) => `${number(count)}个条目`;
const quote = (text: string) => `“${text}”`;

export const words: typeof import('../en/library.ts').words = {
	title: '我的文献库',
	description: '在浏览器中将您自己的文献库与本站对照：哪些已被本站收录，覆盖了什么，缺少什么，接下来读什么。',
	lede: '打开从文献管理软件导出的文件，即可了解您的哪些论文已被本站收录、覆盖与缺少哪些内容，以及接下来读什么。',
	privacy:
		'文件在此浏览器中读取，不会上传，其中的任何内容都不会离开您的计算机：本页面的安全策略不允许连接其他任何主机，本站也没有接收数据的服务器。本页面离线时同样可用。',
	noScript:
		'本页面需要JavaScript，因为文献库是在浏览器中而不是在服务器上读取的。没有JavaScript时，可通过{papers:论文列表}了解本站收录的内容。',
	what: {
		title: '您将得到',
		items: [
			'您的哪些条目已被本站收录，各自的识别依据，以及哪些条目无法读取，并注明行号与原因。',
			'您拥有每个专题和主题的多少论文。',
			'本站收录而您没有、且与您的文献最接近的论文，并逐一说明理由。',
			'您的文献库缺少的专题与主题。',
			'仅由您的文献库生成的地图，可浏览，也可下载。',
		],
	},
	formats: {
		title: '可读取的文件',
		text: 'BibTeX与BibLaTeX、RIS、CSL-JSON、CSV、MEDLINE与PubMed XML、EndNote XML、Zotero RDF、Web of Science、CITATION.cff、MODS、Word的源（XML）、DBLP XML、arXiv的Atom，以及来自OpenAlex、Semantic Scholar或Crossref的JSON。格式根据文件内容识别。',
		limits: '每次最多40 MB、20,000个条目。',
	},
	input: {
		label: '文献库文件',
		drop: '也可将文件拖放到此处。',
		paste: '或粘贴条目',
		pasteHint: 'BibTeX、RIS、CSL-JSON或下列任何其他格式',
		read: '读取粘贴的文本',
		pastedName: '粘贴的文本',
		example: '试用示例',
		exampleName: '示例.bib',
		exampleHint: (count) => `一个虚构的文献库，含${entries(count)}。`,
		remember: '在此设备上保存',
		rememberHint: '将文件保存在此浏览器中，直到您将其删除。',
		forget: '删除已保存的文献库',
		forgotten: '已保存的文献库已删除。',
		remembered: '文献库已保存在此浏览器中。',
		notStored: '此浏览器无法保存文献库：存储空间已满或被禁用。',
		cancel: '取消',
		cancelled: '已取消，未保留任何内容。',
	},
	steps: {
		load: '正在载入地图……',
		read: '正在读取文件……',
		match: '正在本站查找您的论文……',
		compare: '正在对照……',
		map: '正在生成您的文献库的地图……',
	},
	faults: {
		'too-large': (size) =>
			`这些文件共${number(Math.round(size / 1e6))} MB，此处最多可读取40 MB。请只导出文献库的一部分，或使用命令行。`,
		'no-map': '无法载入地图的数据。请检查网络连接后重试。',
		broken: '无法读取文献库：其中的某些内容使程序中止。请重新导出为BibTeX或RIS，或分批读取。',
		'no-own-map': '无法由此文献库生成地图：共有主题的论文太少。生成地图约需十篇带有关键词或摘要的论文。',
		empty: '没有可读取的内容。请先选择文件或粘贴条目。',
	},
	files: {
		read: (name, format, count) => `${name}：${entries(count)}（${format}）`,
		unread: (name, reason) => `${name}：${reason}。`,
		reasons: {
			ids: '编号列表。仅有编号而没有标题：请将其粘贴到Zotero（通过标识符添加条目）或https://www.doi2bib.org，再打开所得的BibTeX',
			webPage: '网页。请保存导出文件本身，而不是显示该文件的网页',
			pdf: 'PDF。请打开收录该文献的文献库，格式为BibTeX或RIS',
			archive: '压缩文件（Excel表格、Word文档或压缩包）。请将表格另存为CSV，或将压缩包解压，再打开所得的文件',
			database: '数据库。请用其所属的软件将文献库导出为BibTeX、RIS或CSL-JSON',
			marc: 'MARC。请从目录系统将记录导出为RIS、BibTeX或MODS',
			crossref: '出版方在Crossref登记所用的XML。请将DOI粘贴到Zotero（通过标识符添加条目），再打开所得的BibTeX',
			ovid: 'Ovid的文本。请从Ovid将结果导出为RIS或EndNote格式',
			xml: '未知类型的XML。请将文献库导出为BibTeX、RIS或EndNote XML',
			json: '未知类型的JSON。其中没有带标题的记录：请将文献库导出为CSL-JSON或BibTeX',
			table: '没有标题列的表格。请将标题列命名为Title',
			deep: '嵌套过深，无法读取',
			damaged: '文件已损坏。请重新导出',
			unknown: '格式无法识别。请将文献库导出为BibTeX、RIS、CSL-JSON或CSV',
		},
	},
	summary: (read, matched, suggested) =>
		`读取了${entries(read)}，其中${number(matched)}个已被本站收录；推荐${papers(suggested)}。`,
	found: {
		title: '本站收录的条目',
		lede: (matched, read) => `您的${entries(read)}中，有${number(matched)}个已被本站收录。`,
		none: '您的条目均未被本站收录。以下推荐以各条目的内容为依据。',
		all: '您的条目已全部被本站收录。',
		merged: (count) => `由${entries(count)}合并`,
		reasons: {
			doi: (id) => `DOI相同，${id}`,
			arxiv: (id) => `arXiv编号相同，${id}`,
			title: (others) => `标题相同${others}`,
			'near-title': (others) => `标题基本相同${others}`,
		},
		others: (authors, year) =>
			(authors ? (year === 'same' ? '，作者与年份相同' : '，作者相同') : year === 'same' ? '，年份相同' : '') +
			(year === 'near' ? '；年份不同' : ''),
	},
	others: {
		title: (count) => `本站未收录（${number(count)}）`,
		lede: '主题是根据条目的文字推测的，不计入覆盖范围。',
		guess: (topics) => `提及${and(topics)}`,
		noGuess: '未提及本站的任何主题',
		place: (file, line) => `${file}，第${number(line)}行`,
	},
	problems: {
		title: (count) => `无法读取（${number(count)}）`,
		reason: (message, fix) => `${message}；${fix}`,
		place: (file, line, key) =>
			[file, line === undefined ? '' : `第${number(line)}行`, key ?? ''].filter(Boolean).join('，'),
	},
	more: (count) => `再显示${number(count)}个`,
	coverage: {
		title: '覆盖范围',
		lede: '您拥有的论文在本站论文中所占的比例。一篇论文计入其所属的主要专题，并计入其每个主题。',
		theme: '专题',
		topic: '主题',
		share: '您的论文',
		guesses: '其他条目提及',
		guessesHint: '未被本站收录、但文字中提及该主题或该专题某个主题的条目：均为推测。',
		of: (owned, all) => `${number(owned)}/${number(all)}`,
		picture: '主题网络：每个圆代表一个主题，填充部分表示其论文中您已拥有的比例',
		dot: (name, owned, all) => `${name}：${papers(all)}中的${number(owned)}篇`,
		themes: '专题',
		topics: '您有论文的主题',
		onGraph: '在主题网络中显示您的论文',
	},
	next: {
		title: '接下来读什么',
		lede: '本站收录而您的文献库中没有的论文，由近及远排列。',
		none: '本站没有与您的文献库相近的论文，或者您已全部拥有。',
		part: '最接近',
		whole: '整个文献库',
		partOf: (theme) => `您在“${theme}”专题中的论文`,
		because: (title, mentioned) =>
			`接近您的${quote(title)}${mentioned.length > 0 ? `，后者提及${and(mentioned)}` : ''}`,
		topics: (names) => `共同主题：${and(names)}`,
		authors: (names) => `共同作者：${and(names)}`,
		terms: (terms) => `均使用术语${and(terms.map(quote))}`,
		compareNamed: (title) => `加入比较：${title}`,
		dismiss: '不再推荐',
		dismissNamed: (title) => `不再推荐：${title}`,
		restore: (count) => `重新显示不再推荐的${papers(count)}`,
		export: '导出这些推荐',
		exporting: '正在获取引文……',
		notExported: '无法获取引文。请检查网络连接后重试。',
		skipped: '您可能略过的论文',
		skippedLede: '您已有论文的专题的阅读路径中的其他论文。',
		pathOf: (theme) => `“${theme}”的阅读路径`,
	},
	gaps: {
		title: '缺少的内容',
		themes: '您没有论文的专题',
		topics: '您没有论文的主题',
		pairs: '在您的文献库中共现而在本站不共现的主题',
		pairsLede: '这些条目的文字同时提及两个主题，而本站没有论文同时涉及二者。均为推测。',
		noThemes: '每个专题您都有论文。',
		noTopics: '每个主题您都有论文。',
		near: (count) => `${entries(count)}提及`,
	},
	own: {
		title: '文献库的地图',
		lede: '同一程序可以仅由您的文献库生成一幅地图：根据关键词、标题与摘要得出的主题、专题，以及以共有论文相连的主题网络。',
		make: '生成我的文献库的地图',
		name: '我的文献库',
		summary: (count, topics, themes) => `${papers(count)}，${counts.topics(topics)}，${counts.themes(themes)}。`,
		picture: '您的文献库的主题网络',
		themes: '专题',
		topics: '主题',
		files: '下载：',
		zip: '内容文件夹（ZIP）',
		vosviewer: 'VOSviewer JSON',
		gexf: 'GEXF',
		svg: 'SVG',
		next: '本站的程序可由内容文件夹生成网站；方法见README。',
	},
};

/** 文献库文件或其中某个条目无法读取的原因，以及应如何处理。 */
import { format } from './language.ts';

const { number } = format;

export const words: typeof import('../en/entry-faults.ts').words = {
	emptyFile: (name) => ({
		message: `文件看起来是${name}格式，但不含任何条目`,
		fix: '请将文献库重新导出为BibTeX或RIS',
	}),
	tooManyEntries: (most) => ({
		message: `自此处起的条目未读取：最多读取${number(most)}个`,
		fix: '请拆分文献库，或只导出其中一部分',
	}),
	notUtf8: (lines, more, encoding) => ({
		message: `第${lines.join('、')}行${more > 0 ? `以及另外${number(more)}行` : ''}不是UTF-8编码，已按${encoding}读取`,
		fix: '请检查这些位置的文字，或将文件另存为UTF-8后重新打开',
	}),
	noTitle: { message: '条目没有标题', fix: '请补上标题，或将其从文件中删除' },
	longTitle: (characters) => ({
		message: `标题长达${number(characters)}个字符`,
		fix: '请更正：花括号或引号的结束位置可能过晚',
	}),
	openBrace: (close, line) => ({
		message: `有花括号未闭合：条目末尾缺少${close}`,
		fix: `请检查第${line}行所在字段的花括号，并将未闭合的补上`,
	}),
	earlyBrace: (line) => ({
		message: '条目过早闭合：最后一个花括号之后还有字段',
		fix: `请删除第${line}行中过早闭合条目的}`,
	}),
	longEntry: (characters, most) => ({
		message: `条目长达${number(characters)}个字符`,
		fix: `请缩短：任何条目都不需要超过${number(most)}个字符`,
	}),
	noEquals: { message: '有字段缺少等号', fix: '请将每个字段写成“名称 = {…}”的形式' },
	noComma: (found) => ({
		message: `${found && `“${found}”之前`}缺少逗号，或有字段过早闭合`,
		fix: '请在每个字段之后加逗号，并使花括号成对',
	}),
	deepBraces: { message: '花括号嵌套过深，无法读取', fix: '请删除多余的花括号' },
	unreadableEntry: { message: '无法读取', fix: '请更正条目，或重新导出' },
	unreadableBraces: { message: '无法读取', fix: '请更正其中的花括号与命令，或重新导出条目' },
	notXml: { message: '不是有效的XML', fix: '请更正记录，或重新导出文件' },
	notYaml: { message: '不是有效的YAML', fix: '请在该处更正' },
	arxivError: { message: 'arXiv返回了错误', fix: '请重新获取订阅源' },
	notAnEntry: { message: '其中没有条目', fix: '请更正条目，或重新获取订阅源' },
	notJson: {
		message: '有记录不是有效的JSON',
		fix: '请更正，或重新导出文件：此处或其后缺少引号或花括号',
	},
	manyNotJson: (most) => ({
		message: `超过${number(most)}条记录不是有效的JSON，其后的内容未读取`,
		fix: '请重新导出文件',
	}),
	openQuote: { message: '此行有引号未闭合', fix: '请用另一个引号（"）闭合' },
	noPmid: { message: '有条目开头缺少PMID', fix: '请在其前加一行“PMID- ”及其编号' },
};

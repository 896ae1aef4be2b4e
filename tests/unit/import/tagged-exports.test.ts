/** What EndNote, RefWorks and the databases of China put into tagged text, and what must come of it. */
import { describe, expect, test } from 'vitest';
import { readEntries } from './fixtures.ts';

function read(name: string, ...lines: readonly string[]) {
	const { format, entries } = readEntries({ name, text: `${lines.join('\n')}\n` });
	return { format, ...entries[0], ...entries[0]?.metadata };
}

const readRefer = (...lines: readonly string[]) => read('x.enw', ...lines);
const readRefWorks = (...lines: readonly string[]) => read('x.txt', ...lines);

describe('CNKI', () => {
	test('RefWorks: tags in small letters, names that touch their tag, lines that go on with what is left out', () => {
		const article = readRefWorks(
			'RT Journal Article',
			'SR 1',
			'A1辛宁;陈建康',
			'AD 福建医科大学;',
			'福建省立医院',
			'T1 多芯片联合分析',
			'JF 中国医科大学学报',
			'YR 2020',
			'IS 12',
			'vo 49',
			'OP 1106-1111',
			'K1 糖尿病;基因芯片',
			'URL https://kns.cnki.net/kcms2/article?v=1',
		);
		expect(article).toMatchObject({
			title: '多芯片联合分析',
			authors: ['辛宁', '陈建康'],
			url: 'https://kns.cnki.net/kcms2/article?v=1',
			keywords: ['糖尿病', '基因芯片'],
		});
		expect(article.publication).toEqual({
			type: 'article',
			container: '中国医科大学学报',
			year: 2020,
			volume: '49',
			issue: '12',
			pages: '1106-1111',
		});
	});

	test.each([
		['%0 Thesis', '%A 胡婕伦', '%T 多糖', '%Y 谢明勇;聂少平', '%J 南昌大学', '%D 2014'],
		['RT Dissertation/Thesis', 'A1 胡婕伦', 'A3 谢明勇;聂少平', 'T1 多糖', 'PB 南昌大学', 'YR 2014'],
	])('the supervisors of a thesis are neither its editors nor those of a series: %s', (...lines) => {
		expect(read('x.txt', ...lines).publication).toEqual({ type: 'thesis', year: 2014, institution: '南昌大学' });
	});

	test.each([
		['%0 Newspaper Article', '%A 刘霞', '%T 灭绝物种', '%J 科技日报', '%8 2023-09-21'],
		['RT Newspaper Article', 'A1 刘霞', 'T1 灭绝物种', 'JF 科技日报', 'FD 2023-09-21'],
	])('a whole date stands where elsewhere the month does: %s', (...lines) => {
		expect(read('x.txt', ...lines).publication).toMatchObject({ container: '科技日报', year: 2023, month: 9 });
	});

	test.each([
		['%0 Patent', '%A Choi, Jaeyoung', '%T Of fonts', '%@ US11651140', '%I Soongsil', '%8 2023-05-16'],
		['RT Patent', 'A1 Choi, Jaeyoung', 'A2 Soongsil', 'T1 Of fonts', 'ID US11651140', 'FD 2023-05-16'],
	])('a patent has its number and who holds it: %s', (...lines) => {
		expect(read('x.txt', ...lines).publication).toEqual({
			type: 'other',
			year: 2023,
			month: 5,
			number: 'US11651140',
			publisher: 'Soongsil',
			genre: 'Patent',
		});
	});
});

test('Wanfang has the authors once more in Latin letters, which are no translators', () => {
	const article = readRefer(
		'%0 Journal Article',
		'%A 余敏',
		'%A 朱江',
		'%H Yu Min',
		'%H Zhu Jiang',
		'%T 研究',
		'%J 现代情报',
	);
	expect(article.authors).toHaveLength(2);
	expect(article.publication?.contributors).toBeUndefined();
});

describe('of two lists of names in EndNote', () => {
	const BOOK = ['%T Usynlige byer', '%I Aschehoug', '%D 1982'];
	test.each([
		['Book', ['%A Calvino, Italo', '%E Roe, Ann'], { editors: ['Ann Roe'] }],
		[
			'Book',
			['%A Calvino, Italo', '%E Roe, Ann', '%Y Poe, Tim'],
			{ editors: ['Tim Poe'], contributors: [{ role: 'series-editor', name: 'Ann Roe' }] },
		],
		[
			'Book Section',
			['%A Calvino, Italo', '%E Roe, Ann', '%Y Poe, Tim', '%B Byer'],
			{ editors: ['Ann Roe'], contributors: [{ role: 'series-editor', name: 'Tim Poe' }] },
		],
		[
			'Edited Book',
			['%A Doe, Jane', '%E Roe, Ann'],
			{ editors: ['Jane Doe'], contributors: [{ role: 'series-editor', name: 'Ann Roe' }] },
		],
	])('none is lost: %s %j', (type, names, publication) => {
		const book = readRefer(`%0 ${type}`, ...names, ...BOOK);
		expect(book.publication).toMatchObject(publication);
		expect(book.authors).toEqual(type === 'Edited Book' ? undefined : ['Italo Calvino']);
	});
});

test.each([
	[['%J Nature', '%V 3'], 'article'],
	[['%B Of stones', '%I Press'], 'chapter'],
	[['%I Press', '%C Oslo'], 'book'],
	[['%R 17'], undefined],
])('without a type its tags say what it is: %j', (lines, type) => {
	expect(readRefer('%T Corn', '%A Newman, W. H.', '%D 1891', ...lines).publication?.type).toBe(type);
});

test.each([
	['%0 Thesis', '%T Of stones', '%A Doe, J.', '%I MIT', '%P 141'],
	['RT Dissertation', 'T1 Of stones', 'A1 Doe, J.', 'PB MIT', 'SP 141'],
	['RT Book, Whole', 'T1 Of stones', 'A1 Doe, J.', 'PB MIT', 'SP 304'],
])('how many pages a whole work has is no place in it: %s', (...lines) => {
	expect(read('x.txt', ...lines).publication?.pages).toBeUndefined();
});

describe('EndNote', () => {
	const readRis = (...lines: readonly string[]) => read('x.ris', ...lines, 'ER  - ');
	const readXml = (type: string, xml: string) =>
		read('x.xml', `<xml><records><record><ref-type name="${type}">1</ref-type>${xml}</record></records></xml>`);

	test.each(['ADVS', 'CHART', 'EQUA', 'FIGURE', 'GRANT', 'LEGAL', 'MULTI', 'PAMP'])(
		'%s in something is no article',
		(type) => {
			const work = readRis(`TY  - ${type}`, 'TI  - Of stones', 'T2  - All stones', 'PY  - 2001');
			expect(work.publication).toMatchObject({ type: 'other', container: 'All stones' });
		},
	);

	test.each([
		['Encyclopedia', 'chapter'],
		['Electronic Book Section', 'chapter'],
		['Government Document', 'report'],
		['Film or Broadcast', 'other'],
		['Ancient Text', 'book'],
		['Online Database', 'dataset'],
	])('%s in something is a %s', (name, type) => {
		const titles = '<titles><title>Of stones</title><secondary-title>All stones</secondary-title></titles>';
		expect(readXml(name, titles).publication?.type).toBe(type);
	});

	test('an edited book has its editors first, then those of its series', () => {
		const expected = { editors: ['Jane Doe'], contributors: [{ role: 'series-editor', name: 'Ann Roe' }] };
		const ris = readRis('TY  - EDBOOK', 'AU  - Doe, Jane', 'A2  - Roe, Ann', 'TI  - Of stones');
		const xml = readXml(
			'Edited Book',
			'<contributors><authors><author>Doe, Jane</author></authors><secondary-authors><author>Roe, Ann</author></secondary-authors></contributors><titles><title>Of stones</title></titles>',
		);
		for (const book of [ris, xml]) {
			expect(book.authors).toBeUndefined();
			expect(book.publication).toMatchObject(expected);
		}
	});

	test.each(['2018/12/06', '2018 Dec 6'])('the edition of an article is when it was first online: %s', (edition) => {
		const article = readRis('TY  - JOUR', 'TI  - Of stones', 'T2  - Nature', `ET  - ${edition}`, 'PY  - 2019');
		expect(article.year).toBe(2018);
		expect(article.publication).toEqual({ type: 'article', container: 'Nature', year: 2019 });
	});

	test('a page on the web has no volume, but the day on which it was looked at', () => {
		const page = readRis('TY  - WEB', 'TI  - Of stones', 'VL  - 2021', 'IS  - 12 March', 'PY  - 2020');
		expect(page.publication).toEqual({ type: 'webpage', year: 2020 });
	});

	test('a patent has its own number, and who holds it', () => {
		const expected = { type: 'other', number: 'US334823A', publisher: 'Tesla Electric', genre: 'Patent' };
		const lines = ['AU  - Tesla, Nikola', 'TI  - Commutator', 'PB  - Tesla Electric', 'SN  - US334823A'];
		expect(readRis('TY  - PAT', ...lines, 'A2  - USPTO', 'IS  - 12/345,678').publication).toEqual(expected);
		const xml =
			'<titles><title>Commutator</title></titles><publisher>Tesla Electric</publisher><isbn>US334823A</isbn><number>12/345,678</number>';
		expect(readXml('Patent', xml).publication).toEqual(expected);
	});

	test('a thesis has its degree and its department, and its supervisors are no editors', () => {
		const expected = { type: 'thesis', institution: 'Department of Physics, MIT', genre: 'PhD thesis' };
		const lines = ['TI  - Of stones', 'T2  - Department of Physics', 'PB  - MIT', 'VL  - Ph.D.', 'SP  - 141'];
		expect(readRis('TY  - THES', ...lines).publication).toEqual(expected);
		const xml =
			'<contributors><tertiary-authors><author>Poe, Tim</author></tertiary-authors></contributors><titles><title>Of stones</title><secondary-title>Department of Physics</secondary-title></titles><pages>141</pages><volume>Ph.D.</volume><publisher>MIT</publisher>';
		expect(readXml('Thesis', xml).publication).toEqual(expected);
	});

	test('a book in XML has neither pages nor a journal', () => {
		const xml =
			'<titles><title>Of stones</title></titles><periodical><full-title>Stones</full-title><abbr-1>St.</abbr-1></periodical><pages>341</pages>';
		expect(readXml('Book', xml).publication).toEqual({ type: 'book', series: 'Stones' });
	});

	test.each(['<Go to ISI>://WOS:000520000000001', '&lt;Go to WoS&gt;://000200148800007'])(
		'what only it can follow is no broken link: %s',
		(url) => {
			const text = `TY  - JOUR\nTI  - Of stones\nPY  - 2001\nUR  - ${url}\nER  - \n`;
			expect(readEntries({ name: 'x.ris', text }).warnings).toEqual([]);
		},
	);
});

test('the ACL Anthology has the proceedings as a series, and their editors with them', () => {
	const { publication } = readRefer(
		'%0 Conference Proceedings',
		'%T Of stones',
		'%A Doe, Jane',
		'%Y Roe, Ann',
		'%Y Poe, Eve',
		'%S Proceedings of the Stones',
		'%D 2019',
	);
	expect(publication).toEqual({
		type: 'paper',
		container: 'Proceedings of the Stones',
		year: 2019,
		editors: ['Ann Roe', 'Eve Poe'],
	});
});

test('bepress has the title before the type', () => {
	const text =
		'%T One\n%0 Journal Article\n%A Guo, Wenbo\n%D 2021\n\n%T Two\n%0 Journal Article\n%A Obal, Lorie\n%D 2009\n';
	const all = readEntries({ name: 'x.enl', text }).entries.map(({ metadata }) => metadata);
	expect(all).toMatchObject([
		{ title: 'One', authors: ['Wenbo Guo'], year: 2021 },
		{ title: 'Two', authors: ['Lorie Obal'], year: 2009 },
	]);
});

/** What other people's libraries hold, and what must come of it: one kind a test, each with siblings. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { type ImportPlan, planImport } from '../../../src/domain/import/plan-import.ts';
import { decodeLibrary } from '../../../src/domain/import/readers/decode-library.ts';
import { readLibraries } from '../../../src/domain/import/readers/read-library.ts';
import { formatFaults, formatReport } from '../../../src/domain/import/write/import-report.ts';
import { readEntries, readText } from './fixtures.ts';

interface Folder {
	readonly files: readonly ContentFile[];
	readonly snapshot: string | undefined;
}

const EMPTY: Folder = { files: [], snapshot: undefined };

/** Imports files, by name, into a folder. */
function importInto(files: Readonly<Record<string, string>>, folder: Folder = EMPTY): ImportPlan {
	const libraries = Object.entries(files).map(([name, text]) => ({ name, text }));
	const results = readLibraries(libraries);
	return planImport({
		...folder,
		libraries: libraries.map((file, i) => {
			const read = results[i];
			if (read?.format === undefined) throw new Error(`${file.name} was not read`);
			return { file, read };
		}),
		today: '2026-11-21',
		withAbstracts: true,
	});
}

function write({ writes }: ImportPlan, folder: Folder = EMPTY): Folder {
	const all = new Map([...folder.files, ...writes].map((file) => [file.path, file]));
	const snapshot = all.get('imports.json')?.text ?? folder.snapshot;
	all.delete('imports.json');
	return { files: [...all.values()], snapshot };
}

function loadPapers(folder: Folder) {
	const { content, problems } = loadContent(folder.files);
	expect(problems.map(formatProblem)).toEqual([]);
	return content?.corpus.papers ?? [];
}

function importPapers(text: string) {
	return loadPapers(write(importInto({ 'library.bib': text })));
}

describe('titles without Latin letters', () => {
	test.each([
		['Глубокое обучение', 'glubokoe-obuchenie'],
		['深度学习的研究', 'shendu-xuexi-yanjiu'],
		['ディープラーニング', 'deipuraningu'],
		['심층 학습', 'simceung-hagseub'],
		['تعلم عميق', undefined],
		['Βαθιά μάθηση', 'vathia-mathisi'],
		['למידה עמוקה', undefined],
		['गहन शिक्षण', undefined],
		['∞x', undefined],
	])('%s gets an address in Latin letters', (title, slug) => {
		const [paper] = importPapers(`@article{c, title={${title}}, author={Иванов, Иван}, year=2013}`);
		expect(paper?.title).toBe(title);
		expect(paper?.slug).toMatch(/^[a-z][a-z0-9-]{2,}$/);
		if (slug) expect(paper?.slug).toBe(slug);
	});

	test('a citation key without Latin letters is kept, one that no program takes is made from the authors', () => {
		const [paper] = importPapers('@article{ключ, title={Глубокое обучение}, author={Иванов, Иван}, year=2013}');
		expect(paper?.cite).toBe('ключ');
		const [other] = importPapers('@article{***, title={Глубокое обучение}, author={Иванов, Иван}, year=2013}');
		expect(other?.cite).toBe('ivanov2013glubokoe');
	});
});

describe('letters', () => {
	const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
	const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
	const utf8 = new TextEncoder();

	test('one stray byte among UTF-8 spoils no other letter, and is reported', () => {
		const bytes = join(utf8.encode('Jörg\nÅsa '), latin('M\xfcller'), utf8.encode(' Łukasz\nZoë\n'));
		const { text, warnings } = decodeLibrary(bytes, 'x.bib');
		expect(text).toBe('Jörg\nÅsa Müller Łukasz\nZoë\n');
		expect(warnings.map(formatProblem)).toEqual([
			'x.bib:2: line 2 is not UTF-8, and was read as windows-1252\n' +
				'  fix: look at the letters there, or save the file as UTF-8 and import it again',
		]);
	});

	test.each([
		['% Encoding: Cp1252', '\x80\xfc', '€ü'],
		['% Encoding: ISO8859_2', '\xb3\xf3d\xbc', 'łódź'],
		['% This file was created with JabRef 2.9.\n% Encoding: windows-1251', '\xcc\xe8\xf0', 'Мир'],
		['% Encoding: MacRoman', 'M\x9fller', 'Müller'],
	])('%s is honoured', (head, raw, text) => {
		const decoded = decodeLibrary(latin(`${head}\n${raw}\n`), 'x.bib');
		expect(decoded).toEqual({ text: `${head}\n${text}\n`, warnings: [] });
	});

	test('a file that calls itself UTF-8 and is not is read with a warning', () => {
		const decoded = decodeLibrary(latin('% Encoding: UTF-8\r\ncaf\xe9\r\n'), 'x.bib');
		expect(decoded.text).toBe('% Encoding: UTF-8\ncafé\n');
		expect(decoded.warnings).toHaveLength(1);
	});
});

describe('fields that TeX does not typeset', () => {
	test.each([
		['doi = {10.1007/978-3-030-49186-4{\\_}1}', { doi: '10.1007/978-3-030-49186-4_1' }],
		['doi = {10.1007/978-3-030-49186-4\\_1}', { doi: '10.1007/978-3-030-49186-4_1' }],
		['doi = "10.1007/978-3-030-49186-4$\\_$1"', { doi: '10.1007/978-3-030-49186-4_1' }],
		['doi = {10.1002/1:1{\\textless}1::AID-A1{\\textgreater}3.0.CO;2-K}', { doi: '10.1002/1:1<1::AID-A1>3.0.CO;2-K' }],
		['url = {https://example.org/a{\\_}b{\\%}20c}', { url: 'https://example.org/a_b%20c' }],
		['url = {https://example.org/{\\~{}}ada/}', { url: 'https://example.org/~ada/' }],
		['url = {https://example.org/$\\sim$ada/}', { url: 'https://example.org/~ada/' }],
		['url = {\\url{https://example.org/x_y}}', { url: 'https://example.org/x_y' }],
		['url = {\\href{https://example.org/x}{here}}', { url: 'https://example.org/x' }],
		['url = {http://a.example.org/x, http://b.example.org/y}', { url: 'http://a.example.org/x' }],
		['url = {example.org/x}', { url: 'https://example.org/x' }],
		['url = {Available at: https://example.org/x.}', { url: 'https://example.org/x' }],
		['howpublished = {Blog, \\url{https://example.org/x\\_y}}', { url: 'https://example.org/x_y' }],
	])('%s', (field, found) => {
		const [entry] = readText(`@misc{a, title={A title}, ${field}}`);
		expect(entry?.metadata).toMatchObject(found);
	});

	test('a link that is none is reported', () => {
		const { entries, warnings } = readEntries({
			name: 'x.bib',
			text: '@misc{a, title={A title}, url={see the library}}',
		});
		expect(entries[0]?.metadata.url).toBeUndefined();
		expect(warnings.map(({ message }) => message)).toEqual(['no link can be read from "see the library"']);
	});
});

describe('ids of other works', () => {
	test.each([
		['note = {Reply to arXiv:1706.00001}', undefined],
		['note = {Comment on doi:10.1000/182}', undefined],
		['annote = {Cites arXiv:1706.00001}', undefined],
		['note = {arXiv:1706.00001}', '1706.00001'],
		['note = {arXiv: 1706.00001 [cs]}', '1706.00001'],
		['journal = {arXiv preprint arXiv:1706.00001}', '1706.00001'],
	])('%s', (field, arxiv) => {
		const [entry] = readText(`@article{a, title={A title}, ${field}}`);
		expect(entry?.metadata.arxiv).toBe(arxiv);
	});
});

describe('sameness', () => {
	const CHAPTERS =
		'@incollection{a, title={Lenses in general}, author={Ada Person}, booktitle={Optics}, doi={10.1007/978-3-030-49186-4}}\n' +
		'@incollection{b, title={Mirrors in general}, author={Ada Person}, booktitle={Optics}, doi={10.1007/978-3-030-49186-4}}\n';

	test.each([
		['chapters', CHAPTERS],
		['papers', CHAPTERS.replaceAll('@incollection', '@inproceedings').replace(/Ada Person(?=.*\n$)/, 'Bob Other')],
	])('%s that share the DOI of their volume stay apart, keep it with the publication, and are reported', (_, text) => {
		const plan = importInto({ 'library.bib': text });
		const papers = loadPapers(write(plan));
		expect(papers.map(({ title, doi, publication }) => [title, doi, publication?.doi])).toEqual([
			['Lenses in general', undefined, '10.1007/978-3-030-49186-4'],
			['Mirrors in general', undefined, '10.1007/978-3-030-49186-4'],
		]);
		expect(plan.report.warnings.map(({ field, message }) => `${field}: ${message}`)).toEqual([
			'a: the DOI 10.1007/978-3-030-49186-4 is that of the whole book, since other parts have it too',
			'b: the DOI 10.1007/978-3-030-49186-4 is that of the whole book, since other parts have it too',
		]);
		expect(importInto({ 'library.bib': text }, write(plan)).report).toMatchObject({ added: [], unchanged: 2 });
	});

	test('a preprint and its publication are one paper, first seen with the preprint', () => {
		const papers = importPapers(
			'@article{a, title={How cells divide in time}, author={Ada Person}, journal={bioRxiv}, doi={10.1101/2020.01.30.927871}, year=2020}' +
				'@article{b, title={How cells divide in time}, author={Person, Ada}, journal={Cell}, volume=3, doi={10.1016/j.cell.2021.01.001}, year=2021}',
		);
		expect(papers.map(({ year, doi, publication }) => ({ year, doi, publication }))).toMatchObject([
			{
				year: 2020,
				doi: '10.1016/j.cell.2021.01.001',
				publication: { type: 'article', container: 'Cell', volume: '3', year: 2021 },
			},
		]);
	});

	test('a corrected title under the same key is the same paper', () => {
		const folder = write(
			importInto({ 'a.bib': '@article{k1, title={Of nets and men}, author={Ada Person}, year=2001}' }),
		);
		const plan = importInto(
			{ '/other/place/a.bib': '@article{k1, title={On networks}, author={Ada Person}, year=2001}' },
			folder,
		);
		expect(plan.report.added).toEqual([]);
		expect(loadPapers(write(plan, folder)).map(({ title }) => title)).toEqual(['On networks']);
	});

	test('another work under a reused key is another paper', () => {
		const folder = write(importInto({ 'a.bib': '@article{k1, title={Of nets and men}, author={Ada Person}}' }));
		const plan = importInto({ 'a.bib': '@article{k1, title={Birds of Europe}, author={Bo Other}}' }, folder);
		expect(plan.report.added.map(({ path }) => path)).toEqual(['papers/birds-europe.md']);
	});

	test('an entry that was taken out of its library is reported, and its paper stays', () => {
		const two =
			'@article{k1, title={Of nets and men}, author={Ada Person}}\n@article{k2, title={Birds of Europe}, author={Bo Other}}';
		const folder = write(importInto({ 'a.bib': two }));
		const plan = importInto({ 'a.bib': '@article{k1, title={Of nets and men}, author={Ada Person}}' }, folder);
		expect(plan.report.missing).toEqual([{ path: 'papers/birds-europe.md', library: 'a.bib', key: 'k2' }]);
		expect(formatReport(plan.report, false)).toContain('k2 is no longer in a.bib; the paper stays');
		expect(importInto({ 'b.bib': '@article{k9, title={Others}, author={C. D.}}' }, folder).report.missing).toEqual([]);
	});
});

describe('names', () => {
	test.each([
		['Alice Smith, Bob Doe, and Carol Roe', ['Alice Smith', 'Bob Doe', 'Carol Roe']],
		['Alice Smith, Bob Doe and Carol Roe', ['Alice Smith', 'Bob Doe', 'Carol Roe']],
		['Alice Smith, Bob Doe, Carol Roe', ['Alice Smith', 'Bob Doe', 'Carol Roe']],
		['Smith, A., Doe, B., and Roe, C.', ['A. Smith', 'B. Doe', 'C. Roe']],
		['Smith, A.; Doe, B.; Roe, C.', ['A. Smith', 'B. Doe', 'C. Roe']],
		['Henry Louis Gates, Jr.', ['Henry Louis Gates Jr.']],
		['Gates, Jr., Henry Louis', ['Henry Louis Gates Jr.']],
		['Alice Smith$^{1}$ and Bob Doe\\textsuperscript{2,*}', ['Alice Smith', 'Bob Doe']],
		['Alice Smith* and Bob Doe†', ['Alice Smith', 'Bob Doe']],
		['王, 小明 and 李, 四', ['王小明', '李四']],
		['王小明，李四光', ['王小明', '李四光']],
		['王小明；李四光', ['王小明', '李四光']],
		['山田太郎、鈴木一郎', ['山田太郎', '鈴木一郎']],
		['{World Bank}', [{ literal: 'World Bank' }]],
		['{World Health Organization} and Ada Person', ['World Health Organization', 'Ada Person']],
		['Tran, Minh Quang', ['Minh Quang Tran']],
		['Alice Smith\\inst{1} \\and Bob Doe\\inst{2}', ['Alice Smith', 'Bob Doe']],
		['Alice Smith~$^\\dagger$ and Bob Doe$^{1,2}$', ['Alice Smith', 'Bob Doe']],
		['Yann Le Cun and José Ortega y Gasset', ['Yann Le Cun', 'José Ortega y Gasset']],
		['Müller, Jörg (ed.) and Prof. Dr. Jane Doe', ['Jörg Müller', 'Jane Doe']],
		['García Márquez, Gabriel', [{ family: 'García Márquez', given: 'Gabriel' }]],
		['van der Maaten, Laurens', ['Laurens van der Maaten']],
		['Smith, John and others', ['John Smith']],
		['John Smith et al.', ['John Smith']],
		['John Smith III and Jane Doe', ['John Smith III', 'Jane Doe']],
		['Martin Luther King Jr', ['Martin Luther King Jr']],
		['Alice Smith, Ph.D. and Bob Doe, MD', ['Alice Smith', 'Bob Doe']],
		['Alice Smith (1), Bob Doe (2,3)', ['Alice Smith', 'Bob Doe']],
		['Alice Smith und Bob Doe', ['Alice Smith', 'Bob Doe']],
		['Smith, Alice et Doe, Bob', ['Alice Smith', 'Bob Doe']],
		['Alice Smith / Bob Doe', ['Alice Smith', 'Bob Doe']],
		['Smith AB and Doe C and de la Cruz M', ['AB Smith', 'C Doe', 'M de la Cruz']],
		['Malcolm X', ['Malcolm X']],
		["Garc\\'\\i a, Ada and Na\\\"\\i m, Bo and Ana Mart{\\'\\i}nez", ['Ada García', 'Bo Naïm', 'Ana Martínez']],
		["O\\'Connor, Sinéad and D\\'Angelo, Ada", ["Sinéad O'Connor", "Ada D'Angelo"]],
		["GARC\\'IA, Ada and Z\\'u\\~niga, Bo", ['Ada GARCÍA', 'Bo Zúñiga']],
		['Smith, Alice and 5 others', ['Alice Smith']],
		['More, Surhud and Thomas More', ['Surhud More', 'Thomas More']],
		['Smith, Alice and 12 more', ['Alice Smith']],
		['Smith, Alice and [Author unknown] and N. N.', ['Alice Smith']],
		['김, 민수 and 이, 영희', ['김민수', '이영희']],
	])('%s', (field, authors) => {
		const [entry] = readText(`@misc{a, title={A title}, author={${field}}}`);
		expect(entry?.metadata.authors).toEqual(authors);
	});

	test('names that were separated by a guess are reported', () => {
		const { warnings } = readEntries({
			name: 'x.bib',
			text: '@misc{a, title={T one}, author={A. Smith, B. Doe, and C. Roe}}',
		});
		expect(warnings.map(({ message }) => message)).toEqual([
			'its authors are separated by commas, and were split by a guess',
		]);
	});

	test('an edited book has editors and no authors', () => {
		const [paper] = importPapers('@book{a, title={A book of papers}, editor={Doe, Jane and Roe, Ann}, publisher={P}}');
		expect(paper?.authors).toBeUndefined();
		expect(paper?.publication?.editors).toEqual(['Jane Doe', 'Ann Roe']);
	});
});

describe('publications', () => {
	test.each([
		['@article{a, title={T one}, journal={Biometrika}}', { type: 'article', container: 'Biometrika' }],
		['@inproceedings{a, title={T one}, booktitle={PLoS ONE}}', { type: 'paper', container: 'PLoS ONE' }],
		['@article{a, title={T one}, journal={Proceedings of the IEEE}}', { type: 'article' }],
		['@phdthesis{a, title={T one}, school={MIT}}', { type: 'thesis', institution: 'MIT', genre: 'PhD thesis' }],
		['@mastersthesis{a, title={T one}, school={MIT}, type={Diplomarbeit}}', { type: 'thesis', genre: 'Diplomarbeit' }],
		[
			'@book{a, title={T one}, publisher={Springer}, address={Berlin}, edition={2nd}, isbn={978-3-540-66957-9}, series={LNM}, volume={12}}',
			{
				type: 'book',
				publisher: 'Springer',
				place: 'Berlin',
				edition: '2nd',
				isbn: '978-3-540-66957-9',
				series: 'LNM',
				volume: '12',
			},
		],
		[
			'@incollection{a, title={T one}, booktitle={B}, booksubtitle={S}, editor={Doe, Jane}, pages={1--20}}',
			{ type: 'chapter', pages: '1-20', editors: ['Jane Doe'] },
		],
		['@inbook{a, title={The whole book}, chapter={One part}}', { type: 'chapter', container: 'The whole book' }],
		[
			'@techreport{a, title={T one}, institution={CERN}, number={TR-1}}',
			{ type: 'report', institution: 'CERN', number: 'TR-1' },
		],
		[
			'@article{a, title={T one}, journal={J. Ex.}, volume={3}, number={4}, pages={5–9}, month=mar, year=2001, issn={1234-567X}}',
			{ type: 'article', volume: '3', issue: '4', pages: '5-9', month: 3, year: 2001, issn: '1234-567X' },
		],
		[
			'@article{a, title={T one}, journaltitle={J. Ex.}, date={2001-05-02}, eid={e12}}',
			{ type: 'article', container: 'J. Ex.', number: 'e12', year: 2001, month: 5 },
		],
		[
			'@misc{a, title={T one}, eprint={1706.00001}, archiveprefix={arXiv}, year={2018}}',
			{ type: 'preprint', year: 2018 },
		],
		['@article{a, title={T one}, journal={bioRxiv}, year={2018}}', { type: 'preprint', publisher: 'bioRxiv' }],
		['@online{a, title={T one}, url={https://example.org}}', { type: 'webpage' }],
		['@software{a, title={T one}, publisher={Zenodo}}', { type: 'software', publisher: 'Zenodo' }],
		['@dataset{a, title={T one}}', { type: 'dataset' }],
		['@proceedings{a, title={T one}, editor={Doe, Jane}}', { type: 'proceedings', editors: ['Jane Doe'] }],
	])('%s', (text, publication) => {
		const [entry] = readText(text);
		expect(entry?.metadata.publication).toMatchObject(publication);
	});

	test('first appearance and publication have years of their own', () => {
		const [arxiv, reprint] = readText(
			'@article{a, title={T one}, journal={J. Ex.}, eprint={1706.00001}, year=2019}@book{b, title={T two}, date={1998}, origdate={1843}}',
		);
		expect([arxiv?.metadata.year, arxiv?.metadata.publication?.year]).toEqual([2017, 2019]);
		expect([reprint?.metadata.year, reprint?.metadata.publication?.year]).toEqual([1843, 1998]);
	});

	test('citation keys stay as they are', () => {
		const keys = ['DBLP:journals/corr/KingmaB14', 'smith_2010-a', '10.1145/1234.5678', 'Müller:2019', '2019doe', 'a+b'];
		const papers = importPapers(keys.map((key, i) => `@misc{${key}, title={Quite another paper ${i}}}`).join('\n'));
		expect(new Set(papers.map(({ cite }) => cite))).toEqual(
			new Set(['DBLP:journals/corr/KingmaB14', 'smith_2010-a', '10.1145/1234.5678', 'Müller:2019', '2019doe', 'a+b']),
		);
	});
});

test.each([
	['graph coloring；lattices', ['graph coloring', 'lattices']],
	['图论，格', ['图论', '格']],
	['学習、推論', ['学習', '推論']],
	['one; two, three', ['one', 'two, three']],
	['one, two', ['one', 'two']],
	['⛔ No DOI found, optics', ['optics']],
	['الشبكات، التعلم', ['الشبكات', 'التعلم']],
	['الشبكات؛ التعلم', ['الشبكات', 'التعلم']],
	['one thing / two things', ['one thing', 'two things']],
	['input/output, and/or', ['input/output', 'and/or']],
	['#optics #lenses', ['#optics', '#lenses']],
	['one thing\ttwo things', ['one thing', 'two things']],
])('the keywords of "%s" are %j', (field, keywords) => {
	expect(readText(`@misc{a, title={A title}, keywords={${field}}}`)[0]?.keywords).toEqual(keywords);
});

describe('braces', () => {
	test.each(['file = {C:\\Users\\me\\}', 'file = {:C\\:\\\\papers\\\\a.pdf:PDF}', 'abstract = {In C:\\dir\\}'])(
		'%s costs neither the entry nor the next one',
		(field) => {
			const text = `@misc{a, title={A first title},\n ${field},\n year=2001}\n@misc{b, title={A second title}}\n`;
			const { entries, problems } = readEntries({ name: 'x.bib', text });
			expect(problems).toEqual([]);
			expect(entries.map(({ key, metadata }) => [key, metadata.year])).toEqual([
				['a', 2001],
				['b', undefined],
			]);
		},
	);
});

test.each([
	['A title\\footnote{Thanks to {all} of you.} of a paper', 'A title of a paper'],
	['A title\\thanks{Supported by X}', 'A title'],
	['On \\textcolor{red}{red} things', 'On red things'],
	['On {\\color{red} red} things', 'On red things'],
	['See \\href{https://example.org}{this title}', 'See this title'],
	['\\texorpdfstring{$H_2$}{H2} production', '$H_2$ production'],
	['Rates of 10<sup>-3</sup> and H<sub>2</sub>O', 'Rates of 10⁻³ and H₂O'],
	['Rates of 10\\textsuperscript{-3}', 'Rates of 10⁻³'],
	['When a<b and c>d', 'When a<b and c>d'],
	['If x<i and j>k then', 'If x<i and j>k then'],
	['A <i>bold</i> <b class="x">claim</b>', 'A bold claim'],
	['Dogs vs.\\ cats', 'Dogs vs. cats'],
	['The \\LaTeX\\ companion', 'The LaTeX companion'],
	['Of E. coli\\\ngrowing', 'Of E. coli growing'],
	['A title\\newline of two lines\\linebreak[4] or three', 'A title of two lines or three'],
	['A title\\\\ of two lines', 'A title of two lines'],
	['\\MakeUppercase{a\\"u} and \\MakeLowercase{DEF}', 'AÜ and def'],
	['On \\underline{lines} below', 'On lines below'],
	['Ein \\glqq Wort\\grqq{} allein', 'Ein „Wort“ allein'],
])('the title %s is %s', (field, title) => {
	expect(readText(`@misc{a, title={${field}}}`)[0]?.metadata.title).toBe(title);
});

describe('files imported together', () => {
	const STRINGS = '@string{jex = {Journal of Examples}}\n';
	const PARENT = '@proceedings{conf, title={Proceedings of Examples}, year=2001, editor={Doe, Jane}, publisher={P}}\n';
	const CHILDREN =
		'@article{a, title={An article of examples}, journal=jex}\n@inproceedings{b, title={A paper of examples}, crossref={conf}}\n';

	test.each([
		['after', { 'a.bib': CHILDREN, 'b.bib': STRINGS + PARENT }],
		['before', { 'a.bib': STRINGS + PARENT, 'b.bib': CHILDREN }],
	])('take abbreviations and parents from files that stand %s', (_, files) => {
		const plan = importInto(files);
		const papers = loadPapers(write(plan));
		const publications = papers.map(({ cite, publication }) => [cite, publication?.container, publication?.editors]);
		expect(publications.sort()).toEqual([
			['a', 'Journal of Examples', undefined],
			['b', 'Proceedings of Examples', ['Jane Doe']],
		]);
		expect(formatFaults(plan.report)).toBe('');
	});
});

describe('RIS', () => {
	const read = (text: string) => readEntries({ name: 'x.ris', text });

	test('a record whose TY is not first is read', () => {
		const { entries, problems } = read(
			'ID  - k1\nAU  - Doe, Jane\nTY  - JOUR\nTI  - A first title\nER  - \nTY  - JOUR\nTI  - A second title\nER  - \n',
		);
		expect(problems).toEqual([]);
		expect(entries.map(({ key, metadata }) => [key, metadata.title, metadata.authors])).toEqual([
			['k1', 'A first title', ['Jane Doe']],
			['TY on line 6', 'A second title', undefined],
		]);
	});

	test('a line is a keyword, whatever commas are in it', () => {
		const { entries } = read('TY  - JOUR\nTI  - A title\nKW  - Models, Neurological\nKW  - Rats\nER  - \n');
		expect(entries[0]?.keywords).toEqual(['Models, Neurological', 'Rats']);
	});

	test('volume, issue, pages, publisher, place, editors and numbers are kept', () => {
		const { entries } = read(
			'TY  - CHAP\nTI  - A chapter\nAU  - Doe, Jane\nED  - Roe, Ann\nT2  - A book\nPB  - P\nCY  - Oslo\nSP  - 12\nEP  - 34\nVL  - 2\nET  - 3rd\nSN  - 978-3-540-66957-9\nPY  - 2001/05//\nER  - \n' +
				'TY  - JOUR\nTI  - An article\nJF  - Journal of Examples\nJA  - J. Ex.\nVL  - 1\nIS  - 2\nSP  - 3-9\nSN  - 1234-5678\nPY  - 2001\nER  - \n',
		);
		expect(entries.map(({ metadata }) => metadata.publication)).toEqual([
			{
				type: 'chapter',
				container: 'A book',
				year: 2001,
				month: 5,
				volume: '2',
				pages: '12-34',
				edition: '3rd',
				publisher: 'P',
				place: 'Oslo',
				editors: ['Ann Roe'],
				isbn: '978-3-540-66957-9',
			},
			{
				type: 'article',
				container: 'Journal of Examples',
				containerShort: 'J. Ex.',
				year: 2001,
				volume: '1',
				issue: '2',
				pages: '3-9',
				issn: '1234-5678',
			},
		]);
	});
});

test('MEDLINE gives pages in full, and keywords without qualifiers and check tags', () => {
	const text =
		'PMID- 1\nTI  - A title.\nFAU - Doe, Jane\nJT  - Journal of Examples\nTA  - J Ex\nVI  - 3\nIP  - 4\nPG  - 1234-8\nDP  - 2015 Aug 7\nPT  - Randomized Controlled Trial\nPT  - Journal Article\nIS  - 1234-5678 (Print)\nLID - 10.1000/182 [doi]\nMH  - Humans\nMH  - Neoplasms/*drug therapy/genetics\nMH  - Aged, 80 and over\nMH  - *Models, Neurological\n';
	const { entries } = readEntries({ name: 'x.nbib', text });
	expect(entries[0]).toMatchObject({
		keywords: ['Neoplasms', 'Models, Neurological'],
		metadata: {
			doi: '10.1000/182',
			publication: {
				type: 'article',
				container: 'Journal of Examples',
				containerShort: 'J Ex',
				year: 2015,
				month: 8,
				volume: '3',
				issue: '4',
				pages: '1234-1238',
				issn: '1234-5678',
			},
		},
	});
});

test('CSL-JSON keeps parts of names, groups and every part of the publication', () => {
	const item = {
		id: 'doe_2001-a',
		type: 'chapter',
		title: 'A chapter',
		author: [{ family: 'García Márquez', given: 'Gabriel' }, { literal: 'World Bank' }],
		editor: [{ family: 'Roe', given: 'Ann' }],
		'container-title': 'A book',
		issued: { 'date-parts': [[2001, 5]] },
		volume: '2',
		page: '12–34',
		edition: '3',
		publisher: 'P',
		'publisher-place': 'Oslo',
		ISBN: '978-3-540-66957-9',
		'collection-title': 'Series of books',
	};
	const { entries } = readEntries({ name: 'x.json', text: JSON.stringify([item]) });
	expect(entries[0]?.citeKey).toBe('doe_2001-a');
	expect(entries[0]?.metadata).toMatchObject({
		authors: [{ family: 'García Márquez', given: 'Gabriel' }, { literal: 'World Bank' }],
		publication: {
			type: 'chapter',
			container: 'A book',
			year: 2001,
			month: 5,
			volume: '2',
			pages: '12-34',
			series: 'Series of books',
			edition: '3',
			publisher: 'P',
			place: 'Oslo',
			editors: ['Ann Roe'],
			isbn: '978-3-540-66957-9',
		},
	});
});

test('CSL-JSON keeps a date in words, and says what no year can be read from', () => {
	const items = ['ca. 1920', 'forthcoming'].map((literal, i) => ({
		id: `book${i}`,
		type: 'book',
		title: 'Of sand and stones',
		issued: { literal },
	}));
	const { entries, warnings } = readEntries({ name: 'x.json', text: JSON.stringify(items) });
	expect(entries.map(({ metadata }) => metadata.year)).toEqual([1920, undefined]);
	expect(warnings.map(({ field, message }) => [field, message])).toEqual([
		['book1', 'no year between 1500 and 2100 can be read from "forthcoming"'],
	]);
});

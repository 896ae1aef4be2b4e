/** Names of people and institutions as other programs export them: who is one author, and which word is the family name. */
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { toRis } from '../../../src/domain/citations/ris.ts';
import { formatPersonName, type PersonName, parsePersonName } from '../../../src/domain/text/person-name.ts';
import { readEntries } from './fixtures.ts';
import { importText } from './import-papers.ts';

const bibtex = (author: string) => ({
	name: 'x.bib',
	text: `@techreport{a, title={Of stones}, author={${author}}, year=2019}`,
});
const lines = (tag: string, names: readonly string[]) => names.map((name) => `${tag}${name}\n`).join('');
/** A work of these authors in formats that give each a line. */
const LINES: readonly (readonly [format: string, write: (...names: string[]) => { name: string; text: string }])[] = [
	[
		'RIS',
		(...names) => ({
			name: 'x.ris',
			text: `TY  - RPRT\n${lines('AU  - ', names)}TI  - Of stones\nPY  - 2019\nER  - \n`,
		}),
	],
	['Refer', (...names) => ({ name: 'x.enw', text: `%0 Report\n${lines('%A ', names)}%T Of stones\n%D 2019\n` })],
	['RefWorks', (...names) => ({ name: 'x.txt', text: `RT Report\n${lines('A1 ', names)}T1 Of stones\nYR 2019\n` })],
];

/** A table as Zotero exports it, one work a row. */
function table(...cells: readonly string[]) {
	const rows = cells.map((cell, i) => `KEY0000${i},report,2019,"${cell}",Of stones ${i},,\n`);
	return { name: 'x.csv', text: `Key,Item Type,Publication Year,Author,Title,Publication Title,DOI\n${rows.join('')}` };
}

function readAll(file: { readonly name: string; readonly text: string }) {
	const { entries, warnings } = readEntries(file);
	const authors = entries.map(({ metadata }) => (metadata.authors ?? []).map(parsePersonName));
	return { authors, warnings: warnings.map(({ message }) => message) };
}

function readAuthors(file: { readonly name: string; readonly text: string }): readonly PersonName[] {
	return readAll(file).authors[0] ?? [];
}

const printAll = (people: readonly PersonName[]) => people.map(({ printed }) => printed);

describe('names in East Asian scripts', () => {
	const NAMES = [
		['山田, 太郎', '山田', '太郎'],
		['佐々木, 健太郎', '佐々木', '健太郎'],
		['長谷川, 眞理子', '長谷川', '眞理子'],
		['欧阳, 修文', '欧阳', '修文'],
		['남궁, 민수', '남궁', '민수'],
		['王, 小明', '王', '小明'],
	] as const;

	test.each(NAMES)('%s is one person in every format', (name, family, given) => {
		const other = { family: '佐藤', given: '花子' };
		const files = [
			bibtex(`${name} and 佐藤, 花子`),
			...LINES.map(([, write]) => write(name, '佐藤, 花子')),
			table(`${name}; 佐藤, 花子`),
		];
		for (const file of files) expect(readAuthors(file)).toMatchObject([{ family, given }, other]);
		expect(readAuthors(table(name))).toMatchObject([{ family, given }]);
	});

	test.each(NAMES)('%s comes back from an export', (name, family, given) => {
		const papers = importText(bibtex(name).text);
		const exported = [
			{ name: 'x.bib', text: toBibtex(papers) },
			{ name: 'x.ris', text: toRis(papers).replaceAll('\r', '') },
		];
		for (const file of exported) expect(readAuthors(file)).toMatchObject([{ family, given }]);
	});

	test.each([
		['王小明, 李小红', ['王小明', '李小红']],
		['欧阳修文, 李小红', ['欧阳修文', '李小红']],
		['김민수, 이영희', ['김민수', '이영희']],
		['山田 太郎, 佐藤 花子', ['山田太郎', '佐藤花子']],
		['王小明, 李四光, 张三丰', ['王小明', '李四光', '张三丰']],
		['王小明，李四光', ['王小明', '李四光']],
		['山田太郎、鈴木一郎', ['山田太郎', '鈴木一郎']],
	])('%s in one field are several people', (text, names) => {
		for (const file of [bibtex(text), table(text)]) {
			expect(readAuthors(file).map(formatPersonName)).toEqual(names);
		}
	});

	test.each(['山田 太郎 and 佐藤 花子', '山田　太郎 and 佐藤~花子', '{山田} {太郎} and 佐藤, 花子'])(
		'%s have their family names first in BibTeX',
		(text) => {
			expect(readAuthors(bibtex(text))).toMatchObject([
				{ family: '山田', given: '太郎' },
				{ family: '佐藤', given: '花子' },
			]);
		},
	);

	test('names of one character, in Korean and between braces keep their order', () => {
		expect(readAuthors(bibtex('王 小明 and 이 영희 and {日本 学会}'))).toMatchObject([
			{ family: '王', given: '小明' },
			{ family: '이', given: '영희' },
			{ literal: '日本 学会' },
		]);
	});
});

const INSTITUTIONS = [
	'Centers for Disease Control and Prevention',
	'Organisation for Economic Co-operation and Development',
	'United Nations Educational, Scientific and Cultural Organization',
	'National Academies of Sciences, Engineering, and Medicine',
	'U.S. Department of Health & Human Services',
	'National Aeronautics and Space Administration',
	'U.S. Food and Drug Administration',
	'Ministry of Health, Labour and Welfare',
	'Bill and Melinda Gates Foundation',
	'Barnes and Noble, Inc.',
	'Google, Inc.',
];

describe('institutions', () => {
	test.each(LINES)('each line of %s is one', (_, write) => {
		const { authors, warnings } = readAll(write(...INSTITUTIONS, 'Smith, John'));
		expect(authors[0]).toMatchObject([
			...INSTITUTIONS.map((literal) => ({ literal })),
			{ family: 'Smith', given: 'John' },
		]);
		expect(warnings).toEqual([]);
	});

	test.each(LINES)('in %s a comma at the end marks one, two commas stand for one', (_, write) => {
		const names = [
			'European Space Agency,',
			'Royal Botanic Gardens,',
			'University of California,, Berkeley',
			'Rathbun, Mary Jane,',
			'Plato,',
		];
		expect(readAuthors(write(...names))).toMatchObject([
			{ literal: 'European Space Agency' },
			{ literal: 'Royal Botanic Gardens' },
			{ literal: 'University of California, Berkeley' },
			{ family: 'Rathbun', given: 'Mary Jane' },
			{ family: 'Plato' },
		]);
	});

	test.each(INSTITUTIONS)('%s is one author of a table, beside others and alone', (literal) => {
		expect(readAll(table(`Smith, John; ${literal}`, literal)).authors).toMatchObject([
			[{ family: 'Smith', given: 'John' }, { literal }],
			[{ literal }],
		]);
		expect(readAuthors(table(literal))).toMatchObject([{ literal }]);
	});

	test.each([
		['A. Smith, B. Doe and World Bank', ['A. Smith', 'B. Doe', 'World Bank']],
		['Smith, John and World Bank', ['John Smith', 'World Bank']],
		['John Smith and Jane Doe', ['John Smith', 'Jane Doe']],
		['Smith & Doe', ['Smith & Doe']],
		['Smith and Doe', ['Smith', 'Doe']],
	])('%s in a table', (cell, names) => {
		expect(printAll(readAuthors(table(cell)))).toEqual(names);
	});

	test('one row of a table shows how the others separate names', () => {
		const { authors } = readAll(
			table('Smith, John; Doe, Jane', 'Fisheries and Oceans Canada', 'Roe, Ann and Poe, Tim'),
		);
		expect(authors.map(printAll)).toEqual([
			['John Smith', 'Jane Doe'],
			['Fisheries and Oceans Canada'],
			['Ann Roe', 'Tim Poe'],
		]);
	});

	test.each([
		['"authors": "Department of Health and Human Services"', ['Department of Health and Human Services']],
		['"authors": ["Marks and Spencer", "Smith, John"]', ['Marks and Spencer', 'John Smith']],
		['"authors": "John Smith and Jane Doe"', ['John Smith', 'Jane Doe']],
	])('of JSON %s', (field, names) => {
		expect(printAll(readAuthors({ name: 'x.json', text: `[{"title": "Of stones", "year": 2019, ${field}}]` }))).toEqual(
			names,
		);
	});

	test.each([
		['Centers for Medicare \\& Medicaid Services', ['Centers for Medicare & Medicaid Services']],
		['U.S. Food \\& Drug Administration and Smith, John', ['U.S. Food & Drug Administration', 'John Smith']],
		['Procter \\& Gamble and AT\\&T Labs', ['Procter & Gamble', 'AT&T Labs']],
		['Barnes \\& Noble, Inc.', ['Barnes & Noble, Inc.']],
	])('BibTeX does not separate %s at its ampersand', (text, names) => {
		const { authors, warnings } = readAll(bibtex(text));
		expect(authors.map(printAll)).toEqual([names]);
		expect(warnings).toEqual([]);
	});

	test('people between ampersands are separated, and the guess is reported', () => {
		const { authors, warnings } = readAll(bibtex('van Gogh, Vincent \\& Smith, John \\& Jane Doe'));
		expect(authors.map(printAll)).toEqual([['Vincent van Gogh', 'John Smith', 'Jane Doe']]);
		expect(warnings).toEqual(['its authors are separated by "&", and were split by a guess']);
	});

	test.each([
		['Organisation for Economic Co-operation and Development'],
		['U.S. Department of Health \\& Human Services'],
		['Barnes and Noble'],
	])('%s between braces comes back from RIS', (name) => {
		const [paper] = importText(bibtex(`{{${name}}} and Smith, John`).text);
		const file = { name: 'x.ris', text: toRis(paper ? [paper] : []).replaceAll('\r', '') };
		expect(printAll(readAuthors(file))).toEqual(paper?.authors);
		expect(readAuthors(file)).toHaveLength(2);
	});
});

describe('several people on one line', () => {
	test.each([
		'Smith, John; Doe, Jane',
		'Smith, John; Doe, Jane; et al.',
		'Smith, John and Doe, Jane',
		'Smith, John, et al.; Doe, Jane',
	])('%s are separated', (line) => {
		for (const [, write] of LINES) {
			const { authors, warnings } = readAll(write(line));
			expect(authors.map(printAll)).toEqual([['John Smith', 'Jane Doe']]);
			expect(warnings).toEqual([]);
		}
	});

	test.each([
		'John Smith and Jane Doe and Ann Roe',
		'John Smith, Jane Doe & Ann Roe',
		'John Smith, Jane Doe, Ann Roe',
		'Smith, John, Doe, Jane, Roe, Ann, et al.',
	])('%s are separated, and the guess is reported', (line) => {
		for (const [, write] of LINES) {
			const { authors, warnings } = readAll(write(line));
			expect(authors.map(printAll)).toEqual([['John Smith', 'Jane Doe', 'Ann Roe']]);
			expect(warnings).toEqual(['some of its authors share a line, and were separated by a guess']);
		}
	});
});

describe('suffixes', () => {
	test.each([
		['Forney Jr, G David', { family: 'Forney', given: 'G David', suffix: 'Jr' }],
		['Gates III, William H.', { family: 'Gates', given: 'William H.', suffix: 'III' }],
		['Griffey Jr., Ken', { family: 'Griffey', given: 'Ken', suffix: 'Jr.' }],
		['{Griffey, Jr.}, Ken', { family: 'Griffey', given: 'Ken', suffix: 'Jr.' }],
		['C.-C. {Chang Jr.}', { family: 'Chang', given: 'C.-C.', suffix: 'Jr.' }],
		['van der Berg III, Anna', { family: 'Berg', given: 'Anna', particle: 'van der', suffix: 'III' }],
		['García Márquez Jr., Gabriel', { family: 'García Márquez', given: 'Gabriel', suffix: 'Jr.' }],
		['Hanson, 3rd, C. William', { family: 'Hanson', given: 'C. William', suffix: '3rd' }],
		['C. William Hanson 3rd', { family: 'Hanson', given: 'C. William', suffix: '3rd' }],
		['Gates, Jr.', { family: 'Gates', suffix: 'Jr.' }],
		['Ivanov, II', { family: 'Ivanov', given: 'II' }],
	])('%s in BibTeX', (text, { ...parts }) => {
		const { printed: _, ...name } = readAuthors(bibtex(text))[0] ?? {};
		expect(name).toEqual(parts);
	});

	test.each(LINES)('in %s', (_, write) => {
		expect(readAuthors(write('Forney Jr., G. David', 'King, Martin Luther, Jr.'))).toMatchObject([
			{ family: 'Forney', given: 'G. David', suffix: 'Jr.' },
			{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
		]);
	});

	test.each([
		['FAU - Hanson, C William 3rd', { family: 'Hanson', given: 'C William', suffix: '3rd' }],
		['FAU - Smith, Robert Jr', { family: 'Smith', given: 'Robert', suffix: 'Jr' }],
		['FAU - Smith, Robert V', { family: 'Smith', given: 'Robert V' }],
		['FAU - Ivanov, I I', { family: 'Ivanov', given: 'I I' }],
		['AU  - Hanson CW 3rd', { family: 'Hanson', given: 'CW', suffix: '3rd' }],
		['AU  - King ML II', { family: 'King', given: 'ML', suffix: 'II' }],
		['AU  - King ML III', { family: 'King', given: 'ML', suffix: 'III' }],
		['AU  - Ivanov IV', { family: 'Ivanov', given: 'IV' }],
	])('%s of MEDLINE', (line, parts) => {
		const text = `PMID- 1\nTI  - A title.\n${line}\nJT  - Journal of Examples\nDP  - 2015 Aug 7\nPT  - Journal Article\n`;
		const { printed: _, ...name } = readAuthors({ name: 'x.nbib', text })[0] ?? {};
		expect(name).toEqual(parts);
	});

	test('a paper is the same whichever way a library writes them', () => {
		const papers = importText(
			'@article{a, title={A Study of Drains and Pipes}, author={Forney Jr, G David}, year={2002}, journal={Journal of Taps}}\n' +
				'@article{b, title={A study of drains and pipes}, author={Forney, Jr., G. D.}, year={2002}, journal={J. Taps}}',
		);
		expect(papers.map(({ authors }) => authors)).toEqual([['G David Forney Jr']]);
	});
});

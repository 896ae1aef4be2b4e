/** Fields that other people's files have in places of their own, and that must be kept. */
import { describe, expect, test } from 'vitest';
import { mergeEntries } from '../../../src/domain/import/merge/merge-entries.ts';
import { readEntries, readText } from './fixtures.ts';

function readRis(...lines: readonly string[]) {
	const text = [...lines, 'ER  - ', ''].join('\n');
	const [entry] = readEntries({ name: 'test.ris', text }).entries;
	return entry?.metadata;
}

describe('RIS of books and their parts', () => {
	test('a book has its own editors in A3, its number in the series in M1', () => {
		const book = readRis(
			'TY  - BOOK',
			'TI  - Walls of the Old Town',
			'T2  - Town Studies',
			'A2  - Gray, Ed',
			'A3  - Dunn, Rae',
			'A3  - Cole, Nat',
			'PY  - 1984',
			'SP  - 312',
			'M1  - 21,2',
		);
		expect(book?.publication).toEqual({
			type: 'book',
			year: 1984,
			number: '21,2',
			series: 'Town Studies',
			editors: ['Rae Dunn', 'Nat Cole'],
			contributors: [{ role: 'series-editor', name: 'Ed Gray' }],
		});
	});

	test('editors of a book stand in A2 where there is no A3', () => {
		expect(readRis('TY  - BOOK', 'TI  - Walls', 'A2  - Gray, Ed', 'PY  - 1984')?.publication?.editors).toEqual([
			'Ed Gray',
		]);
	});

	test('a range of pages is kept of a book too', () => {
		const pages = (sp: string) => readRis('TY  - BOOK', 'TI  - Walls', 'PY  - 1984', `SP  - ${sp}`)?.publication?.pages;
		expect(['7-12', '496-499, 588-659', '312', 'XII, 312'].map(pages)).toEqual([
			'7-12',
			'496-499, 588-659',
			undefined,
			undefined,
		]);
	});

	test('a chapter has its number in the series in SV', () => {
		const lines = ['TY  - CHAP', 'TI  - Gates', 'T2  - Walls', 'T3  - Town Studies', 'SV  - 16', 'PY  - 1984'];
		expect(readRis(...lines)?.publication).toMatchObject({ type: 'chapter', series: 'Town Studies', number: '16' });
	});

	test('a dictionary with a container is an entry of it, one without a book', () => {
		const entry = readRis('TY  - DICT', 'TI  - Ditch', 'T2  - Dictionary of Towns', 'PY  - 1990');
		expect(entry?.publication).toEqual({ type: 'chapter', container: 'Dictionary of Towns', year: 1990 });
		expect(readRis('TY  - DICT', 'TI  - Dictionary of Towns', 'PY  - 1990')?.publication?.type).toBe('book');
	});

	test.each([
		['2024/05//', 5],
		['2024-11-03', 11],
		['May 12', 5],
		['2023/05//', undefined],
		['2024///', undefined],
	])('the month of the date "%s" is kept where it is of the same year', (date, month) => {
		const lines = ['TY  - JOUR', 'TI  - Ditches', 'JO  - Ditch Letters', 'PY  - 2024', `DA  - ${date}`];
		expect(readRis(...lines)?.publication?.month).toBe(month);
	});
});

test.each([
	['RIS', 'p.ris', 'TY  - PAT\nTI  - Sieve\nAU  - Kay, Ada\nA2  - Sand Works\nIS  - DE 4711\nPY  - 2015\nER  - \n'],
	[
		'BibLaTeX',
		'p.bib',
		'@patent{k, title={Sieve}, author={Kay, Ada}, holder={Sand Works}, number={DE 4711}, date={2015}}',
	],
	[
		'CSL-JSON',
		'p.json',
		'[{"id":"k","type":"patent","title":"Sieve","author":[{"family":"Kay","given":"Ada"}],"publisher":"Sand Works","number":"DE 4711","issued":{"date-parts":[[2015]]}}]',
	],
	[
		'Zotero JSON',
		'p.json',
		'[{"itemType":"patent","title":"Sieve","creators":[{"creatorType":"inventor","firstName":"Ada","lastName":"Kay"}],"assignee":"Sand Works","patentNumber":"DE 4711","date":"2015"}]',
	],
])('a patent in %s has its inventor, its holder and its number', (_, name, text) => {
	const [entry] = readEntries({ name, text }).entries;
	expect(entry?.metadata).toMatchObject({
		title: 'Sieve',
		authors: ['Ada Kay'],
		publication: { type: 'other', genre: 'Patent', number: 'DE 4711', publisher: 'Sand Works', year: 2015 },
	});
	expect(entry?.metadata.publication?.editors).toBeUndefined();
});

test.each([
	[
		'x.bib',
		'@article{a, title={Of hedges}, journal={Hedges}, volume={n/a}, number={n/a}, pages={n/a--n/a}, year={2021}}',
	],
	[
		'x.ris',
		'TY  - JOUR\nTI  - Of hedges\nJO  - Hedges\nVL  - n/a\nIS  - n/a\nSP  - n/a\nEP  - n/a\nPY  - 2021\nER  - \n',
	],
	['x.csv', 'Title,Journal,Volume,Issue,Pages,Year\nOf hedges,Hedges,N/A,–,-,2021\n'],
])('an article that is in no issue yet has neither volume nor issue nor pages: %s', (name, text) => {
	const [entry] = readEntries({ name, text }).entries;
	expect(entry?.metadata.publication).toEqual({ type: 'article', container: 'Hedges', year: 2021 });
});

test('a publisher of several parts is one name', () => {
	const entries = readText(`@book{a, title={Ditches}, publisher={Field and Sons and Daughters}, year=2001}
@book{b, title={Hedges}, publisher={Field {and} Sons}, address={Leeds and York}, year=2001}
@techreport{c, title={Banks}, institution={Town \\& County Council and Survey}, year=2001}`);
	expect(entries.map(({ metadata: { publication } }) => publication)).toMatchObject([
		{ publisher: 'Field and Sons and Daughters' },
		{ publisher: 'Field and Sons', place: 'Leeds and York' },
		{ institution: 'Town & County Council and Survey' },
	]);
});

test('two people who share a family name and initials are two, the same full name twice is one', () => {
	const [entry] = readText(`@article{a, title={Ditches}, journal={Ditch Letters}, year=2023,
  author={H Wang and S Ma and H Wang and J.-P. Roe and J.-P. Roe and Wang, Hui and Wang, Hui}}`);
	const printed = entry?.metadata.authors?.map((name) => (typeof name === 'string' ? name : Object.values(name)));
	expect(printed).toEqual(['H Wang', 'S Ma', 'H Wang', 'J.-P. Roe', 'J.-P. Roe', 'Hui Wang']);
});

test('a container of 400 letters is kept', () => {
	const name = `Acts of the Meeting of ${'Towns and Villages and '.repeat(16)}Hamlets`;
	const [entry] = readText(`@incollection{a, title={Ditches}, booktitle={${name}}, year=2001}`);
	expect(entry?.metadata.publication?.container).toBe(name);
});

test('Zotero tables tell the number in a series and the kind of a thesis', () => {
	const text = `"Key","Item Type","Publication Year","Author","Title","Publisher","Series","Series Number","Type"
"A1","book","1984","Cole, Nat","Walls","Press","Town Studies","21",""
"A2","thesis","1999","Fox, Max","Spades","Universität Trier","","","Habilitation"
"A3","report","2005","Hill, Una","Soils","Vale Survey","","","Abschlussbericht"
`;
	const { entries } = readEntries({ name: 'zotero.csv', text });
	expect(entries.map(({ metadata: { publication } }) => publication)).toEqual([
		{ type: 'book', year: 1984, number: '21', series: 'Town Studies', publisher: 'Press' },
		{ type: 'thesis', year: 1999, institution: 'Universität Trier', genre: 'Habilitation' },
		{ type: 'report', year: 2005, institution: 'Vale Survey', genre: 'Abschlussbericht' },
	]);
});

describe('publications that share much', () => {
	const listKeys = (text: string) => mergeEntries(readText(text)).map(({ entries }) => entries.map(({ key }) => key));

	test('a report printed in two journals, on other pages, is two publications', () => {
		const keys =
			listKeys(`@article{a, title={Third Report on the Diggings}, author={Wig, Theo}, journal={Town Notes}, year=1904, pages={72--91}}
@article{b, title={Third Report on the Diggings}, author={Wig, Theo}, journal={Yearbook of Digging}, year=1904, pages={2--10}}`);
		expect(keys).toEqual([['a'], ['b']]);
	});

	test.each([
		['the same journal by its short name', 'Twn. Nts.', '72--91'],
		['the pages of an early version', 'Other Name', '1--20'],
		['no pages', 'Other Name', ''],
	])('it is one with %s', (_, journal, pages) => {
		const keys =
			listKeys(`@article{a, title={Third Report on the Diggings}, author={Wig, Theo}, journal={Town Notes}, year=1904, pages={72--91}}
@article{b, title={Third Report on the Diggings}, author={Wig, Theo}, journal={${journal}}, year=1904, pages={${pages}}}`);
		expect(keys).toEqual([['a', 'b']]);
	});

	test('a part of an article with the article’s DOI, by one of its authors, is another work', () => {
		const keys =
			listKeys(`@article{whole, title={New Monuments of the Town}, author={Ney, Phil and Kru, Mara and Weo, Nick}, journal={Town Notes}, year=2013, pages={165--233}, doi={10.1234/tn.1}}
@article{part, title={How the Baths Were Given Up}, author={Weo, Nick and Kru, Mara}, journal={Town Notes}, year=2013, pages={186--189}, doi={10.1234/tn.1}}`);
		expect(keys).toEqual([['whole'], ['part']]);
	});

	test('a title in two languages under one DOI is one work', () => {
		const keys =
			listKeys(`@article{a, title={Les remparts de la ville}, author={Ney, Phil}, journal={Town Notes}, year=2013, pages={165--233}, doi={10.1234/tn.2}}
@article{b, title={Walls of the Town}, author={Ney, Phil}, journal={Town Notes}, year=2013, pages={165--233}, doi={10.1234/tn.2}}`);
		expect(keys).toEqual([['a', 'b']]);
	});
});

describe('nothing that a public library says is lost', () => {
	const TITLE = 'A telling title of a paper';
	const talk = `@misc{talk, title={${TITLE}}, author={Ada Person}, year=1992, howpublished={Paper presented at a meeting}}`;
	const published = `@incollection{b, title={${TITLE}}, author={Ada Person}, editor={Ed Gray}, booktitle={Walls}, pages={61-80}, year=1994}`;

	test.each([talk + published, published + talk])('a chapter leads the talk of its title', (text) => {
		const [paper, ...others] = mergeEntries(readText(text));
		expect(others).toEqual([]);
		expect(paper?.metadata).toMatchObject({
			year: 1992,
			publication: { type: 'chapter', container: 'Walls', year: 1994, pages: '61-80', editors: ['Ed Gray'] },
		});
	});

	test('shortened last pages that end in the same digit are not the same page', () => {
		const part = (key: string, journal: string, volume: number, pages: string) =>
			`@article{${key}, title={${TITLE}}, author={Ada Person}, year=1893, journal={${journal}}, volume=${volume}, pages={${pages}}}`;
		const parts = part('a', 'Antiquary', 22, '24-7') + part('b', 'A rejoinder. Antiquary', 23, '165-7');
		expect(mergeEntries(readText(parts))).toHaveLength(2);
	});

	test('an article that is on arXiv too is an article where it has the DOI of a publisher', () => {
		const type = (doi: string) =>
			readText(`@article{a, title={${TITLE}}, eprint={1308.1527}, eprinttype={arXiv}, ${doi} year=2013}`)[0]?.metadata
				.publication?.type;
		expect(['', 'doi={10.48550/arXiv.1308.1527},', 'doi={10.1063/1.4819954},'].map(type)).toEqual([
			'preprint',
			'preprint',
			'article',
		]);
	});

	test('a book of editors is no chapter of the conference that it came from', () => {
		const type = (names: string) =>
			readText(`@book{a, title={Motives}, booktitle={Proceedings of a Conference}, ${names}}`)[0]?.metadata.publication;
		expect(type('editor={Gray, Ed}')).toMatchObject({ type: 'book', editors: ['Ed Gray'] });
		expect(type('author={Poe, Ada}, editor={Gray, Ed}')?.type).toBe('chapter');
	});

	test('the pages of a thesis in a journal of abstracts are kept, the number of its pages is not', () => {
		const lines = ['TY  - THES', 'TI  - Of stones', 'PY  - 2010'];
		const abstracts = ['JF  - Dissertation Abstracts International', 'VL  - 71', 'SP  - 5786', 'EP  - 5786'];
		expect(readRis(...lines, ...abstracts)?.publication).toMatchObject({ volume: '71', pages: '5786' });
		expect(readRis(...lines, 'SP  - 312')?.publication?.pages).toBeUndefined();
	});

	test('a brace in a line that is commented out costs no entry', () => {
		const open = `@online{a,\n%@article{a,\n title={${TITLE}},\n % pages = {1,\n year = 2025\n}`;
		const [first, second] = readText(`${open}\n@book{b, title={Walls, 20 % off}, year=1984}`);
		expect(first?.metadata).toMatchObject({ title: TITLE, year: 2025 });
		expect(second?.metadata.title).toBe('Walls, 20 % off');
	});
});

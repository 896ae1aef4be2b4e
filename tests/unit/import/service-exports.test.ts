/** What services and converters write in JSON, YAML, XML and tagged text, and in the languages of their countries. */
import { describe, expect, test } from 'vitest';
import { readEntries } from './fixtures.ts';

describe('CSL as YAML', () => {
	test.each([
		['[BERT]{.nocase}: *deep* and **strong** words', 'BERT: deep and strong words'],
		['H~2~O at 10^-3^ of _E. coli_', 'H₂O at 10⁻³ of E. coli'],
		['A* search in C*-algebras of snake_case_names', 'A* search in C*-algebras of snake_case_names'],
		['Of $x^2 + y^2$', 'Of $x^2 + y^2$'],
		['A \\*star\\* of [x]', 'A *star* of [x]'],
	])('has Markdown in its titles: %s', (written, title) => {
		const text = `references:\n- id: doe2020\n  type: book\n  title: ${JSON.stringify(written).replaceAll('\\\\', '\\\\')}\n`;
		expect(readEntries({ name: 'x.yaml', text }).entries[0]?.metadata.title).toBe(title);
	});

	test('has the items of Pandoc, with their lines', () => {
		const text = [
			'---',
			'title: A paper of mine',
			'references:',
			'- id: doe2020',
			'  type: article-journal',
			'  author:',
			'  - family: Doe',
			'    given: Jane',
			'  issued:',
			'    date-parts:',
			'    - - 2020',
			'      - 5',
			'  title: "Of stones: a view"',
			'  container-title: Stone Letters',
			'  volume: 12',
			'  page: 1-10',
			'  DOI: 10.1000/stones.7',
			'- id: roe2018',
			'  type: book',
			'  title: All stones',
			'  issued:',
			'  - year: 2018',
			'    month: 3',
			'---',
			'',
			'What the paper says.',
		].join('\n');
		const { format, entries, problems } = readEntries({ name: 'x.yaml', text });
		expect([format, problems]).toEqual(['CSL-YAML', []]);
		expect(entries.map(({ key, citeKey, line }) => [key, citeKey, line])).toEqual([
			['doe2020', 'doe2020', 4],
			['roe2018', 'roe2018', 18],
		]);
		expect(entries[0]?.metadata).toEqual({
			title: 'Of stones: a view',
			authors: ['Jane Doe'],
			year: 2020,
			venue: 'Stone Letters',
			publication: {
				type: 'article',
				container: 'Stone Letters',
				year: 2020,
				month: 5,
				volume: '12',
				pages: '1-10',
			},
			doi: '10.1000/stones.7',
		});
		expect(entries[1]?.metadata.publication).toEqual({ type: 'book', year: 2018, month: 3 });
	});

	test('fields of the document may stand before the references, in several lines', () => {
		const text =
			'---\ntitle: A paper\nauthor:\n- Ada Poe\nabstract: |\n  Of stones.\nreferences:\n- id: a\n  title: Of stones\n---\n';
		const { format, entries } = readEntries({ name: 'x.md', text });
		expect([format, entries.map(({ metadata }) => metadata.title)]).toEqual(['CSL-YAML', ['Of stones']]);
	});

	test('a fault is reported with its line', () => {
		const text = 'references:\n- id: a\n  title: Of stones\n  author: [\n- id: b\n';
		const { problems } = readEntries({ name: 'x.yaml', text });
		expect(problems[0]).toMatchObject({ file: 'x.yaml', message: 'not valid YAML' });
		expect(problems[0]?.line).toBeGreaterThan(3);
	});
});

test.each([
	[
		{ type: 'dissertation', degree: ['DPhil'] },
		{ type: 'thesis', genre: 'PhD thesis' },
	],
	[
		{ type: 'book', 'edition-number': '2' },
		{ type: 'book', edition: '2' },
	],
])('Crossref: %j', (fields, publication) => {
	const text = JSON.stringify({ message: { items: [{ title: ['Of stones'], DOI: '10.1000/x', ...fields }] } });
	expect(readEntries({ name: 'x.json', text }).entries[0]?.metadata.publication).toEqual(publication);
});

test.each([
	['ISSN - EISSN-2375-5636', { issn: '2375-5636' }],
	['ISSN - ISSN-0161-4681', { issn: '0161-4681' }],
	['ISBN - ISBN-978-1-5985-7192-9', { isbn: '978-1-5985-7192-9' }],
])('ERIC says what its numbers are: %s', (line, numbers) => {
	const text = `OWN - ERIC\nTI  - Of tests\nJT  - Tests\nOID - EJ1227990\nDP  - 2020\n${line}\n`;
	expect(readEntries({ name: 'x.nbib', text }).entries[0]?.metadata.publication).toMatchObject(numbers);
});

test('PubMed XML may have first and last page alone', () => {
	const text =
		'<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><Title>Stones</Title></Journal><ArticleTitle>Of stones</ArticleTitle><Pagination><StartPage>12</StartPage><EndPage>34</EndPage></Pagination><Abstract><AbstractText>As <mml:math><mml:mi>x</mml:mi><mml:infinity/></mml:math> grows</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>';
	const [entry] = readEntries({ name: 'x.xml', text }).entries;
	expect(entry?.metadata.publication).toMatchObject({ container: 'Stones', pages: '12-34' });
	expect(entry?.metadata.abstract).toBe('As x grows');
});

describe('Arabic and Persian', () => {
	const readRis = (...lines: readonly string[]) => {
		const text = ['TY  - JOUR', 'TI  - دراسة في الأدب', ...lines, 'ER  - ', ''].join('\n');
		return readEntries({ name: 'x.ris', text }).entries[0];
	};

	test.each([
		['محمدی، علی', ['علی محمدی']],
		['محمدی، علی؛ رضایی، مریم', ['علی محمدی', 'مریم رضایی']],
		['نجيب محفوظ', ['نجيب محفوظ']],
	])('have commas and semicolons of their own between names: %s', (author, authors) => {
		expect(readRis(`AU  - ${author}`)?.metadata.authors).toEqual(authors);
	});

	test('and between keywords', () => {
		expect(readRis('KW  - الأدب، اللغة؛ الرواية')?.keywords).toEqual(['الأدب', 'اللغة', 'الرواية']);
	});

	test.each(['٢٠١٩', '۲۰۱۹', '२०१९'])('years have digits of their own: %s', (year) => {
		expect(readRis(`PY  - ${year}`)?.metadata.year).toBe(2019);
	});
});

describe('Europe PMC', () => {
	const read = (work: Readonly<Record<string, unknown>>) => {
		const text = JSON.stringify({ hitCount: 1, resultList: { result: [{ title: 'Of stones', ...work }] } });
		return readEntries({ name: 'x.json', text }).entries[0]?.metadata.publication;
	};
	const book = { publisher: 'StatPearls Publishing', comprisingTitle: 'StatPearls', isbn13: '9783161484100' };

	test.each([
		[
			{ pubTypeList: { pubType: ['Review', 'Book Chapter'] }, bookOrReportDetails: book },
			{ type: 'chapter', container: 'StatPearls', publisher: 'StatPearls Publishing', isbn: '9783161484100' },
		],
		[
			{ pubTypeList: { pubType: ['Review'] }, bookOrReportDetails: { ...book, comprisingTitle: 'Of Stones' } },
			{ type: 'book', publisher: 'StatPearls Publishing', isbn: '9783161484100' },
		],
		[
			{ pubTypeList: { pubType: ['Thesis'] }, bookOrReportDetails: { publisher: 'University of Leeds' } },
			{ type: 'thesis', institution: 'University of Leeds' },
		],
		[
			{ source: 'PPR', bookOrReportDetails: { publisher: 'bioRxiv' } },
			{ type: 'preprint', publisher: 'bioRxiv' },
		],
		[
			{ pubTypeList: { pubType: ['Review'] }, journalInfo: { volume: '3', journal: { title: 'Stones' } } },
			{ type: 'article', container: 'Stones', volume: '3' },
		],
	])('%j', (work, publication) => {
		expect(read(work)).toEqual(publication);
	});
});

test('OpenAlex has the first of January where it knows the year alone', () => {
	const read = (date: string) => {
		const text = JSON.stringify({
			id: 'W1',
			title: 'Of stones',
			type: 'book',
			publication_date: date,
			authorships: [],
		});
		return readEntries({ name: 'x.json', text }).entries[0]?.metadata.publication;
	};
	expect(read('2019-01-01')).toEqual({ type: 'book', year: 2019 });
	expect(read('2019-01-02')).toEqual({ type: 'book', year: 2019, month: 1 });
});

test.each([
	['CORE', { totalHits: 1, results: [{ title: 'Of stones', yearPublished: 2019, journals: [{ title: 'Stones' }] }] }],
	[
		'Zenodo',
		{ hits: { hits: [{ id: 1, metadata: { title: 'Of stones', year: 2019, journal: { title: 'Stones' } } }] } },
	],
	['DOAJ', { total: 1, results: [{ bibjson: { title: 'Of stones', year: '2019', journal: { title: 'Stones' } } }] }],
])('JSON of services that are not known has its records wherever they stand: %s', (_, answer) => {
	const { entries, problems } = readEntries({ name: 'x.json', text: JSON.stringify(answer) });
	expect(problems).toEqual([]);
	expect(entries[0]?.metadata).toMatchObject({ title: 'Of stones', year: 2019, venue: 'Stones' });
});

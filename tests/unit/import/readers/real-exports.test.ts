/** Habits of real exports, as translators of other programs test them too. */
import { describe, expect, test } from 'vitest';
import { decodeLibrary } from '../../../../src/domain/import/readers/decode-library.ts';
import { readEntries } from '../fixtures.ts';

const read = (text: string) => {
	const { format, entries, problems } = readEntries({ name: 'library', text });
	return { format, entries, problems, all: entries.map(({ metadata }) => metadata) };
};
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

describe('Refer, as EndNote and Google Scholar write it', () => {
	const REFER = lines(
		'%0 Journal Article',
		'%A Doe, Jane',
		'%+ A University',
		'%A Roe, Ann B.',
		'%T Growth of',
		'examples',
		'%J Journal of Examples',
		'%V 3',
		'%N 4',
		'%P 12-34',
		'%D 2001',
		'%@ 1234-5679',
		'%R 10.1000/182',
		'%K optics',
		'lenses',
		'%F doe2001',
		'',
		'%0 Conference Proceedings',
		'%T On lenses',
		'%A Roe, Ann B.',
		'%B Proceedings of Examples',
		'%E Cole, Nat',
		'%I Example Press',
		'%C Berlin',
		'%D 2002',
	);

	test('gives articles and papers with all their fields', () => {
		const { format, entries } = read(REFER);
		expect(format).toBe('Refer');
		expect(entries[0]).toMatchObject({ citeKey: 'doe2001', keywords: ['optics', 'lenses'] });
		expect(entries.map(({ metadata }) => metadata)).toMatchObject([
			{
				title: 'Growth of examples',
				authors: ['Jane Doe', 'Ann B. Roe'],
				doi: '10.1000/182',
				publication: {
					type: 'article',
					container: 'Journal of Examples',
					volume: '3',
					issue: '4',
					pages: '12-34',
					year: 2001,
					issn: '1234-5679',
				},
			},
			{
				title: 'On lenses',
				authors: ['Ann B. Roe'],
				publication: {
					type: 'paper',
					container: 'Proceedings of Examples',
					editors: ['Nat Cole'],
					publisher: 'Example Press',
					place: 'Berlin',
				},
			},
		]);
	});

	test('without types parts its records at empty lines', () => {
		const { all } = read('%T Corn\n%A Newman, W. H.\n%D 1891\n\n\n%T Wheat\n%A Doe, Jane\n%D 1892\n');
		expect(all).toMatchObject([
			{ title: 'Corn', authors: ['W. H. Newman'], year: 1891 },
			{ title: 'Wheat', authors: ['Jane Doe'], year: 1892 },
		]);
	});
});

test('RefWorks gives a section of a book its book', () => {
	const { format, all } = read(
		lines(
			'RT Book, Section',
			'SR Electronic(1)',
			'A1 Doe,Jane',
			'A1 Roe,Ann B.',
			'T1 Depression and the heart',
			'YR 2002',
			'SP 101',
			'OP 123',
			'K1 Etiology',
			'A2 Cole,N.',
			'T2 Stress and the heart',
			'PB Example Books',
			'SN 0306406152',
		),
	);
	expect(format).toBe('RefWorks');
	expect(all).toMatchObject([
		{
			title: 'Depression and the heart',
			authors: ['Jane Doe', 'Ann B. Roe'],
			publication: {
				type: 'chapter',
				container: 'Stress and the heart',
				pages: '101-123',
				editors: ['N. Cole'],
				publisher: 'Example Books',
				isbn: '0306406152',
			},
		},
	]);
});

describe('RIS', () => {
	const ris = (...tags: readonly string[]) => read(lines('TY  - JOUR', ...tags, 'ER  - ')).all[0];

	test('names under two tags stay in the order of the file', () => {
		const mixed = ris('TI  - On x', 'A1  - Doe, Jane', 'AU  - Roe, Ann', 'AU  - Cole, Nat');
		expect(mixed?.authors).toEqual(['Jane Doe', 'Ann Roe', 'Nat Cole']);
		const twice = ris('TI  - On x', 'A1  - Doe, J.', 'A1  - Roe, A.', 'AU  - Doe, Jane', 'AU  - Roe, Ann');
		expect(twice?.authors).toEqual(['Jane Doe', 'Ann Roe']);
	});

	test('DA goes before the older Y1', () => {
		expect(ris('TI  - On x', 'Y1  - 1900/01/01', 'DA  - 1950/01/01')?.year).toBe(1950);
	});

	test('the proceedings of a paper are named before its conference', () => {
		const [paper] = read(
			lines('TY  - CONF', 'TI  - On x', 'T2  - The Third Conference', 'C3  - Proceedings of Examples', 'ER  - '),
		).all;
		expect(paper?.publication?.container).toBe('Proceedings of Examples');
	});

	test('a separator of Unicode ends no line', () => {
		const bytes = new TextEncoder().encode('TY  - JOUR\nTI  - One: \u2028two\nPY  - 2014\nER  - \n');
		expect(read(decodeLibrary(bytes).text).all).toMatchObject([{ title: 'One: two', year: 2014 }]);
	});
});

describe('Web of Science', () => {
	const wos = (...tags: readonly string[]) =>
		read(lines('FN Clarivate Analytics Web of Science', 'VR 1.0', ...tags, 'ER', '', 'EF')).all[0];

	test('a group that held the conference wrote no paper of it', () => {
		const paper = wos('PT B', 'AU Chen, L', 'AF Chen, Li', 'GP IEEE', 'TI On x and y', 'DT Proceedings Paper');
		expect(paper?.authors).toEqual(['Li Chen']);
		expect(wos('PT J', 'AU Chen, L', 'CA Big Team', 'TI On x and y')?.authors).toEqual(['L Chen', 'Big Team']);
	});

	test('lines that lost their indent go on with the field', () => {
		const paper = wos('PT J', 'AU Doe, J', 'Roe, A', 'TI A title of', 'two lines', 'PY 2001');
		expect(paper).toMatchObject({ title: 'A title of two lines', authors: ['J Doe', 'A Roe'] });
	});

	test('a patent has its number, its owner and its inventors', () => {
		const patent = wos('PT P', 'AU YANG Y', '   LI W', 'TI Use of x', 'PN CN110836969-A', 'AE UNIV SICHUAN');
		expect(patent).toMatchObject({
			authors: ['Y YANG', 'W LI'],
			publication: { type: 'other', genre: 'Patent', number: 'CN110836969-A', publisher: 'UNIV SICHUAN' },
		});
	});
});

describe('MEDLINE and PubMed', () => {
	test('records of ERIC begin without a PMID', () => {
		const { format, all } = read(
			lines(
				'OWN - ERIC',
				'TI  - On tests',
				'AU  - van Groen, Maaike M.',
				'JT  - Journal of Tests',
				'OID - EJ1227990',
				'PT  - Journal Articles',
				'DP  - 2020',
				'ISSN - ISSN-1042-1629',
				'',
				'OWN - ERIC',
				'TI  - Robustness of review',
				'AU  - Doe, Jane',
				'JT  - ProQuest LLC',
				'OID - ED620611',
				'DP  - 2021',
				'LID - http://eric.ed.gov/?id=ED620611',
				'PT  - Dissertations/Theses - Doctoral Dissertations',
			),
		);
		expect(format).toBe('MEDLINE');
		expect(all).toMatchObject([
			{
				title: 'On tests',
				publication: { type: 'article', container: 'Journal of Tests', issn: '1042-1629' },
			},
			{
				title: 'Robustness of review',
				url: 'http://eric.ed.gov/?id=ED620611',
				publication: { type: 'thesis', institution: 'ProQuest LLC' },
			},
		]);
	});

	const pubmed = (article: string) =>
		read(
			`<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>${article}</Article><MedlineJournalInfo><MedlineTA>J Ex</MedlineTA></MedlineJournalInfo></MedlineCitation></PubmedArticle></PubmedArticleSet>`,
		);

	test('an article without an English title keeps its own, its number and its short journal', () => {
		const { format, all } = pubmed(
			'<Journal><Title>Journal of Examples</Title></Journal><ArticleTitle></ArticleTitle><ELocationID EIdType="pii">e42692</ELocationID><VernacularTitle>Psykisk ohälsa</VernacularTitle>',
		);
		expect(format).toBe('PubMed XML');
		expect(all).toMatchObject([
			{
				title: 'Psykisk ohälsa',
				publication: { container: 'Journal of Examples', containerShort: 'J Ex', number: 'e42692' },
			},
		]);
	});

	test('a whole book has its authors', () => {
		const { all } = read(
			'<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>1</PMID><Book><BookTitle>Endocrinology</BookTitle><AuthorList Type="authors"><Author><LastName>Nussey</LastName><ForeName>Stephen</ForeName></Author></AuthorList></Book></BookDocument></PubmedBookArticle></PubmedArticleSet>',
		);
		expect(all).toMatchObject([{ title: 'Endocrinology', authors: ['Stephen Nussey'], publication: { type: 'book' } }]);
	});
});

describe('MODS', () => {
	const mods = (inner: string) => read(`<mods xmlns="http://www.loc.gov/mods/v3">${inner}</mods>`);

	test('of a catalogue has whole names, places in words and books', () => {
		const { format, all } = mods(
			'<titleInfo><title>Sound and fury</title></titleInfo>' +
				'<name type="personal"><namePart>Alterman, Eric [1848-1914]</namePart><role><roleTerm>creator</roleTerm></role></name>' +
				'<name type="personal"><namePart>Penck, Albrecht</namePart><role><roleTerm type="code">rcp</roleTerm></role></name>' +
				'<typeOfResource>text</typeOfResource><originInfo><place><placeTerm type="code">nyu</placeTerm></place><place><placeTerm type="text">Ithaca</placeTerm></place><dateIssued>1999</dateIssued><issuance>monographic</issuance></originInfo>',
		);
		expect(format).toBe('MODS');
		expect(all).toMatchObject([{ authors: ['Eric Alterman'], publication: { type: 'book', place: 'Ithaca' } }]);
		expect(all[0]?.authors).toHaveLength(1);
	});

	test('a part is an article of what comes out in parts, and a chapter of what has a publisher', () => {
		const part = (host: string) =>
			mods(
				`<titleInfo><title>On x and y</title></titleInfo><relatedItem type="host"><titleInfo><title>The whole</title></titleInfo>${host}</relatedItem>`,
			).all[0]?.publication?.type;
		expect(part('<part><detail type="volume"><number>3</number></detail></part>')).toBe('article');
		expect(part('<originInfo><publisher>Example Press</publisher></originInfo>')).toBe('chapter');
	});
});

describe('sources of Word', () => {
	const sources = (...all: readonly string[]) =>
		read(
			`<?xml version="1.0"?><b:Sources SelectedStyle="" xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">${all
				.map((inner) => `<b:Source>${inner.replace(/<(\/?)(?=[A-Z])/g, '<$1b:')}</b:Source>`)
				.join('\n')}</b:Sources>`,
		);
	const person = (last: string, first: string, middle = '') =>
		`<Person><Last>${last}</Last><First>${first}</First>${middle && `<Middle>${middle}</Middle>`}</Person>`;

	test('are articles, chapters with editors, papers, theses and reports of groups', () => {
		const { format, all, problems } = sources(
			`<Tag>Doe01</Tag><SourceType>JournalArticle</SourceType><Author><Author><NameList>${person('Doe', 'Jane')}${person('Roe', 'Ann', 'B.')}</NameList></Author></Author><Title>Growth of examples</Title><JournalName>Journal of Examples</JournalName><Year>2001</Year><Volume>3</Volume><Issue>4</Issue><Pages>12-34</Pages><StandardNumber>10.1000/182</StandardNumber>`,
			`<Tag>Roe02</Tag><SourceType>BookSection</SourceType><Author><Author><NameList>${person('Roe', 'Ann')}</NameList></Author><Editor><NameList>${person('Cole', 'Nat')}</NameList></Editor></Author><Title>On lenses</Title><BookTitle>Handbook of Examples</BookTitle><Year>2002</Year><City>Berlin</City><Publisher>Example Press</Publisher>`,
			`<Tag>Roe03</Tag><SourceType>ConferenceProceedings</SourceType><Author><Author><NameList>${person('Roe', 'Ann')}</NameList></Author></Author><Title>On prisms</Title><ConferenceName>Conference on Examples</ConferenceName><Year>2003</Year>`,
			`<Tag>Fox04</Tag><SourceType>Report</SourceType><ThesisType>PhD thesis</ThesisType><Author><Author><NameList>${person('Fox', 'Kim')}</NameList></Author></Author><Title>On mirrors</Title><Year>2004</Year><Institution>University of Examples</Institution>`,
			'<Tag>WHO05</Tag><SourceType>Report</SourceType><Author><Author><Corporate>World Health Organization</Corporate></Author></Author><Title>On glasses</Title><Year>2005</Year><Institution>WHO</Institution>',
		);
		expect(format).toBe('Word sources');
		expect(problems).toEqual([]);
		expect(all).toMatchObject([
			{
				title: 'Growth of examples',
				authors: ['Jane Doe', 'Ann B. Roe'],
				year: 2001,
				doi: '10.1000/182',
				publication: { type: 'article', container: 'Journal of Examples', volume: '3', issue: '4', pages: '12-34' },
			},
			{
				authors: ['Ann Roe'],
				publication: {
					type: 'chapter',
					container: 'Handbook of Examples',
					editors: ['Nat Cole'],
					place: 'Berlin',
					publisher: 'Example Press',
				},
			},
			{ publication: { type: 'paper', container: 'Conference on Examples' } },
			{ publication: { type: 'thesis', institution: 'University of Examples' } },
			{ authors: ['World Health Organization'], publication: { type: 'report', institution: 'WHO' } },
		]);
	});

	test('as JabRef writes them have types, series and keywords of BibTeX', () => {
		const { entries, all } = sources(
			'<BIBTEX_Series>Lecture Notes</BIBTEX_Series><BIBTEX_Entry>phdthesis</BIBTEX_Entry><SourceType>Report</SourceType><Title>On lamps</Title><Tag>Fox06</Tag><Year>2006</Year><BIBTEX_KeyWords>optics; lamps</BIBTEX_KeyWords>',
		);
		expect(all).toMatchObject([{ title: 'On lamps', publication: { type: 'thesis', series: 'Lecture Notes' } }]);
		expect(entries).toMatchObject([{ citeKey: 'Fox06', keywords: ['optics', 'lamps'] }]);
	});

	test('one that is broken does not affect the others', () => {
		const { all, problems } = sources(
			'<Tag>A</Tag><SourceType>Book</SourceType><Title>Broken</Titel>',
			'<Tag>B</Tag><SourceType>Book</SourceType><Title>Whole</Title><Year>1999</Year>',
		);
		expect(all).toMatchObject([{ title: 'Whole', publication: { type: 'book' } }]);
		expect(problems.map(({ line }) => line)).toEqual([1]);
	});
});

describe('JSON of services', () => {
	test('DataCite names what a work was published in', () => {
		const { all } = read(
			JSON.stringify({
				doi: '10.48548/x-1',
				types: { resourceTypeGeneral: 'BookChapter' },
				titles: [{ title: 'Sorry Miss' }, { title: 'Apologies in Ireland', titleType: 'Subtitle' }],
				creators: [{ name: 'Doe, Jane' }],
				container: { title: 'Talks', firstPage: 'Bd. 1 Nr. 1 (2018)' },
				relatedItems: [
					{
						titles: [{ title: 'Irish English Research' }],
						firstPage: '109',
						lastPage: '128',
						publisher: 'Example Press',
						relationType: 'IsPublishedIn',
						publicationYear: '2022',
						relatedItemIdentifier: { relatedItemIdentifier: '978-3-7815-6043-7', relatedItemIdentifierType: 'ISBN' },
					},
				],
				publicationYear: 2024,
				version: '1',
			}),
		);
		expect(all).toMatchObject([
			{
				title: 'Sorry Miss: Apologies in Ireland',
				publication: {
					type: 'chapter',
					container: 'Irish English Research',
					pages: '109-128',
					year: 2022,
					publisher: 'Example Press',
					isbn: '978-3-7815-6043-7',
				},
			},
		]);
		expect(all[0]?.publication).not.toHaveProperty('edition');
	});

	test('a platform of books or a catalogue in OpenAlex is no container', () => {
		const work = (type: string, source: object) =>
			read(
				JSON.stringify({
					id: 'https://openalex.org/W1',
					title: 'Clinical labor',
					type,
					authorships: [{ author: { display_name: 'Jane Doe' } }],
					primary_location: { source },
					publication_year: 2014,
				}),
			).all[0]?.publication;
		const platform = {
			display_name: 'Example eBooks',
			type: 'ebook platform',
			host_organization_name: 'Example Press',
		};
		expect(work('book', platform)).toEqual({ type: 'book', year: 2014, publisher: 'Example Press' });
		expect(work('dataset', { display_name: 'DataCite API', type: 'metadata' })).toEqual({
			type: 'dataset',
			year: 2014,
		});
	});
});

test('BibTeX whose titles run over lines with commas and bars is no table', () => {
	const { format, all } = read(
		lines('@article{logic,', '\ttitle = {Intuitionistic Logic,', '\t\tS4 | and year},', '\tyear = {2001}', '}'),
	);
	expect(format).toBe('BibTeX');
	expect(all).toMatchObject([{ title: 'Intuitionistic Logic, S4 | and year', year: 2001 }]);
});

describe('services and their tables', () => {
	test('one work of Crossref stands in a message, with the series of its book before the book', () => {
		const work = {
			DOI: '10.1007/978-3-319-24574-4_28',
			type: 'book-chapter',
			title: ['U-Net'],
			author: [{ given: 'Olaf', family: 'Ronneberger' }, { name: 'A Consortium' }],
			'container-title': ['Lecture Notes', 'Image Computing'],
			issued: { 'date-parts': [[2015]] },
		};
		const { format, all } = read(JSON.stringify({ status: 'ok', 'message-type': 'work', message: work }));
		expect(format).toBe('CSL-JSON');
		expect(all).toMatchObject([
			{
				title: 'U-Net',
				authors: ['Olaf Ronneberger', 'A Consortium'],
				publication: { type: 'chapter', container: 'Image Computing', series: 'Lecture Notes' },
			},
		]);
	});

	test('a chapter in Dimensions is in its anthology, and that in its series', () => {
		const { all } = read(
			'Title,Authors,PubYear,Source title,Anthology title,Publication Type\nOn x,"Doe, Jane; van den Berg, Jan",2020,Lecture Notes,Machine Learning,Chapter\n',
		);
		expect(all).toMatchObject([
			{
				authors: ['Jane Doe', 'Jan van den Berg'],
				publication: { type: 'chapter', container: 'Machine Learning', series: 'Lecture Notes' },
			},
		]);
	});

	test('a table of Springer has names with nothing between them', () => {
		const { format, all } = read(
			'Item Title,Publication Title,Journal Volume,Item DOI,Authors,Publication Year,Content Type\nU-Net,Image Computing,12,10.1007/978-3-1_28,Olaf RonnebergerPhilipp FischerIan McDonald,2015,Article\n',
		);
		expect(format).toBe('table');
		expect(all).toMatchObject([
			{
				title: 'U-Net',
				authors: ['Olaf Ronneberger', 'Philipp Fischer', 'Ian McDonald'],
				doi: '10.1007/978-3-1_28',
				publication: { type: 'article', container: 'Image Computing', volume: '12' },
			},
		]);
	});

	test('family names before initials, with a suffix or without, in lists and in RIS', () => {
		const { all } = read('PMID,Title,Authors,Publication Year\n1,On x,"Doe J, van der Berg AB, King ML Jr.",2019\n');
		expect(all).toMatchObject([{ authors: ['J Doe', 'AB van der Berg', 'ML King Jr'] }]);
		const [paper] = read(lines('TY  - CONF', 'TI  - On x', 'A2  - Smith A.', 'A2  - Roe Jane', 'ER  - ')).all;
		expect(paper?.publication?.editors).toEqual(['A. Smith', 'Roe Jane']);
	});
});

describe('BibTeX', () => {
	const [first] = [(fields: string, type = 'article') => read(`@${type}{k,\n title = {On x and y},\n ${fields}}`)];

	test('a book in another book is a chapter of that', () => {
		const type = (title: string) => first(`booktitle = {${title}}`, 'book').all[0]?.publication?.type;
		expect([type('Computer Vision Systems'), type('On {X} and Y')]).toEqual(['chapter', 'book']);
	});

	test('MathSciNet gives the journal in full and in short', () => {
		const { all } = first('journal = {Adv. Math.}, fjournal = {Advances in Mathematics}');
		expect(all[0]?.publication).toMatchObject({ container: 'Advances in Mathematics', containerShort: 'Adv. Math.' });
	});

	test('a patent is one under every key of its type', () => {
		expect(first('type = {patentus}', 'patent').all[0]?.publication?.genre).toBe('Patent');
	});

	test('"et al." after a comma goes on with the list', () => {
		const { all } = first('author = {Dowty, D.R., et al.}');
		expect(all).toMatchObject([{ authors: ['D.R. Dowty'], authorsComplete: false }]);
	});

	test('characters by number in links, and sections of XML and scripts of INSPEC in abstracts', () => {
		const { all } = first(
			'url = {https://x.example.org/{\\char126}doe/a}, abstract = {<![CDATA[Of LiNbO/sub 3/ and/or more]]>}',
		);
		expect(all).toMatchObject([{ url: 'https://x.example.org/~doe/a', abstract: 'Of LiNbO₃ and/or more' }]);
	});

	test('names joined from abbreviations are as many as there are', () => {
		const { all } = read(
			lines(
				'@string{alice = "Smith, Alice"}',
				'@string{bob = {Doe, Bob}}',
				'@misc{a, title = {On x}, author = alice # " and " # bob # { and Roe, Al}}',
				'@misc{b, title = {On y}, author = "Cole, Nat" # " and Roe, Al"}',
				'@misc{c, title = {On z}, author = {Cole, Nat and }, collaboration = {A Team}}',
				'@misc{d, title = {On w}, collaboration = {A Team}}',
			),
		);
		expect(all.map(({ authors }) => authors)).toEqual([
			['Alice Smith', 'Bob Doe', 'Al Roe'],
			['Nat Cole', 'Al Roe'],
			['Nat Cole'],
			['A Team'],
		]);
	});

	test("what stands between Mendeley's signs for less and greater is text or a tag, and its formulas are formulas", () => {
		const { all } = read(
			'@misc{a, title = {CO{\\$}{\\_}2{\\$} and H{\\textless}sub{\\textgreater}2{\\textless}/sub{\\textgreater}O}, abstract = {A{\\textless}B {\\&} C{\\textgreater}D or {\\$}5 and {\\$}6}}',
		);
		expect(all).toMatchObject([{ title: 'CO$_2$ and H₂O' }]);
		expect(all[0]?.abstract).toBe('A<B & C>D or \\$5 and \\$6');
	});

	test('a publisher stands where its address is, not where the conference was', () => {
		const { all } = first('address = {New York}, location = {Virtual Event}', 'inproceedings');
		expect(all[0]?.publication?.place).toBe('New York');
	});

	test('headings in abstracts end with a colon', () => {
		const { all } = first('abstract = {<h4>Background</h4>We test.<h4>Results:</h4>It works.}');
		expect(all[0]?.abstract).toBe('Background: We test. Results: It works.');
	});

	test('commas part keywords where few semicolons stand among many of them', () => {
		const keywords = (text: string) => first(`keywords = {${text}}`).entries[0]?.keywords;
		expect(keywords('Field effect, transport, quantum wires, diffusion; noise')).toEqual([
			'Field effect',
			'transport',
			'quantum wires',
			'diffusion',
			'noise',
		]);
		expect(keywords('Models, Neurological; Rats, Wistar')).toEqual(['Models, Neurological', 'Rats, Wistar']);
	});
});

test('CITATION.cff whose preferred citation has no title gives the work itself', () => {
	const { all } = read(
		'cff-version: 1.2.0\ntitle: A program\npreferred-citation:\n  type: article\n  doi: 10.1000/182\n',
	);
	expect(all).toMatchObject([{ title: 'A program', publication: { type: 'software' } }]);
});

test('a file that looks like a library but contains no entries is told', () => {
	const { problems } = read('<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"><bibo:Article/></rdf:RDF>');
	expect(problems).toEqual([
		{
			file: 'library',
			message: 'it looks like Zotero RDF but contains no entries',
			fix: 'export the library again, as BibTeX or RIS',
		},
	]);
});

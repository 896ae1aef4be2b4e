/** The same kinds of works in the formats that databases and reference managers write. */
import { describe, expect, test } from 'vitest';
import { readLibraries } from '../../../../src/domain/import/readers/read-library.ts';
import { readEntries } from '../fixtures.ts';

const read = (text: string) => {
	const { format, entries, problems } = readEntries({ name: 'library', text });
	expect(problems).toEqual([]);
	return { format, entries, all: entries.map(({ metadata }) => metadata) };
};

const ARTICLE = {
	title: 'Growth of examples',
	authors: ['Jane Doe', 'Ann B. Roe'],
	year: 2001,
	publication: {
		type: 'article',
		container: 'Journal of Examples',
		volume: '3',
		issue: '4',
		pages: '12-34',
		year: 2001,
	},
	doi: '10.1000/182',
};

describe('tables', () => {
	test.each([
		[
			'Scopus',
			'"Authors","Author full names","Author(s) ID","Title","Year","Source title","Volume","Issue","Art. No.","Page start","Page end","DOI","Abstract","Author Keywords","Document Type","EID"\n' +
				'"Doe J.; Roe A.B.","Doe, Jane (57193875000); Roe, Ann B. (6602000000)","57193875000; 6602000000","Growth of examples","2001","Journal of Examples","3","4","","12","34","10.1000/182","We grow.","optics; lenses","Article","2-s2.0-1"\n',
		],
		[
			'Zotero',
			'"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Pages","Issue","Volume","Manual Tags"\n' +
				'"ABCD1234","journalArticle","2001","Doe, Jane; Roe, Ann B.","Growth of examples","Journal of Examples","","","10.1000/182","","We grow.","2001","12-34","4","3","optics; lenses"\n',
		],
		[
			'Dimensions, with a line before its columns',
			'"About the data: Exported on Nov 2, 2026. Criteria: x."\nRank,Publication ID,DOI,Title,Abstract,Source title,PubYear,Volume,Issue,Pagination,Authors,Publication Type,MeSH terms\n' +
				'1,pub.1,10.1000/182,Growth of examples,We grow.,Journal of Examples,2001,3,4,12-34,"Doe, Jane; Roe, Ann B.",Article,optics; lenses\n',
		],
		[
			'Lens',
			'Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,Author/s,Abstract,Volume,Issue Number,Start Page,End Page,Keywords,DOI\n' +
				'001,Growth of examples,2001,2001,journal article,Journal of Examples,Jane Doe; Ann B. Roe,We grow.,3,4,12,34,optics; lenses,10.1000/182\n',
		],
		[
			'OpenAlex',
			'"id","authorships.author.display_name","biblio.first_page","biblio.issue","biblio.last_page","biblio.volume","display_name","doi","abstract","keywords.display_name","primary_location.source.display_name","publication_date","publication_year","type"\n' +
				'"https://openalex.org/W1","Jane Doe|Ann B. Roe","12","4","34","3","Growth of examples","https://doi.org/10.1000/182","We grow.","optics|lenses","Journal of Examples","2001-01-01",2001,"article"\n',
		],
		[
			'Web of Science (tabs)',
			'Publication Type\tAuthors\tAuthor Full Names\tArticle Title\tSource Title\tAuthor Keywords\tAbstract\tVolume\tIssue\tStart Page\tEnd Page\tDOI\tPublication Year\tDocument Type\n' +
				'J\tDoe, J; Roe, AB\tDoe, Jane; Roe, Ann B.\tGrowth of examples\tJournal of Examples\toptics; lenses\tWe grow.\t3\t4\t12\t34\t10.1000/182\t2001\tArticle\n',
		],
		[
			'a spreadsheet with semicolons and German names',
			'Titel;Autoren;Jahr;Zeitschrift;Band;Issue;Seiten;DOI;Schlagworte;Typ;Type\n' +
				'Growth of examples;"Doe, Jane; Roe, Ann B.";2001;Journal of Examples;3;4;12–34;https://doi.org/10.1000/182;"optics; lenses";x;article\n',
		],
	])('%s', (_, text) => {
		const { format, entries, all } = read(text);
		expect(format).toBe('table');
		expect(all).toMatchObject([ARTICLE]);
		expect(entries[0]?.keywords).toEqual(['optics', 'lenses']);
	});

	test('cells with line breaks and quotes are read, and rows know their lines', () => {
		const { entries } = read(
			'title,authors,year\n"One ""quoted""\ntitle",Jane Doe,2001\n\nTwo titles,"A. Roe and B. Poe",2002\n',
		);
		expect(entries.map(({ line, metadata }) => [line, metadata.title, metadata.authors])).toEqual([
			[2, 'One "quoted" title', ['Jane Doe']],
			[5, 'Two titles', ['A. Roe', 'B. Poe']],
		]);
	});

	test('a quote that is never closed is reported with its row', () => {
		const { entries, problems } = readEntries({
			name: 'x.csv',
			text: 'title,year,authors\nOne,2001,A. Roe\n"Two,2002,B. Poe\n',
		});
		expect(entries.map(({ metadata }) => metadata.title)).toEqual(['One']);
		expect(problems.map(({ line, message }) => [line, message])).toEqual([[3, 'a quote in this row is never closed']]);
	});

	test('names with the family name first are turned round, where all are written so', () => {
		const { all } = read(
			'PMID,Title,Authors,Journal/Book,Publication Year\n1,A title,"Doe J, van der Berg AB.",Science,2001\n',
		);
		expect(all[0]?.authors).toEqual(['J Doe', 'AB van der Berg']);
	});
});

test('Web of Science tagged text', () => {
	const { format, entries, all } = read(
		'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, J\n   Roe, AB\nAF Doe, Jane\n   Roe, Ann B.\nTI Growth\n   of examples\nSO JOURNAL OF EXAMPLES\nJI J. Ex.\nDT Article\nDE optics; lenses\nAB We grow.\nSN 1234-5678\nPD MAY\nPY 2001\nVL 3\nIS 4\nBP 12\nEP 34\nDI 10.1000/182\nUT WOS:000001\nER\n\nPT C\nAU Poe, E\nTI A paper\nBT x\nSO PROCEEDINGS\nDT Proceedings Paper\nPY 2002\nER\n\nEF\n',
	);
	expect(format).toBe('Web of Science');
	expect(all).toMatchObject([
		{
			...ARTICLE,
			publication: {
				...ARTICLE.publication,
				container: 'JOURNAL OF EXAMPLES',
				containerShort: 'J. Ex.',
				month: 5,
				issn: '1234-5678',
			},
		},
		{ title: 'A paper', authors: ['E Poe'], publication: { type: 'paper', container: 'PROCEEDINGS' } },
	]);
	expect(entries.map(({ key, line, keywords }) => [key, line, keywords])).toEqual([
		['WOS:000001', 3, ['optics', 'lenses']],
		['PT on line 26', 26, []],
	]);
});

test('EndNote XML', () => {
	const style = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;
	const { format, all, entries } = read(
		`<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="x.enl">x.enl</database><rec-number>7</rec-number><ref-type name="Journal Article">17</ref-type><contributors><authors><author>${style('Doe, Jane')}</author><author>${style('Roe, Ann B.')}</author></authors></contributors><titles><title>${style('Growth of ')}${style('examples')}</title><secondary-title>${style('Journal of Examples')}</secondary-title></titles><pages>${style('12-34')}</pages><volume>${style('3')}</volume><number>${style('4')}</number><keywords><keyword>${style('Models, Neurological')}</keyword></keywords><dates><year>${style('2001')}</year></dates><electronic-resource-num>${style('10.1000/182')}</electronic-resource-num></record>\n` +
			`<record><ref-type name="Book Section">5</ref-type><contributors><authors><author>Poe, E.</author></authors><secondary-authors><author>Doe, Jane</author></secondary-authors></contributors><titles><title>A chapter</title><secondary-title>A book</secondary-title></titles><pub-location>Oslo</pub-location><publisher>P</publisher><dates><year>2002</year></dates></record></records></xml>`,
	);
	expect(format).toBe('EndNote XML');
	expect(all).toMatchObject([
		ARTICLE,
		{
			title: 'A chapter',
			publication: { type: 'chapter', container: 'A book', editors: ['Jane Doe'], place: 'Oslo', publisher: 'P' },
		},
	]);
	expect(entries[0]?.keywords).toEqual(['Models, Neurological']);
});

test('Zotero RDF', () => {
	const person = (family: string, given: string) =>
		`<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname><foaf:givenName>${given}</foaf:givenName></foaf:Person></rdf:li>`;
	const { format, all, entries } = read(`<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#">
    <bib:Article rdf:about="#item_1">
        <z:itemType>journalArticle</z:itemType>
        <dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
        <bib:authors><rdf:Seq>${person('Doe', 'Jane')}${person('Roe', 'Ann B.')}</rdf:Seq></bib:authors>
        <dc:subject>optics</dc:subject>
        <dc:subject><z:AutomaticTag><rdf:value>lenses</rdf:value></z:AutomaticTag></dc:subject>
        <dc:title>Growth of examples</dc:title>
        <dc:date>2001</dc:date>
        <bib:pages>12-34</bib:pages>
        <z:citationKey>doe_2001</z:citationKey>
    </bib:Article>
    <bib:Journal rdf:about="urn:issn:1234-5678">
        <dc:identifier>DOI 10.1000/182</dc:identifier>
        <dc:identifier>ISSN 1234-5678</dc:identifier>
        <dc:title>Journal of Examples</dc:title>
        <prism:volume>3</prism:volume>
        <prism:number>4</prism:number>
    </bib:Journal>
    <bib:Book rdf:about="urn:isbn:978-3-540-66957-9">
        <z:itemType>book</z:itemType>
        <dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>Oslo</vcard:locality></vcard:Address></vcard:adr><foaf:name>P</foaf:name></foaf:Organization></dc:publisher>
        <bib:editors><rdf:Seq>${person('Poe', 'E.')}</rdf:Seq></bib:editors>
        <dc:title>A book</dc:title>
        <dc:identifier>ISBN 978-3-540-66957-9</dc:identifier>
    </bib:Book>
</rdf:RDF>`);
	expect(format).toBe('Zotero RDF');
	expect(all).toMatchObject([
		{ ...ARTICLE, publication: { ...ARTICLE.publication, issn: '1234-5678' } },
		{
			title: 'A book',
			publication: { type: 'book', publisher: 'P', place: 'Oslo', editors: ['E. Poe'], isbn: '978-3-540-66957-9' },
		},
	]);
	expect(entries.map(({ line, citeKey, keywords }) => [line, citeKey, keywords])).toEqual([
		[4, 'doe_2001', ['optics', 'lenses']],
		[22, undefined, []],
	]);
});

test('PubMed XML', () => {
	const { format, all, entries } = read(`<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.nlm.nih.gov/x.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation><PMID Version="1">1</PMID><Article><Journal><ISSN>1234-5678</ISSN><JournalIssue><Volume>3</Volume><Issue>4</Issue><PubDate><Year>2001</Year><Month>May</Month></PubDate></JournalIssue><Title>Journal of Examples</Title><ISOAbbreviation>J Ex</ISOAbbreviation></Journal><ArticleTitle>Growth of <i>examples</i>.</ArticleTitle><Pagination><MedlinePgn>1234-8</MedlinePgn></Pagination><Abstract><AbstractText Label="AIM">We grow.</AbstractText><AbstractText Label="RESULT">It grew.</AbstractText></Abstract><AuthorList><Author><LastName>Doe</LastName><ForeName>Jane</ForeName></Author><Author><CollectiveName>Example Study Group</CollectiveName></Author></AuthorList><PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article><MeshHeadingList><MeshHeading><DescriptorName>Humans</DescriptorName></MeshHeading><MeshHeading><DescriptorName>Neoplasms</DescriptorName><QualifierName>genetics</QualifierName></MeshHeading></MeshHeadingList></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="pubmed">1</ArticleId><ArticleId IdType="doi">10.1000/182</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
</PubmedArticleSet>`);
	expect(format).toBe('PubMed XML');
	expect(all).toMatchObject([
		{
			title: 'Growth of examples',
			authors: ['Jane Doe', 'Example Study Group'],
			abstract: 'AIM: We grow. RESULT: It grew.',
			doi: '10.1000/182',
			publication: {
				type: 'article',
				container: 'Journal of Examples',
				containerShort: 'J Ex',
				pages: '1234-1238',
				month: 5,
			},
		},
	]);
	expect(entries[0]).toMatchObject({ key: '1', line: 4, keywords: ['Neoplasms'] });
});

test('items of Zotero’s API', () => {
	const item = (data: object) => ({ key: 'ABCD1234', version: 3, library: {}, data });
	const { format, all, entries } = read(
		JSON.stringify(
			[
				item({
					key: 'ABCD1234',
					itemType: 'journalArticle',
					title: 'Growth of examples',
					creators: [
						{ creatorType: 'author', firstName: 'Jane', lastName: 'Doe' },
						{ creatorType: 'author', firstName: 'Ann B.', lastName: 'Roe' },
						{ creatorType: 'editor', name: 'World Bank' },
					],
					publicationTitle: 'Journal of Examples',
					date: '2001',
					volume: '3',
					issue: '4',
					pages: '12-34',
					DOI: '10.1000/182',
					extra: 'Citation Key: doe_2001\narXiv:1706.00001',
					tags: [{ tag: 'optics' }],
				}),
				item({ itemType: 'attachment', title: 'Full text' }),
				item({ itemType: 'thesis', title: 'A thesis', thesisType: 'PhD thesis', university: 'MIT', creators: [] }),
			],
			undefined,
			1,
		),
	);
	expect(format).toBe('Zotero JSON');
	expect(all).toMatchObject([
		{ ...ARTICLE, arxiv: '1706.00001', publication: { ...ARTICLE.publication, editors: [{ literal: 'World Bank' }] } },
		{ title: 'A thesis', publication: { type: 'thesis', genre: 'PhD thesis', institution: 'MIT' } },
	]);
	expect(entries[0]).toMatchObject({ citeKey: 'doe_2001', keywords: ['optics'] });
});

test('Europe PMC', () => {
	const { format, all } = read(
		JSON.stringify({
			version: '6.9',
			hitCount: 1,
			resultList: {
				result: [
					{
						id: '1',
						source: 'MED',
						pmid: '1',
						doi: '10.1000/182',
						title: 'Growth of examples.',
						authorString: 'Doe J, Roe AB.',
						authorList: {
							author: [
								{ fullName: 'Doe J', firstName: 'Jane', lastName: 'Doe' },
								{ fullName: 'Roe AB', firstName: 'Ann B.', lastName: 'Roe' },
							],
						},
						journalInfo: {
							issue: '4',
							volume: '3',
							yearOfPublication: 2001,
							monthOfPublication: 5,
							journal: { title: 'Journal of Examples' },
						},
						pageInfo: '12-34',
						pubTypeList: { pubType: ['research-article', 'Journal Article'] },
					},
				],
			},
		}),
	);
	expect(format).toBe('Europe PMC');
	expect(all).toMatchObject([ARTICLE]);
});

test('INSPIRE', () => {
	const { format, all, entries } = read(
		JSON.stringify({
			hits: {
				hits: [
					{
						id: '9',
						metadata: {
							texkeys: ['Doe:2001abc'],
							titles: [{ title: 'Growth of examples' }],
							authors: [
								{ full_name: 'Doe, Jane' },
								{ full_name: 'Roe, Ann B.' },
								{ full_name: 'Poe, E.', inspire_roles: ['editor'] },
							],
							document_type: ['article'],
							arxiv_eprints: [{ value: 'hep-th/0006001', categories: ['hep-th'] }],
							dois: [{ value: '10.1000/182' }],
							publication_info: [
								{
									journal_title: 'Journal of Examples',
									journal_volume: '3',
									journal_issue: '4',
									page_start: '12',
									page_end: '34',
									year: 2001,
								},
							],
						},
					},
				],
				total: 1,
			},
		}),
	);
	expect(format).toBe('INSPIRE');
	expect(all).toMatchObject([
		{ ...ARTICLE, year: 2000, arxiv: 'hep-th/0006001', publication: { ...ARTICLE.publication, editors: ['E. Poe'] } },
	]);
	expect(entries[0]?.citeKey).toBe('Doe:2001abc');
});

test('DBLP, as JSON and as XML', () => {
	const info = {
		authors: {
			author: [
				{ '@pid': '1', text: 'Jane Doe 0001' },
				{ '@pid': '2', text: 'Ann B. Roe' },
			],
		},
		title: 'Growth of examples.',
		venue: 'Journal of Examples',
		volume: '3',
		number: '4',
		pages: '12-34',
		year: '2001',
		type: 'Journal Articles',
		key: 'journals/jex/DoeR01',
		doi: '10.1000/182',
		ee: 'https://doi.org/10.1000/182',
	};
	const json = read(
		JSON.stringify({ result: { query: 'x', hits: { '@total': '1', hit: [{ '@score': '1', info }] } } }),
	);
	const xml = read(
		'<?xml version="1.0"?>\n<dblp>\n<article key="journals/jex/DoeR01"><author>Jane Doe 0001</author><author>Ann B. Roe</author><title>Growth of <i>examples</i>.</title><journal>Journal of Examples</journal><volume>3</volume><number>4</number><pages>12-34</pages><year>2001</year><ee>https://doi.org/10.1000/182</ee></article>\n</dblp>',
	);
	expect([json.format, xml.format]).toEqual(['DBLP JSON', 'DBLP XML']);
	for (const { all, entries } of [json, xml]) {
		expect(all).toMatchObject([ARTICLE]);
		expect(entries[0]?.citeKey).toBe('DBLP:journals/jex/DoeR01');
	}
});

test('DataCite', () => {
	const { format, all } = read(
		JSON.stringify({
			data: {
				id: '10.5281/zenodo.1',
				type: 'dois',
				attributes: {
					doi: '10.5281/zenodo.1',
					titles: [{ title: 'Data on examples' }],
					creators: [
						{ name: 'Doe, Jane', nameType: 'Personal', givenName: 'Jane', familyName: 'Doe' },
						{ name: 'World Bank', nameType: 'Organizational' },
					],
					publisher: 'Zenodo',
					publicationYear: 2001,
					types: { resourceTypeGeneral: 'Dataset' },
				},
			},
		}),
	);
	expect(format).toBe('DataCite');
	expect(all).toMatchObject([
		{
			title: 'Data on examples',
			authors: ['Jane Doe', { literal: 'World Bank' }],
			doi: '10.5281/zenodo.1',
			publication: { type: 'dataset', publisher: 'Zenodo', year: 2001 },
		},
	]);
});

test('MODS', () => {
	const name = (family: string, given: string, role = 'author') =>
		`<name type="personal"><namePart type="family">${family}</namePart><namePart type="given">${given}</namePart><role><roleTerm type="text">${role}</roleTerm></role></name>`;
	const { format, all } = read(
		`<?xml version="1.0"?><modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="doe2001"><titleInfo><title>Growth of examples</title></titleInfo>${name('Doe', 'Jane')}${name('Roe', 'Ann B.')}<genre>journal article</genre><relatedItem type="host"><titleInfo><title>Journal of Examples</title></titleInfo><part><detail type="volume"><number>3</number></detail><detail type="issue"><number>4</number></detail><extent unit="page"><start>12</start><end>34</end></extent><date>2001</date></part></relatedItem><identifier type="doi">10.1000/182</identifier></mods></modsCollection>`,
	);
	expect(format).toBe('MODS');
	expect(all).toMatchObject([ARTICLE]);
});

test('CITATION.cff', () => {
	const { format, all } = read(`cff-version: 1.2.0
message: Cite it so.
title: A program
version: 1.0.0
authors:
  - family-names: Doe
    given-names: Jane
preferred-citation:
  type: article
  title: Growth of examples
  authors:
    - family-names: Doe
      given-names: Jane
    - family-names: Roe
      given-names: Ann B.
  journal: Journal of Examples
  volume: 3
  issue: 4
  start: 12
  end: 34
  year: 2001
  doi: 10.1000/182
`);
	expect(format).toBe('CITATION.cff');
	expect(all).toMatchObject([ARTICLE]);
});

describe('JSON of no particular format', () => {
	test.each([
		'[{"arxiv_id":"1706.00001","title":"On x and y","authors":["Jane Doe","Roe, Ann B."],"year":2017}]',
		'{"papers":[{"arxiv_id":"1706.00001","title":"On x and y","authors":[{"name":"Jane Doe"},{"name":"Ann B. Roe"}],"year":"2017"}]}',
		'{"title":"On x and y","authors":[{"first":"Jane","last":"Doe"},{"first":"Ann B.","last":"Roe"}],"published":"2017-06-01","entry_id":"http://arxiv.org/abs/1706.00001v1"}\n',
		'[{"title":"On x and y","author":"Jane Doe and Ann B. Roe","year":2017,"eprint":"1706.00001"}]',
		'[{"title":"On x and y","authors":"Jane Doe and Ann B. Roe","date":"2017","url":"https://arxiv.org/abs/1706.00001"}]',
		'[{"Title":"On x and y","Authors":"Doe, Jane; Roe, Ann B.","Year":2017,"arXiv":"1706.00001"}]',
		'[{"TITLE":"On x and y","AUTHORS":["Doe, Jane","Roe, Ann B."],"YEAR":"2017","ARXIV":"1706.00001"}]',
	])('%s', (text) => {
		const { format, all } = read(text);
		expect(format).toBe('JSON');
		expect(all).toMatchObject([
			{ title: 'On x and y', authors: ['Jane Doe', 'Ann B. Roe'], year: 2017, arxiv: '1706.00001' },
		]);
	});

	test('of which nothing but titles is understood says which names it knows', () => {
		const { warnings } = readEntries({ name: 'x.json', text: '[{"title":"On x and y","wer":"Jane Doe","wann":2001}]' });
		expect(warnings.map(({ message }) => message)).toEqual([
			'no authors and years were found in this JSON, whose fields wer, wann are not known',
		]);
	});
});

test.each([
	['a list of ids', '10.1000/182\nhttps://doi.org/10.1000/183\narXiv:1706.00001\n', 'Add Item by Identifier'],
	['a web page', '<!DOCTYPE html><html><body>@misc{a, title={x}}</body></html>', 'save the export itself'],
	['MARC', '<record xmlns="http://www.loc.gov/MARC21/slim"><leader>x</leader></record>', 'RIS, BibTeX or MODS'],
	["Ovid's text", '<1>\nUnique Identifier\n  1234\nTitle\n  On x\n', 'from Ovid as RIS'],
	[
		'the XML that publishers register with Crossref',
		'<?xml version="1.0"?><doi_records><doi_record><crossref/></doi_record></doi_records>',
		'Add Item by Identifier',
	],
	['XML of an unknown kind', '<library><work/></library>', 'EndNote XML'],
	['a PDF', '%PDF-1.7\n', 'import the library'],
	['a compressed file (an Excel sheet, a Word document, an archive)', 'PK\u0003\u0004x', 'save the sheet as CSV'],
	['JSON of an unknown kind', '{"name": "x", "version": "1.0.0"}', 'export the library as CSL-JSON'],
])('%s is named, with what to do instead', (name, text, advice) => {
	const [library] = readLibraries([{ name: 'x', text }]);
	expect(library).toMatchObject({ format: undefined });
	expect(library && 'reason' in library ? library.reason : '').toContain(`is ${name}: `);
	expect(library && 'reason' in library ? library.reason : '').toContain(advice);
});

/** Translators, editors of series and others who are neither authors nor editors, through every format. */
import { describe, expect, test } from 'vitest';
import { toBiblatex } from '../../../src/domain/citations/biblatex.ts';
import { toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { toCsl } from '../../../src/domain/citations/csl.ts';
import { toRis } from '../../../src/domain/citations/ris.ts';
import { readEntries } from './fixtures.ts';
import { importText } from './import-papers.ts';

function readContributors(name: string, text: string) {
	const { metadata } = readEntries({ name, text }).entries[0] ?? {};
	return (metadata?.publication?.contributors ?? []).map(({ role, name }) => [role, name]);
}

const ris = (...lines: readonly string[]) => `${lines.join('\n')}\nER  - \n`;
const TRANSLATOR = [['translator', 'Ann van Roe']];

describe('a translator is read', () => {
	test.each([
		['biblatex', 'x.bib', '@book{a, title={Of stones}, author={Doe, Jane}, translator={van Roe, Ann}}'],
		['RIS', 'x.ris', ris('TY  - BOOK', 'AU  - Doe, Jane', 'A4  - van Roe, Ann', 'TI  - Of stones')],
		['RIS of older programs', 'x.ris', ris('TY  - BOOK', 'AU  - Doe, Jane', 'TA  - van Roe, Ann', 'TI  - Of stones')],
		[
			'CSL',
			'x.json',
			'[{"id":"a","type":"book","title":"Of stones","author":[{"family":"Doe","given":"Jane"}],"translator":[{"family":"Roe","non-dropping-particle":"van","given":"Ann"}]}]',
		],
		[
			'Zotero’s API',
			'x.json',
			'[{"key":"ABCD2345","data":{"key":"ABCD2345","itemType":"book","title":"Of stones","creators":[{"creatorType":"author","lastName":"Doe","firstName":"Jane"},{"creatorType":"translator","lastName":"van Roe","firstName":"Ann"}]}}]',
		],
		[
			'a table',
			'x.csv',
			'Key,Item Type,Title,Author,Translator,Publication Year\nABCD2345,book,Of stones,"Doe, Jane","van Roe, Ann",2001\n',
		],
		['Refer', 'x.enw', '%0 Book\n%A Doe, Jane\n%H van Roe, Ann\n%T Of stones\n%D 2001\n'],
	])('from %s', (_, name, text) => {
		expect(readContributors(name, text)).toEqual(TRANSLATOR);
	});

	test('from Zotero RDF', () => {
		const person = (family: string, given: string) =>
			`<rdf:Seq><rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname><foaf:givenName>${given}</foaf:givenName></foaf:Person></rdf:li></rdf:Seq>`;
		const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
<bib:Book rdf:about="urn:isbn:1"><z:itemType>book</z:itemType><bib:authors>${person('Doe', 'Jane')}</bib:authors><z:translators>${person('van Roe', 'Ann')}</z:translators><z:seriesEditors>${person('Poe', 'Tim')}</z:seriesEditors><dc:title>Of stones</dc:title></bib:Book>
</rdf:RDF>`;
		expect(readContributors('x.rdf', text)).toEqual([...TRANSLATOR, ['series-editor', 'Tim Poe']]);
	});
});

describe('in RIS', () => {
	test('the editors of a series have the tag that those of the volume have not', () => {
		const book = ris('TY  - BOOK', 'TI  - Of stones', 'A2  - Poe, Tim', 'A3  - Roe, Ann');
		const chapter = ris('TY  - CHAP', 'TI  - Of stones', 'T2  - Stones', 'A2  - Roe, Ann', 'A3  - Poe, Tim');
		expect([readContributors('x.ris', book), readContributors('x.ris', chapter)]).toEqual([
			[['series-editor', 'Tim Poe']],
			[['series-editor', 'Tim Poe']],
		]);
	});

	test('authors once more in another script are no translators', () => {
		const text = ris('TY  - BOOK', 'AU  - 王, 小明', 'TA  - Wang, Xiaoming', 'TI  - 论石');
		expect(readContributors('x.ris', text)).toEqual([]);
	});

	test('the supervisors of a thesis are no editors of it', () => {
		const text = ris('TY  - THES', 'AU  - Doe, Jane', 'A3  - Poe, Tim', 'A2  - Roe, Ann', 'TI  - Of stones');
		const [entry] = readEntries({ name: 'x.ris', text }).entries;
		expect(entry?.metadata.publication).toEqual({ type: 'thesis' });
	});
});

test.each([
	['bookauthor={Doe, Jane}', [['book-author', 'Jane Doe']]],
	[
		'commentator={Doe, Jane and Roe, Ann}',
		[
			['commentator', 'Jane Doe'],
			['commentator', 'Ann Roe'],
		],
	],
	[
		'introduction={Doe, Jane}, afterword={Roe, Ann}',
		[
			['introduction', 'Jane Doe'],
			['afterword', 'Ann Roe'],
		],
	],
	['editora={Doe, Jane}, editoratype={compiler}', [['compiler', 'Jane Doe']]],
	['editora={Doe, Jane}, editoratype={wizard}', []],
])('of biblatex %s is kept', (field, contributors) => {
	expect(readContributors('x.bib', `@inbook{a, title={Of stones}, booktitle={Stones}, ${field}}`)).toEqual(
		contributors,
	);
});

describe('the type of a list of editors', () => {
	const read = (fields: string) => {
		const text = `@book{a, title={The Odyssey}, author={Homer}, ${fields}, year=1996}`;
		const { entries, warnings } = readEntries({ name: 'x.bib', text });
		const { editors = [], contributors = [] } = entries[0]?.metadata.publication ?? {};
		return { editors, contributors, warnings: warnings.map(({ message }) => message) };
	};

	test.each([
		['translator', 'translator'],
		['Illustrator', 'illustrator'],
		['foreword', 'foreword'],
	])('%s makes them contributors', (type, role) => {
		const contributors = [{ role, name: 'Robert Fagles' }];
		expect(read(`editor={Fagles, Robert}, editortype={${type}}`)).toEqual({ editors: [], contributors, warnings: [] });
	});

	test.each(['editor', 'editora'])('one that is not known leaves those in %s editors, and is reported', (field) => {
		expect(read(`${field}={Fagles, Robert}, ${field}type={wizard}`)).toEqual({
			editors: ['Robert Fagles'],
			contributors: [],
			warnings: [`the role "wizard" in ${field}type is not known, and the people in ${field} were read as editors`],
		});
	});
});

test('a part takes the translator of its book, and whoever wrote that', () => {
	const text =
		'@inbook{a, title={A part}, author={Poe, Tim}, crossref={b}}\n@book{b, title={Of stones}, author={Doe, Jane}, translator={van Roe, Ann}}';
	expect(readContributors('x.bib', text)).toEqual([...TRANSLATOR, ['book-author', 'Jane Doe']]);
});

describe('what is exported comes back as it was', () => {
	const TEXT = `@incollection{a2001,
  title = {A Part},
  author = {Poe, Tim},
  booktitle = {Of Stones},
  editor = {Kim, Min-ji},
  bookauthor = {Doe, Jane},
  translator = {van Roe, Ann and Poe, Jr, Tim},
  foreword = {Doe, Jo},
  editora = {Alt, Ida},
  editoratype = {redactor},
  series = {Stones},
  publisher = {Stone Press},
  year = {2001}
}`;
	const [paper] = importText(TEXT);
	const all = paper?.publication?.contributors?.map(({ role, name }) => [role, name.printed]) ?? [];

	test('BibLaTeX has all roles that it had', () => {
		expect(all).toHaveLength(5);
		expect(readContributors('x.bib', toBiblatex(paper ? [paper] : [])).sort()).toEqual(all.toSorted());
	});

	test.each([
		['BibTeX', 'x.bib', toBibtex(paper ? [paper] : []), ['translator']],
		['RIS', 'x.ris', toRis(paper ? [paper] : []).replaceAll('\r', ''), ['translator']],
		['CSL', 'x.json', JSON.stringify(paper ? [toCsl(paper)] : []), ['translator', 'book-author']],
	])('%s has those that it has a place for', (_, name, text, roles) => {
		const expected = all.filter(([role = '']) => roles.includes(role as string));
		expect(readContributors(name, text).sort()).toEqual(expected.toSorted());
	});
});

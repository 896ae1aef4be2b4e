/** What databases and programs put into BibTeX, each in its own way, and what must come of it. */
import { describe, expect, test } from 'vitest';
import { readEntries, readText } from './fixtures.ts';
import { importText } from './import-papers.ts';

/** The metadata of an entry of which type and fields are given. */
function readEntry(type: string, fields: string) {
	return readText(`@${type}{a, title = {Of stones}, author = {Doe, Jane}, ${fields}}`)[0];
}

const publicationOf = (type: string, fields: string) => readEntry(type, fields)?.metadata.publication;

describe('an article that is in no issue yet', () => {
	test.each([
		['IEEE', 'volume={PP}, number={99}, pages={1-1}', {}],
		['IEEE, later', 'volume={}, number={}, pages={1-1}', {}],
		['Taylor & Francis', 'volume={ahead-of-print}, number={ahead-of-print}, pages={1--15}', { pages: '1-15' }],
		['SAGE', 'volume={0}, number={0}, pages={089443932112}', { pages: '089443932112' }],
		['Wolters Kluwer', 'volume={Publish Ahead of Print}', {}],
		['in the first issue of a volume', 'volume={0}, number={1}', { volume: '0', issue: '1' }],
		['on page 1', 'volume={3}, pages={1-1}', { volume: '3', pages: '1-1' }],
	])('%s', (_, fields, place) => {
		const found = publicationOf('article', `journal={Stones}, year=2021, ${fields}`);
		expect(found).toEqual({ type: 'article', container: 'Stones', year: 2021, ...place });
	});
});

test.each([
	['volume={Bd. 12}, number={Nr. 3}, pages={S. 4--5}', { volume: '12', issue: '3', pages: '4-5' }],
	['volume={Т. 12}, number={№ 3}, pages={С. 4--5}', { volume: '12', issue: '3', pages: '4-5' }],
	['volume={Cilt 12}, number={Sayı 3}, pages={pp. 4--5}', { volume: '12', issue: '3', pages: '4-5' }],
	['volume={Volume A}, pages={S4--S5}', { volume: 'Volume A', pages: 'S4-S5' }],
])('words before numbers in other languages are none of them: %s', (fields, place) => {
	const found = publicationOf('article', `journal={Stones}, ${fields}`);
	expect(found).toEqual({ type: 'article', container: 'Stones', ...place });
});

test('an article in a book and no journal is a paper in proceedings', () => {
	const place = 'booktitle={2017 IEEE International Conference on Stones (ICS)}, year=2017, pages={1--9}';
	expect(publicationOf('article', place)?.type).toBe('paper');
	expect(publicationOf('article', `journal={Stones}, ${place}`)?.type).toBe('article');
});

test('the version of a program or of data takes the place of an edition', () => {
	expect(publicationOf('software', 'version={2.1}')).toEqual({ type: 'software', edition: '2.1' });
	expect(publicationOf('dataset', 'version={v3}')).toEqual({ type: 'dataset', edition: 'v3' });
});

test('ADS gives the number of an article as its pages too', () => {
	const found = publicationOf('article', 'journal={\\prl}, volume=116, eid={061102}, pages={061102}');
	expect(found).toEqual({ type: 'article', container: 'Physical Review Letters', volume: '116', number: '061102' });
});

test.each([
	['inbook', 'Book Section', undefined],
	['misc', 'Web Page', undefined],
	['book', 'Edited Book', undefined],
	['techreport', 'Report', undefined],
	['phdthesis', 'Thesis', 'PhD thesis'],
	['phdthesis', 'Theses', 'PhD thesis'],
	['phdthesis', 'Habilitation', 'Habilitation'],
	['thesis', 'Dissertation', undefined],
])('what EndNote and HAL call %s is no kind of it: %s', (type, kind, genre) => {
	expect(publicationOf(type, `booktitle={Stones}, type={${kind}}`)?.genre).toBe(genre);
});

test('RefWorks has the ISSN of a journal where books have their ISBN', () => {
	expect(publicationOf('article', 'journal={Nature}, isbn={0028-0836}')).toMatchObject({ issn: '0028-0836' });
	expect(publicationOf('book', 'issn={978-3-16-148410-0}')).toMatchObject({ isbn: '978-3-16-148410-0' });
});

test('Scopus has the number of an article, a short name of its journal, and the keywords of its authors beside an indexer’s', () => {
	const entry = readEntry(
		'article',
		'journal={Sensors and Stones}, abbrev_source_title={Sens. Stones}, art_number={1234}, author_keywords={stones; sensors}, keywords={Learning systems; Geology}',
	);
	expect(entry?.metadata.publication).toEqual({
		type: 'article',
		container: 'Sensors and Stones',
		containerShort: 'Sens. Stones',
		number: '1234',
	});
	expect(entry?.keywords).toEqual(['stones', 'sensors']);
});

test.each([
	['interhash={a1}, keywords={folksonomy learning tagging}', ['folksonomy', 'learning', 'tagging']],
	['keywords={deep learning}', ['deep learning']],
])('tags of BibSonomy have spaces between them: %s', (fields, keywords) => {
	expect(readEntry('article', fields)?.keywords).toEqual(keywords);
});

test('a crossref that is a DOI, as SciELO has it, is that of the article', () => {
	const text = '@article{a, title = {Of stones}, crossref = {10.1590/S0102-01882004000100002}}';
	const { entries, warnings } = readEntries({ name: 'x.bib', text });
	expect([entries[0]?.metadata.doi, warnings]).toEqual(['10.1590/S0102-01882004000100002', []]);
});

describe('biblatex', () => {
	test('an entry is found by its further keys', () => {
		const text =
			'@inbook{a, title = {Of stones}, crossref = {second}}\n@book{b, ids = {first, second}, title = {All stones}}';
		const { entries, warnings } = readEntries({ name: 'x.bib', text });
		expect(entries[0]?.metadata.publication).toMatchObject({ type: 'chapter', container: 'All stones' });
		expect(warnings).toEqual([]);
	});

	test.each([
		['', 'All stones: Hard ones'],
		['booktitle = {Stones},', 'Stones'],
		['booksubtitle = {And others},', 'All stones: And others'],
	])('a part has the title and the subtitle of its book: %s', (fields, container) => {
		const text = `@incollection{a, title = {Of stones}, ${fields} crossref = {b}}\n@collection{b, title = {All stones}, subtitle = {Hard ones}}`;
		expect(readText(text)[0]?.metadata.publication?.container).toBe(container);
	});

	test('words that it prints in the language of the text are words', () => {
		expect(publicationOf('article', 'journaltitle = {Stones}, series = {newseries}')?.series).toBe('New series');
		expect(publicationOf('patent', 'location = {countryfr and countryde}')?.place).toBe('France and Germany');
	});
});

test.each([
	['Иванов И.И.', ['И.И. Иванов']],
	['Петров П. П. and Сидорова А. В.', ['П. П. Петров', 'А. В. Сидорова']],
	['Smith J. A. and others', ['J. A. Smith']],
	['Smith AB and Doe C', ['AB Smith', 'C Doe']],
	['Malcolm X', ['Malcolm X']],
	['Lila S.', ['Lila S.']],
	['Jane Doe and Malcolm X.', ['Jane Doe', 'Malcolm X.']],
])('initials are no family names: %s', (author, authors) => {
	const text = `@article{a, title = {Of stones}, author = {${author}}}`;
	expect(readText(text)[0]?.metadata.authors).toEqual(authors);
});

test.each([
	['10.2307/2118364', '10.2307/2118364'],
	['10.5555/3295222.3295349', undefined],
	['doe2001', undefined],
])('a key that is a DOI is that of its entry, unless ACM made it up: %s', (key, doi) => {
	expect(readText(`@article{${key}, title = {Of stones}}`)[0]?.metadata.doi).toBe(doi);
});

test('ACM has the university of a thesis as its publisher', () => {
	const { institution, publisher } = publicationOf('phdthesis', 'publisher={Stanford University}') ?? {};
	expect([institution, publisher]).toEqual(['Stanford University', undefined]);
});

test.each(['type={Book chapter}', 'document_type={Book Chapter}'])(
	'Scopus calls a chapter a book, and has its book as the journal: %s',
	(kind) => {
		const found = publicationOf('BOOK', `journal={Handbook of Stones}, year=2020, pages={12-34}, ${kind}`);
		expect(found).toEqual({ type: 'chapter', container: 'Handbook of Stones', year: 2020, pages: '12-34' });
	},
);

test.each([
	['unpublished', 'note={Letter}', 'preprint', 'other'],
	['unpublished', 'url={https://example.org/a.pdf}', 'preprint', 'preprint'],
	['unpublished', 'eprint={2001.00001}, archiveprefix={arXiv}', 'preprint', 'preprint'],
	['unpublished', 'eventtitle={Meeting on Stones}', 'other', 'other'],
])('what is @%s with %s is %s, and its kind %s', (type, fields, publicationType, kind) => {
	const [paper] = importText(`@${type}{a, title = {Of stones}, author = {Doe, Jane}, year = 1901, ${fields}}`);
	expect([paper?.publication?.type, paper?.kind]).toEqual([publicationType, kind]);
});

test.each([
	['volume={9(6)}, pages={349--350}', { volume: '9', issue: '6', pages: '349-350' }],
	['volume={16 (2)}, number={3}', { volume: '16 (2)', issue: '3' }],
	['volume={146(Whole No. 3644)}', { volume: '146(Whole No. 3644)' }],
	['volume={7}, pages={doi.org/10.1000/182}', { volume: '7' }],
	['volume={7}, pages={https://example.org/a}', { volume: '7' }],
])('an issue may stand with its volume, and a link where pages should: %s', (fields, place) => {
	expect(publicationOf('article', `journal={Stones}, ${fields}`)).toEqual({
		type: 'article',
		container: 'Stones',
		...place,
	});
});

test.each([
	['Inschriften des 2. Jhs. v. Chr.', 'Inschriften des 2. Jhs. v. Chr.'],
	['The third century A.D.', 'The third century A.D.'],
	['Inks, papers, etc.', 'Inks, papers, etc.'],
	['Growth of Bacillus sp.', 'Growth of Bacillus sp.'],
	['The effects of vitamin D.', 'The effects of vitamin D'],
	['A study of stones.', 'A study of stones'],
	['And so on...', 'And so on...'],
])('the full stop of an abbreviation stays at the end of a title: %s', (title, read) => {
	expect(readText(`@misc{a, title = {${title}}, author = {Doe, Jane}}`)[0]?.metadata.title).toBe(read);
});

test('Scopus has a blank in the name of a field', () => {
	const [entry] = readText(
		'@ARTICLE{a, author={Li, W.}, title={Of stones}, funding_text 1={Supported by X = Y.}, year={2020}}',
	);
	expect(entry?.metadata).toMatchObject({ title: 'Of stones', authors: ['W. Li'], year: 2020 });
});

test.each([
	['book', 'pages={345}'],
	['book', 'pages={345 S.}'],
	['book', 'pages={xviii+319}'],
	['phdthesis', 'pages={219}'],
])('how many pages a %s has is no page of it: %s', (type, fields) => {
	expect(publicationOf(type, fields)?.pages).toBeUndefined();
	expect(publicationOf(type, 'pages={12--45}')?.pages).toBe('12-45');
});

test('an edited volume stays though a chapter refers to it', () => {
	const library = (editor: string) =>
		`@incollection{b, author={Doe, Jane}, title={Of hills}, crossref={a}}\n@collection{a, ${editor} title={Of stones}, date={2010}}`;
	const titles = (editor: string) => readText(library(editor)).map(({ metadata }) => metadata.title);
	expect(titles('editor={Roe, Ann},')).toEqual(['Of hills', 'Of stones']);
	expect(titles('')).toEqual(['Of hills']);
});

import { expect, test } from 'vitest';
import { makeBibtexFormatter, toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { getPaper, makePaper, PAPER_ROWS } from './papers.ts';
import { expectBibtex, readBibtexWithCitationJs, readBibtexWithRetorquere } from './read-back.ts';

/** The value of a field of the first entry, as written. */
function readField(bibtex: string, name: string): string | undefined {
	return new RegExp(`^ {2}${name} = \\{(.*)\\},?$`, 'm').exec(bibtex)?.[1];
}

test('a published paper fills an entry', () => {
	expect(toBibtex([getPaper('everything known')])).toBe(`@inproceedings{doe2024sort,
  title = {Learning to Sort Apples},
  author = {Doe, Jane and Berg, Erik},
  booktitle = {ICLR 2024},
  year = {2024},
  eprint = {2401.00001},
  eprinttype = {arXiv},
  archivePrefix = {arXiv},
  doi = {10.1000/apples.1_2},
  url = {https://doi.org/10.1000/apples.1_2}
}
`);
});

test('an entry without facts has a key and a title alone', () => {
	expect(toBibtex([getPaper('title alone')])).toBe('@misc{doe2024sort,\n  title = {Learning to Sort Apples}\n}\n');
});

test('no papers give no text', () => {
	expect(toBibtex([])).toBe('');
});

test.each([
	['ICLR 2024', 'inproceedings', 'booktitle', 'ICLR 2024'],
	['Apples & Pears Workshop', 'inproceedings', 'booktitle', 'Apples \\& Pears Workshop'],
	['TMLR', 'article', 'journal', 'TMLR'],
	['PhD thesis, KU Leuven 2019', 'phdthesis', 'school', 'KU Leuven'],
	["Master's thesis, KU Leuven", 'mastersthesis', 'school', 'KU Leuven'],
	['A Handbook of Apples', 'misc', 'howpublished', 'A Handbook of Apples'],
])('%s makes an @%s with its %s', (venue, type, field, value) => {
	const bibtex = toBibtex([makePaper({ venue })]);
	expect(bibtex).toMatch(new RegExp(`^@${type}\\{`));
	expect(readField(bibtex, field)).toBe(value);
});

test.each([
	['groups', '{Apple Sorting Team} and {Institute for Pears and Plums} and {Fruit Works, Inc.}'],
	['names in parts', '{Ortega y Gasset}, José and 王, 小明 and d’Arc, Jeanne'],
	['name of one word', 'Plato and Doe, Jane'],
	['authors known to be missing', 'Doe, Jane and Berg, Erik and others'],
	[
		'suffixes and initials',
		'Doe, Jr., Guy L. and Berg, III, Tim and Rose, J. R. R. and Hall, H S V and Fung, Yi R. (May)',
	],
	[
		'apostrophes and hyphens in names',
		"O'Brien, Marc'Aurelio and {Soutif-{}-Cormerais}, Jean-Pierre and d’Arc, Anne-Marie",
	],
])('authors are written as BibTeX takes names apart: %s', (name, authors) => {
	expect(readField(toBibtex([getPaper(name)]), 'author')).toBe(authors);
});

test.each([
	['Élie Öström', '{\\"O}ström, {\\\'E}lie'],
	['Jean-Élie Ðað', "{\\DH}a{\\dh}, Jean-{\\'E}lie"],
	['Łukasz Żółć', "{\\.Z}{\\'o}{\\l}ć, {\\L}ukasz"],
	['Čeněk Říha', "{\\v{R}}{\\'i}ha, {\\v{C}}eněk"],
	['José Ångström-Çelik', '{\\r{A}}ngström{-}{\\c{C}}elik, José'],
	['Björk', 'Bj{\\"o}rk'],
	['Ömer de la Ávila', 'de la {\\\'A}vila, {\\"O}mer'],
	['Иван Иванов', 'Иванов, Иван'],
])('letters that classic styles cut off are special characters of BibTeX: %s', (name, written) => {
	expect(readField(toBibtex([makePaper({ authors: [name] })]), 'author')).toBe(written);
});

test('every part of a publication has its field, and its title and year are cited', () => {
	expect(toBibtex([getPaper('retitled proceedings paper')])).toBe(`@inproceedings{doe2024sort,
  title = {Sorting {$n$} Apples},
  author = {Doe, Jane and Berg, Erik},
  booktitle = {Proceedings of Sorting},
  eventtitle = {SORT 2024},
  editor = {van Roe, Ann and Poe, Jr., Tim},
  series = {Fruit Research},
  volume = {139},
  pages = {10--20},
  publisher = {Fruit Press},
  address = {Vienna},
  year = {2024},
  month = jul,
  isbn = {978-3-16-148410-0},
  eprint = {2401.00001},
  eprinttype = {arXiv},
  archivePrefix = {arXiv},
  doi = {10.1000/sort.7},
  url = {https://doi.org/10.1000/sort.7}
}
`);
});

test.each([
	['article with all its numbers', 'article', { journal: 'Journal of Apples \\& Pears', volume: '75', number: '2' }],
	['article with a number', 'article', { volume: '7', pages: 'e123' }],
	['workshop paper', 'inproceedings', { booktitle: 'Workshop on Apples' }],
	['chapter', 'incollection', { booktitle: 'Handbook of Apples', edition: '2', editor: 'van Roe, Ann B.' }],
	['book', 'book', { publisher: 'Fruit Press', series: 'Fruit Series', volume: '4', address: 'Vienna' }],
	['edited book', 'book', { editor: 'van Roe, Ann B. and Poe, Jr., Tim' }],
	['proceedings', 'proceedings', { editor: 'van Roe, Ann and Poe, Tim', publisher: 'Fruit Press' }],
	['thesis', 'phdthesis', { school: 'KU Leuven', year: '2019' }],
	["master's thesis", 'mastersthesis', { school: 'KU Leuven', address: 'Leuven' }],
	['report', 'techreport', { institution: 'Fruit Lab', number: 'TR-7' }],
	['preprint on another server', 'misc', { howpublished: 'bioRxiv', doi: '10.1101/2024.01.02' }],
	['arXiv alone', 'misc', { eprint: 'cs/0101001', eprinttype: 'arXiv', archivePrefix: 'arXiv' }],
	['software', 'misc', { version: '2.1', publisher: 'Zenodo' }],
	['web page', 'misc', { howpublished: 'Fruit Blog', url: 'https://example.org/apples' }],
	['journal', 'article', { journal: 'Journal of Apples \\& Pears', volume: '7', number: '2' }],
])('%s is an @%s', (name, type, fields) => {
	const bibtex = toBibtex([getPaper(name)]);
	expect(bibtex).toMatch(new RegExp(`^@${type}\\{`));
	for (const [field, value] of Object.entries(fields)) expect(readField(bibtex, field)).toBe(value);
});

test('a formatter for many lists writes the same entries again', () => {
	const format = makeBibtexFormatter({ capitals: ['Apples'] });
	const papers = [getPaper('thesis'), getPaper('book')];
	expect(format(papers)).toBe(toBibtex(papers, { capitals: ['Apples'] }));
	expect(format(papers.toReversed())).toBe(toBibtex(papers.toReversed(), { capitals: ['Apples'] }));
});

test('names that a paper is searched by keep their capitals', () => {
	const paper = makePaper({ title: 'Sorting by Tencent and Others', names: ['Tencent', 'Sorting by'] });
	expect(readField(toBibtex([paper]), 'title')).toBe('Sorting by {Tencent} and Others');
	expect(readField(toBibtex([paper], { capitals: ['Others'] }), 'title')).toBe('Sorting by {Tencent} and {Others}');
});

test('DOI and URL are verbatim but for braces and backslashes', () => {
	const bibtex = toBibtex([makePaper({ doi: '10.1000/a_b#{c}%\\d' })]);
	expect(readField(bibtex, 'doi')).toBe('10.1000/a_b#%7Bc%7D%%5Cd');
	expect(readField(toBibtex([getPaper('no venue, no identifier')]), 'url')).toBe('https://example.org/a_b%20c#d~e');
});

test.each(PAPER_ROWS)('citation-js reads title, authors and year back: %s', (_, paper) => {
	expect(readBibtexWithCitationJs(toBibtex([paper]))).toEqual([expectBibtex(paper)]);
});

test.each(PAPER_ROWS)('the parser of Better BibTeX reads title, authors and year back: %s', (_, paper) => {
	expect(readBibtexWithRetorquere(toBibtex([paper]))).toEqual([expectBibtex(paper)]);
});

test('one file holds all entries in the order given', () => {
	const papers = PAPER_ROWS.map(([, paper], i) => ({ ...paper, cite: `key${i}` }));
	expect(readBibtexWithRetorquere(toBibtex(papers))).toEqual(papers.map(expectBibtex));
});

test.each([
	[{ type: 'preprint' as const, year: 2020 }, 'unpublished'],
	[{ type: 'preprint' as const, year: 2020, publisher: 'bioRxiv' }, 'misc'],
	[{ type: 'preprint' as const, year: 2020, doi: '10.1101/2020.01.01.123456' }, 'misc'],
])('a manuscript that stands nowhere is unpublished: %j', (publication, type) => {
	expect(toBibtex([makePaper({ publication })])).toMatch(new RegExp(`^@${type}\\{`));
});

test.each([
	['ICLR', 'ICLR 2020'],
	['Findings of EMNLP', 'Findings of EMNLP 2020'],
	['ACL SRW', 'ACL SRW 2020'],
	['Proceedings of HOPL-III', 'Proceedings of HOPL-III'],
	['The Grothendieck Festschrift, Vol. II', 'The Grothendieck Festschrift, Vol. II'],
	['INTERNATIONAL SYMPOSIUM ON REMOTE SENSING', 'INTERNATIONAL SYMPOSIUM ON REMOTE SENSING'],
])('proceedings known by an acronym are named with their year: %s', (container, booktitle) => {
	const paper = makePaper({ publication: { type: 'paper', container, year: 2020 } });
	expect(readField(toBibtex([paper]), 'booktitle')).toBe(booktitle);
});

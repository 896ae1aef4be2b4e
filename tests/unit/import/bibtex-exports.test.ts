/** What databases and programs put into BibTeX, each in its own way, and what must come of it. */
import { describe, expect, test } from 'vitest';
import { readText } from './fixtures.ts';

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

import { describe, expect, test } from 'vitest';
import {
	describePublication,
	getCitedTitle,
	getCitedYear,
	getPublication,
	namePublication,
} from '../../../src/domain/citations/publication.ts';
import { nameVenue } from '../../../src/domain/corpus/paper-names.ts';
import { makePaper } from './papers.ts';

const ICLR = { type: 'paper', container: 'Conference on Apples', containerShort: 'COA' } as const;

test.each([
	['10.33774/apsa-2021-x', 'preprint'],
	['10.31730/osf.io/ab12c', 'preprint'],
	['10.32942/X2ABC', 'preprint'],
	['10.1101/2021.01.02.425001', 'preprint'],
	['10.1101/425001', 'preprint'],
	['10.1101/gr.123456.111', 'other'],
	['10.5281/zenodo.123456', 'other'],
	['10.12688/wellcomeopenres.1234.1', 'other'],
])('a paper of which only the DOI %s is known is cited as %s', (doi, type) => {
	expect(getPublication(makePaper({ doi }))).toEqual({ type, doi, editorNames: [] });
});

test('a data set keeps the DOI that Zenodo gave it', () => {
	const doi = '10.5281/zenodo.123456';
	expect(getPublication(makePaper({ publication: { type: 'dataset' }, doi }))?.doi).toBe(doi);
});

describe('the publication of a paper', () => {
	test.each([
		['as recorded', { publication: { ...ICLR, year: 2020 }, venue: 'Elsewhere 2019' }, { ...ICLR, year: 2020 }],
		['with the DOI of the paper', { publication: ICLR, doi: '10.1000/a' }, { ...ICLR, doi: '10.1000/a' }],
		['without the DOI of a preprint', { publication: ICLR, doi: '10.48550/arXiv.2401.00001' }, ICLR],
		['else as its venue tells', { venue: 'TMLR 2023' }, { type: 'article', container: 'TMLR', year: 2023 }],
		[
			'else as its DOI tells',
			{ doi: '10.18653/v1/2020.acl-main.1' },
			{ type: 'paper', doi: '10.18653/v1/2020.acl-main.1' },
		],
		['else of no known kind', { doi: '10.1145/1', arxiv: '2401.00001' }, { type: 'other', doi: '10.1145/1' }],
		['else a preprint', { arxiv: '2401.00001' }, { type: 'preprint' }],
	])('is %s', (_, fields, publication) => {
		expect(getPublication(makePaper(fields))).toEqual({ ...publication, editorNames: [] });
	});

	test('is undefined where nothing is known', () => {
		expect(getPublication(makePaper({ year: 2020 }))).toBeUndefined();
	});
});

test.each([
	['of the publication', { publication: { ...ICLR, year: 2020 }, year: 2019 }, 2020],
	['in the name of the venue', { venue: 'ICLR 2020', year: 2019 }, 2020],
	['within the name of the venue', { venue: 'ICLR 2020 Workshop', year: 2019 }, 2020],
	['of first appearance, where the publication has none', { publication: ICLR, year: 2019 }, 2019],
	['of a preprint', { arxiv: '2401.00001', year: 2024 }, 2024],
	['nowhere', { venue: 'ICLR' }, undefined],
])('the year to cite is that %s', (_, fields, year) => {
	expect(getCitedYear(makePaper(fields))).toBe(year);
});

test('the published title is cited where it differs', () => {
	expect(getCitedTitle(makePaper({ title: 'A', publication: { ...ICLR, title: 'B' } }))).toBe('B');
	expect(getCitedTitle(makePaper({ title: 'A', publication: ICLR }))).toBe('A');
});

test.each([
	[{ venue: 'ICLR 2020', year: 2019 }, 'ICLR 2020', ['ICLR 2020', 'first posted 2019']],
	[{ venue: 'ICLR 2020', year: 2020 }, 'ICLR 2020', ['ICLR 2020']],
	[{ venue: 'ICLR', year: 2019 }, 'ICLR, 2019', ['ICLR', 'first posted 2019']],
	[{ publication: { ...ICLR, year: 2020 }, year: 2019 }, 'COA 2020', ['COA 2020', 'first posted 2019']],
	[
		{ venue: 'Journal of Apples 75(2), 2022', year: 2021 },
		'Journal of Apples, 2022',
		['Journal of Apples 75(2), 2022', 'first posted 2021'],
	],
	[{ venue: 'TMLR 2023', year: 2022 }, 'TMLR 2023', ['TMLR 2023', 'first posted 2022']],
	[{ venue: 'ICML 2024 Workshop: Apples', year: 2024 }, 'ICML 2024 Workshop: Apples', ['ICML 2024 Workshop: Apples']],
	[{ venue: 'PhD thesis, KU Leuven 2019', year: 2019 }, 'PhD thesis, KU Leuven, 2019', ['PhD thesis, KU Leuven, 2019']],
	[
		{ publication: { type: 'book' as const, publisher: 'Fruit Press', year: 2018 } },
		'Fruit Press, 2018',
		['Fruit Press, 2018'],
	],
	[{ arxiv: '2401.00001', year: 2024 }, '2024', ['arXiv preprint, 2024']],
	[
		{ publication: { type: 'preprint' as const, container: 'bioRxiv' }, year: 2024 },
		'2024',
		['bioRxiv preprint, 2024'],
	],
	[{ publication: { type: 'preprint' as const }, year: 1901 }, '1901', ['Manuscript, 1901']],
	[
		{ publication: { type: 'preprint' as const }, url: 'https://example.org/a.pdf', year: 2024 },
		'2024',
		['Preprint, 2024'],
	],
	[{ year: 2024 }, '2024', ['2024']],
	[{}, 'Year not recorded', ['Year not recorded']],
])('%j is %s in a list and %s on its page', (fields, short, long) => {
	const paper = makePaper(fields);
	expect(nameVenue(paper)).toBe(short);
	const { place, first } = describePublication(paper);
	expect([place, first].filter(Boolean)).toEqual(long);
});

test('nothing is named where nothing is known', () => {
	expect(namePublication(makePaper())).toBeUndefined();
});

/** Reference lists in the forms in which services and databases give them. */
import { describe, expect, test } from 'vitest';
import { cleanReferences } from '../../../../src/domain/import/clean/clean-references.ts';
import { readEntries } from '../fixtures.ts';

function readOne(text: string) {
	const { format, entries, problems } = readEntries({ name: 'library', text });
	expect(problems).toEqual([]);
	expect(entries).toHaveLength(1);
	return { format, cites: entries[0]?.metadata.cites, ids: entries[0]?.metadata.ids };
}

test('OpenAlex: works by their ids, and the id of the work itself', () => {
	const work = {
		id: 'https://openalex.org/W2963341956',
		doi: 'https://doi.org/10.18653/v1/n19-1423',
		title: 'BERT: Pre-training of Deep Bidirectional Transformers',
		publication_year: 2019,
		authorships: [],
		referenced_works: ['https://openalex.org/W2963403868', 'https://openalex.org/W1614298861', 'W2963341956', null],
	};
	expect(readOne(JSON.stringify({ meta: { count: 1 }, results: [work] }))).toEqual({
		format: 'OpenAlex',
		cites: ['openalex:W1614298861', 'openalex:W2963403868'],
		ids: { openalex: 'W2963341956' },
	});
});

test('OpenAlex as a table: the same ids between bars', () => {
	const table =
		'"id","display_name","publication_year","authorships.author.display_name","referenced_works"\n' +
		'"https://openalex.org/W1","Growth of examples",2001,"Jane Doe","https://openalex.org/W22|https://openalex.org/W21"\n';
	expect(readOne(table)).toEqual({
		format: 'table',
		cites: ['openalex:W21', 'openalex:W22'],
		ids: { openalex: 'W1' },
	});
});

test('Semantic Scholar: the DOI of each, else its arXiv id, else its corpus id', () => {
	const reference = (externalIds: object | null, title: string) => ({ paperId: 'x', title, externalIds });
	const paper = {
		paperId: 'df2b0e26d0599ce3e70df8a9da02e51594e0e992',
		externalIds: { ACL: 'N19-1423', ArXiv: '1810.04805', CorpusId: 52967399 },
		title: 'BERT: Pre-training of Deep Bidirectional Transformers',
		references: [
			reference({ DOI: '10.18653/v1/N18-1202', ArXiv: '1802.05365', CorpusId: 3626819 }, 'Deep contextualized words'),
			reference({ DOI: '10.48550/arXiv.1706.03762', CorpusId: 13756489 }, 'Attention is All you Need'),
			reference({ ArXiv: '1508.05326', CorpusId: 14604520 }, 'A large annotated corpus'),
			reference({ MAG: '2251939518', CorpusId: 990233 }, 'Recursive deep models'),
			reference(null, 'A book without ids'),
		],
	};
	expect(readOne(JSON.stringify(paper))).toEqual({
		format: 'Semantic Scholar',
		cites: ['arxiv:1508.05326', 'arxiv:1706.03762', 'doi:10.18653/v1/n18-1202', 's2:990233'],
		ids: { s2: 52967399 },
	});
});

test('Crossref and CSL-JSON: the DOIs; references without one are text', () => {
	const reference = [
		{ key: 'ref1', 'doi-asserted-by': 'publisher', DOI: '10.1038/NATURE14539' },
		{ key: 'ref2', 'doi-asserted-by': 'crossref', unstructured: 'Some book.', DOI: '10.7551/mitpress/1' },
		{ key: 'ref3', unstructured: 'A thesis, 1999.' },
		{ key: 'ref4', 'article-title': 'An article', author: 'Doe', year: '2001', 'journal-title': 'J. Ex.' },
		{ key: 'ref5', DOI: '10.48550/ARXIV.1607.01759' },
	];
	const item = { DOI: '10.1000/1', type: 'journal-article', title: ['A citing paper'], reference };
	const cites = ['arxiv:1607.01759', 'doi:10.1038/nature14539', 'doi:10.7551/mitpress/1'];
	const crossref = { status: 'ok', 'message-type': 'work', message: item };
	expect(readOne(JSON.stringify(crossref))).toEqual({ format: 'CSL-JSON', cites, ids: undefined });
	const csl = [{ id: 'one', type: 'article-journal', title: 'A citing paper', issued: {}, reference }];
	expect(readOne(JSON.stringify(csl)).cites).toEqual(cites);
});

test('Web of Science: the DOIs at the end of cited references', () => {
	const text = [
		'FN Clarivate Analytics Web of Science',
		'VR 1.0',
		'PT J',
		'AU Doe, J',
		'TI Growth of examples',
		'CR Poe E, 1999, J EX, V1, P2, DOI 10.1000/Poe.1',
		'   [Anonymous], 2011, MANUAL OF EXAMPLES',
		'   Burt R, 1992, STRUCTURAL HOLES, DOI 10.4159/9780674029095, DOI 10.4159/9780674029095',
		'   Roe A, 2016, ARXIV161000001, DOI [10.1016/S0022-5347(05)66452-X, 10.1000/other]',
		'   Kim K, 2014, ARXIV, DOI DOI 10.48550/ARXIV.1412.6980',
		'PY 2001',
		'ER',
		'',
		'EF',
	].join('\n');
	expect(readOne(text)).toEqual({
		format: 'Web of Science',
		cites: ['arxiv:1412.6980', 'doi:10.1000/poe.1', 'doi:10.1016/s0022-5347(05)66452-x', 'doi:10.4159/9780674029095'],
		ids: undefined,
	});
});

test('Web of Science as a table: the same references between semicolons', () => {
	const text =
		'Authors\tArticle Title\tSource Title\tPublication Year\tCited References\n' +
		'Doe, J\tGrowth of examples\tJ EX\t2001\tPoe E, 1999, J EX, V1, P2, DOI 10.1000/poe; Roe A, 2000, J EX, V2\n';
	expect(readOne(text).cites).toEqual(['doi:10.1000/poe']);
});

test('Scopus: DOIs and arXiv ids that stand in the text of a reference', () => {
	const references = [
		'Doe J., Poe E., Of things, Journal of Things, 151, pp. 283-290, (1999)',
		'Roe A., Of other things; and more, Journal of Things, (2015), https://doi.org/10.1000/Things.5',
		'Kim K., Adam: A method, arXiv preprint arXiv:1412.6980, (2014)',
		'Barth, C., Properties (2015) Supercond. Sci. Technol., 28 (4). doi: 10.1088/0953-2048/28/4/045011',
	].join('; ');
	const text = `Authors,Title,Year,Source title,References,EID\n"Doe J.","Growth of examples",2001,"J. Ex.","${references}",2-s2.0-1\n`;
	expect(readOne(text).cites).toEqual(['arxiv:1412.6980', 'doi:10.1000/things.5', 'doi:10.1088/0953-2048/28/4/045011']);
});

describe('a reference list', () => {
	test('names each work once, in one order, and never the citing work', () => {
		const own = { doi: '10.1000/Own', arxiv: '2201.00001', ids: { openalex: 'W1', s2: 2 } };
		const references = [
			{ doi: '10.1000/b' },
			{ text: 'https://doi.org/10.1000/A' },
			{ doi: '10.1000/B' },
			{ doi: '10.1000/OWN' },
			{ arxiv: '2201.00001v2' },
			{ openalex: 'w1' },
			{ s2: '2' },
		];
		expect(cleanReferences(references, own)).toEqual(['doi:10.1000/a', 'doi:10.1000/b']);
	});

	test.each([
		['a text', { text: 'No id at all' }],
		['an author of OpenAlex', { openalex: 'https://openalex.org/A123' }],
		['a number that is none', { s2: '0x1' }],
	])('leaves out %s', (_, reference) => {
		expect(cleanReferences([reference])).toEqual([]);
	});

	test('is absent where the file names none', () => {
		expect(readOne('TY  - JOUR\nTI  - Growth of examples\nAU  - Doe, Jane\nER  - \n').cites).toBeUndefined();
	});
});

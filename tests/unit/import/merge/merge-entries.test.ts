import { expect, test } from 'vitest';
import { mergeEntries } from '../../../../src/domain/import/merge/merge-entries.ts';
import { readEntries, readText } from '../fixtures.ts';

const entry = (key: string, title: string, rest: string) => `@article{${key}, title={${title}}, ${rest}}\n`;
const TITLE = 'A telling title of a paper';

test.each([
	[
		'the same DOI in other letters',
		entry('a', 'One title', 'doi={10.1000/ABC}') + entry('b', 'One title', 'doi={10.1000/abc}'),
		['a b'],
	],
	[
		'the same arXiv id',
		entry('a', 'One', 'author={Ada Person}, eprint={2101.00001}') +
			entry('b', 'Two', 'author={Person, A.}, url={https://arxiv.org/abs/2101.00001v2}'),
		['a b'],
	],
	[
		'the same title, authors and year',
		entry('a', TITLE, 'author={Person, Ada}, year=2000') +
			entry('b', 'A {Telling} Title: of a Paper', 'author={A. Person}, year=2000'),
		['a b'],
	],
	[
		'a preprint and its publication a year later',
		entry('a', TITLE, 'author={Ada Person}, year=2000, eprint={2101.00001}') +
			entry('b', TITLE, 'author={Ada Person}, year=2001, doi={10.1000/1}'),
		['b a'],
	],
	[
		'the same title by other authors',
		entry('a', TITLE, 'author={Ada Person}') + entry('b', TITLE, 'author={Bo Other}'),
		['a', 'b'],
	],
	[
		'the same title years apart',
		entry('a', TITLE, 'author={Ada Person}, year=2000') + entry('b', TITLE, 'author={Ada Person}, year=2010'),
		['a', 'b'],
	],
	[
		'the same title with two DOIs',
		entry('a', TITLE, 'doi={10.1000/1}') + entry('b', TITLE, 'doi={10.1000/2}'),
		['a', 'b'],
	],
	['short titles without authors', entry('a', 'Preface', 'year=2000') + entry('b', 'Preface', 'year=2000'), ['a', 'b']],
	[
		'an entry that joins two',
		entry('a', 'One', 'author={Ada Person}, doi={10.1000/1}') +
			entry('b', 'Two', 'author={Ada Person}, eprint={2101.00001}') +
			entry('c', 'Three', 'author={Ada Person}, doi={10.1000/1}, eprint={2101.00001}'),
		['a c b'],
	],
	[
		'one DOI on works whose titles and authors both differ',
		entry('a', 'One', 'author={Ada Person}, doi={10.1000/1}') + entry('b', 'Two', 'author={Bo Other}, doi={10.1000/1}'),
		['a', 'b'],
	],
	[
		'chapters by one author with the DOI of their book',
		'@incollection{a, title={Lenses}, author={Ada Person}, booktitle={Optics}, doi={10.1007/978-3-030-49186-4}}' +
			'@incollection{b, title={Mirrors}, author={Ada Person}, booktitle={Optics}, doi={10.1007/978-3-030-49186-4}}',
		['a', 'b'],
	],
	[
		'a stock title in two journals',
		entry('a', 'Introduction to the special issue', 'author={Ada Person}, journal={Optics}, year=2001') +
			entry('b', 'Introduction to the Special Issue', 'author={Ada Person}, journal={Acoustics}, year=2001'),
		['a', 'b'],
	],
	[
		'a stock title in one journal, by one author, in two years',
		entry('a', 'Editorial', 'author={Ada Person}, journal={Optics}, year=2001') +
			entry('b', 'Editorial', 'author={Ada Person}, journal={Optics}, year=2002'),
		['a', 'b'],
	],
	[
		'a stock title on other pages of one volume',
		entry('a', 'Editorial', 'author={Ada Person}, journal={Optics}, year=2001, volume=3, pages={5--6}') +
			entry('b', 'Editorial', 'author={Ada Person}, journal={Optics}, year=2001, volume=3, pages={81--82}'),
		['a', 'b'],
	],
	[
		'a stock title twice in one journal and year',
		entry('a', 'Editorial', 'author={Ada Person}, journal={Optics}, year=2001') +
			entry('b', 'Editorial', 'author={Person, Ada}, journal={Optics}, year=2001'),
		['a b'],
	],
	[
		'a preprint with a DOI of its own and its publication',
		entry('a', TITLE, 'author={Ada Person}, journal={bioRxiv}, doi={10.1101/2020.01.30.927871}, year=2020') +
			entry('b', TITLE, 'author={Ada Person}, journal={Cell}, doi={10.1016/j.cell.2021.01.001}, year=2021'),
		['b a'],
	],
	[
		'a paper that got another title when it was published, by its arXiv id',
		entry('a', 'Nets that grow', 'author={Ada Person}, eprint={2101.00001}') +
			entry('b', 'Growing networks', 'author={Ada Person}, eprint={2101.00001}, journal={J. Ex.}'),
		['b a'],
	],
	[
		'a thesis and the book made of it',
		`@phdthesis{a, title={${TITLE}}, author={Ada Person}, year=2000}` +
			`@book{b, title={${TITLE}}, author={Ada Person}, year=2001}`,
		['a', 'b'],
	],
	[
		'two volumes of one work',
		`@book{a, title={${TITLE}}, author={Ada Person}, volume=1}@book{b, title={${TITLE}}, author={Ada Person}, volume=2}`,
		['a', 'b'],
	],
	[
		'a title of a few Chinese characters',
		entry('a', '深度学习', 'author={王, 小明}, year=2013') + entry('b', '深度学习', 'author={王小明}, year=2013'),
		['a b'],
	],
])('%s', (_, text, groups) => {
	const merged = mergeEntries(readText(text));
	expect(merged.map((group) => group.entries.map(({ key }) => key).join(' '))).toEqual(groups);
});

test('the published entry leads and the others fill what it lacks', () => {
	const preprint = entry('a', TITLE, 'author={Ada Person and others}, year=2000, eprint={2001.00001}, keywords={one}');
	const published = entry('b', TITLE, 'author={Ada Person and Bo Other}, year=2001, journal={J. Ex.}, keywords={two}');
	const [paper] = mergeEntries(readText(preprint + published));
	expect(paper?.metadata).toEqual({
		title: TITLE,
		authors: ['Ada Person', 'Bo Other'],
		year: 2000,
		venue: 'J. Ex.',
		publication: { type: 'article', container: 'J. Ex.', year: 2001 },
		arxiv: '2001.00001',
	});
	expect(paper?.keywords).toEqual(['one', 'two']);
	expect(paper?.reasons).toEqual(['same title, authors and year']);
});

test('the longer reference list is taken, the ids of both are kept, and the work is not among its own references', () => {
	const work = (id: string, doi: string, referenced: readonly string[]) => ({
		id: `https://openalex.org/${id}`,
		doi: `https://doi.org/${doi}`,
		title: TITLE,
		publication_year: 2000,
		authorships: [{ author: { display_name: 'Ada Person' } }],
		referenced_works: referenced.map((one) => `https://openalex.org/${one}`),
	});
	const s2 = {
		title: TITLE,
		externalIds: { DOI: '10.1000/1', CorpusId: 7 },
		references: [{ externalIds: { DOI: '10.1000/2' } }],
	};
	const { entries } = readEntries({
		name: 'works.json',
		text: JSON.stringify([work('W1', '10.1000/1', ['W5']), work('W2', '10.5281/zenodo.1', ['W1', 'W6', 'W7'])]),
	});
	const others = readEntries({ name: 's2.json', text: JSON.stringify([s2]) }).entries;
	const [merged, ...rest] = mergeEntries([...entries, ...others]);
	expect(rest).toEqual([]);
	expect(merged?.metadata.ids).toEqual({ openalex: 'W1', s2: 7 });
	expect(merged?.metadata.cites).toEqual(['openalex:W6', 'openalex:W7']);
});

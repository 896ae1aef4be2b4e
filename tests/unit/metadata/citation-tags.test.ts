import { describe, expect, test } from 'vitest';
import { listCitationTags } from '../../../src/domain/metadata/citation-tags.ts';
import { getPaper, MANY_AUTHORS, makePaper } from '../citations/papers.ts';

const tell = (name: string) => listCitationTags(getPaper(name)).map(([tag, content]) => `${tag} ${content}`);

describe('citation tags', () => {
	test('tell title, one author each, year, venue and identifiers', () => {
		expect(tell('everything known')).toEqual([
			'citation_title Learning to Sort Apples',
			'citation_author Doe, Jane',
			'citation_author Berg, Erik',
			'citation_publication_date 2024',
			'citation_conference_title ICLR 2024',
			'prism.publicationName ICLR 2024',
			'citation_arxiv_id 2401.00001',
			'citation_doi 10.1000/apples.1_2',
			'citation_public_url https://arxiv.org/abs/2401.00001',
		]);
	});

	test('tell every part of a publication', () => {
		expect(tell('retitled proceedings paper')).toEqual([
			'citation_title Sorting n Apples',
			'citation_author Doe, Jane',
			'citation_author Berg, Erik',
			'citation_editor van Roe, Ann',
			'citation_editor Poe, Tim Jr.',
			'citation_publication_date 2024/07',
			'citation_conference_title SORT 2024',
			'prism.publicationName Proceedings of Sorting',
			'citation_series_title Fruit Research',
			'citation_publisher Fruit Press',
			'citation_volume 139',
			'citation_firstpage 10',
			'citation_lastpage 20',
			'citation_isbn 978-3-16-148410-0',
			'citation_arxiv_id 2401.00001',
			'citation_doi 10.1000/sort.7',
			'citation_public_url https://arxiv.org/abs/2401.00001',
		]);
	});

	test.each([
		['journal', 'citation_journal_title Journal of Apples & Pears'],
		['journal', 'citation_volume 7'],
		['article with all its numbers', 'citation_journal_abbrev J. Apples'],
		['article with all its numbers', 'citation_issue 2'],
		['article with all its numbers', 'citation_issn 1234-5678'],
		['article with a number', 'citation_firstpage e123'],
		['posted before it was published', 'citation_publication_date 2024'],
		['thesis', 'citation_dissertation_institution KU Leuven'],
		['thesis', 'eprints.thesis_type PhD thesis'],
		['report', 'citation_technical_report_institution Fruit Lab'],
		['report', 'citation_technical_report_number TR-7'],
		['chapter', 'citation_inbook_title Handbook of Apples'],
		['chapter', 'citation_editor van Roe, Ann\u00a0B.'],
		['book', 'DC.type book'],
		['book', 'citation_isbn 978-3-16-148410-0'],
		['software', 'DC.type computerProgram'],
		['dataset', 'DC.type dataset'],
		['web page', 'DC.type webpage'],
		['web page', 'prism.publicationName Fruit Blog'],
		['DOI of unknown kind', 'DC.type document'],
		['arXiv alone', 'DC.type preprint'],
		['arXiv alone', 'citation_publisher arXiv'],
		['arXiv alone', 'citation_technical_report_number arXiv:cs/0101001'],
		['particles', 'citation_author van der Maaten, Laurens'],
		['sole author of several words', 'citation_author de la Cruz, Ana\u00a0María'],
		['suffixes and initials', 'citation_author Doe, Guy L. Jr.'],
		['groups', 'citation_author Fruit Works Inc.,'],
		['name of one word', 'citation_author Plato'],
		['formula within a word', 'citation_title Sort-∞: Endless Lists'],
	])('of %s hold %s', (name, line) => {
		expect(tell(name)).toContain(line);
	});

	test('are as many as the authors', () => {
		expect(tell('108 authors').filter((line) => line.startsWith('citation_author '))).toHaveLength(MANY_AUTHORS.length);
	});

	test('without authors tell all else', () => {
		expect(tell('no authors')).toEqual([
			'citation_title Learning to Sort Apples',
			'citation_publication_date 2024',
			'citation_conference_title ICLR 2024',
			'prism.publicationName ICLR 2024',
			'citation_arxiv_id 2401.00001',
			'citation_public_url https://arxiv.org/abs/2401.00001',
		]);
		expect(tell('title alone')).toEqual(['citation_title Learning to Sort Apples', 'DC.type document']);
	});

	test('tell the type where no container does', () => {
		const tags = listCitationTags(makePaper({ doi: '10.1007/978-3-030-49186-4_1' }));
		expect(tags).toContainEqual(['DC.type', 'bookSection']);
	});

	test('of a list that lacks authors name the known ones alone', () => {
		expect(tell('authors known to be missing').filter((line) => line.startsWith('citation_author'))).toEqual([
			'citation_author Doe, Jane',
			'citation_author Berg, Erik',
		]);
	});
});

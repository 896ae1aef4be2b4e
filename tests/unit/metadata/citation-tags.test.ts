import { describe, expect, test } from 'vitest';
import { listCitationTags } from '../../../src/domain/metadata/citation-tags.ts';
import { getPaper, MANY_AUTHORS } from '../citations/papers.ts';

const tell = (name: string) => listCitationTags(getPaper(name)).map(([tag, content]) => `${tag} ${content}`);

describe('citation tags', () => {
	test('tell title, one author each, year, venue and identifiers', () => {
		expect(tell('everything known')).toEqual([
			'citation_title Learning to Sort Apples',
			'citation_author Doe, Jane',
			'citation_author Berg, Erik',
			'citation_publication_date 2024',
			'citation_conference_title ICLR 2024',
			'citation_arxiv_id 2401.00001',
			'citation_doi 10.1000/apples.1_2',
			'citation_public_url https://doi.org/10.1000/apples.1_2',
		]);
	});

	test.each([
		['journal', 'citation_journal_title Journal of Apples & Pears 7(2)'],
		['thesis', 'citation_dissertation_institution KU Leuven'],
		['arXiv alone', 'DC.type preprint'],
		['arXiv alone', 'citation_publisher arXiv'],
		['arXiv alone', 'citation_technical_report_number arXiv:cs/0101001'],
		['particles', 'citation_author van der Maaten, Laurens'],
		['suffixes and initials', 'citation_author Doe, Guy L. Jr.'],
		['groups', 'citation_author Fruit Works Inc.'],
		['name of one word', 'citation_author Plato'],
		['formula within a word', 'citation_title Sort-∞: Endless Lists'],
	])('of %s hold %s', (name, line) => {
		expect(tell(name)).toContain(line);
	});

	test('are as many as the authors', () => {
		expect(tell('108 authors').filter((line) => line.startsWith('citation_author '))).toHaveLength(MANY_AUTHORS.length);
	});

	test.each(['no authors', 'no year', 'title alone', 'authors known to be missing'])('are left out: %s', (name) => {
		expect(tell(name)).toEqual([]);
	});
});

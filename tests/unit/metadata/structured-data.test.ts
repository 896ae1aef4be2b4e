import { describe, expect, test } from 'vitest';
import {
	describeCollection,
	describeCrumbs,
	describePaper,
	formatJsonLd,
} from '../../../src/domain/metadata/structured-data.ts';
import { getPaper, makePaper } from '../citations/papers.ts';

const URL = 'https://example.org/papers/a/';

describe('structured data', () => {
	test('cannot end its script element, and reads back as it was', () => {
		const title = '</script><script>alert(1)</script> & "more" <!-- ';
		const json = formatJsonLd([describePaper(makePaper({ titlePlain: title }), URL, [])]);
		expect(json).not.toContain('<');
		expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', '@graph': [{ name: title }] });
	});

	test('of a paper holds what is known', () => {
		expect(describePaper(getPaper('everything known'), URL, [{ name: 'Apples', url: `${URL}#` }])).toEqual({
			'@type': 'ScholarlyArticle',
			'@id': URL,
			url: URL,
			name: 'Learning to Sort Apples',
			headline: 'Learning to Sort Apples',
			author: [
				{ '@type': 'Person', name: 'Jane Doe', familyName: 'Doe', givenName: 'Jane' },
				{ '@type': 'Person', name: 'Erik Berg', familyName: 'Berg', givenName: 'Erik' },
			],
			datePublished: '2024',
			isPartOf: { '@type': 'Book', name: 'ICLR' },
			publication: { '@type': 'PublicationEvent', name: 'ICLR 2024', startDate: '2024' },
			identifier: [
				{
					'@type': 'PropertyValue',
					propertyID: 'doi',
					value: '10.1000/apples.1_2',
					url: 'https://doi.org/10.1000/apples.1_2',
				},
				{ '@type': 'PropertyValue', propertyID: 'arxiv', value: '2401.00001', url: 'https://arxiv.org/abs/2401.00001' },
			],
			sameAs: ['https://doi.org/10.1000/apples.1_2', 'https://arxiv.org/abs/2401.00001'],
			about: [{ '@type': 'DefinedTerm', name: 'Apples', url: `${URL}#` }],
		});
		expect(Object.keys(Object(describePaper(getPaper('title alone'), URL, [])))).toEqual([
			'@type',
			'@id',
			'url',
			'name',
			'headline',
			'about',
		]);
	});

	test.each([
		[
			'article with all its numbers',
			{
				'@type': 'ScholarlyArticle',
				datePublished: '2024-05',
				pageStart: '1',
				pageEnd: '20',
				publisher: { '@type': 'Organization', name: 'Fruit Press' },
				isPartOf: {
					'@type': 'PublicationIssue',
					issueNumber: '2',
					isPartOf: {
						'@type': 'PublicationVolume',
						volumeNumber: '75',
						isPartOf: { '@type': 'Periodical', name: 'Journal of Apples & Pears', issn: '1234-5678' },
					},
				},
			},
		],
		[
			'retitled proceedings paper',
			{
				name: 'Learning to Sort Apples',
				headline: 'Sorting n Apples',
				publication: { '@type': 'PublicationEvent', name: 'SORT 2024' },
				isPartOf: {
					'@type': 'Book',
					name: 'Proceedings of Sorting',
					alternateName: 'SORT',
					isPartOf: { '@type': 'PublicationVolume', volumeNumber: '139', isPartOf: { '@type': 'BookSeries' } },
				},
				editor: [
					{ '@type': 'Person', name: 'Ann van Roe' },
					{ '@type': 'Person', name: 'Tim Poe Jr.', honorificSuffix: 'Jr.' },
				],
			},
		],
		['chapter', { '@type': 'Chapter', pageStart: '10', isPartOf: { '@type': 'Book', name: 'Handbook of Apples' } }],
		['book', { '@type': 'Book', isbn: '978-3-16-148410-0', bookEdition: '2' }],
		['thesis', { '@type': 'Thesis', inSupportOf: 'PhD thesis', publisher: { name: 'KU Leuven' } }],
		['report', { '@type': 'Report', reportNumber: 'TR-7', publisher: { name: 'Fruit Lab' } }],
		['dataset', { '@type': 'Dataset' }],
		['groups', { author: [{ '@type': 'Organization', name: 'Apple Sorting Team' }, {}, {}] }],
		['posted before it was published', { datePublished: '2024' }],
	])('of %s says what it is part of', (name, properties) => {
		expect(describePaper(getPaper(name), URL, [])).toMatchObject(properties);
	});

	test('numbers lists and crumbs from one', () => {
		const pages = [
			{ name: 'A', url: 'https://example.org/' },
			{ name: 'B', url: URL },
		];
		expect(describeCollection({ name: 'B', url: URL }, 'Papers', pages)).toMatchObject({
			mainEntity: {
				numberOfItems: 2,
				itemListElement: [
					{ position: 1, url: 'https://example.org/' },
					{ position: 2, url: URL },
				],
			},
		});
		expect(describeCrumbs(pages).itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: 'A', item: 'https://example.org/' },
			{ '@type': 'ListItem', position: 2, name: 'B' },
		]);
	});
});

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
			name: 'Learning to Sort Apples',
			author: [
				{ '@type': 'Person', name: 'Jane Doe' },
				{ '@type': 'Person', name: 'Erik Berg' },
			],
			datePublished: '2024',
			sameAs: ['https://doi.org/10.1000/apples.1_2', 'https://arxiv.org/abs/2401.00001'],
			about: [{ '@type': 'DefinedTerm', name: 'Apples', url: `${URL}#` }],
		});
		expect(Object.keys(Object(describePaper(getPaper('title alone'), URL, [])))).toEqual([
			'@type',
			'@id',
			'name',
			'about',
		]);
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
		expect(describeCrumbs(pages)).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2, item: URL }] });
	});
});

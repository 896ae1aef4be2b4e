import { describe, expect, test } from 'vitest';
import { formatCitation } from '../../../src/domain/citations/formatted-citation.ts';
import { abbreviatePages } from '../../../src/domain/citations/styles/page-range.ts';
import { getPaper, MANY_AUTHORS, makePaper } from './papers.ts';

const DOI = 'https://doi.org/10.1000/apples.1_2';
const ARXIV = 'https://arxiv.org/abs/2401.00001';

describe('APA', () => {
	test.each([
		['everything known', `Doe, J., & Berg, E. (2024). Learning to Sort Apples. ICLR 2024. ${DOI}`],
		['no authors', `Learning to Sort Apples. (2024). ICLR 2024. ${ARXIV}`],
		['no year', 'Doe, J. (n.d.). Learning to Sort Apples. ICLR.'],
		['title alone', 'Learning to Sort Apples. (n.d.).'],
		[
			'arXiv alone',
			'Doe, J. (2024). Learning to Sort Apples (arXiv:cs/0101001). arXiv. https://arxiv.org/abs/cs/0101001',
		],
		['thesis', `Doe, J., & Berg, E. (2019). Learning to Sort Apples [PhD thesis, KU Leuven]. ${DOI}`],
		['authors known to be missing', `Doe, J., Berg, E., et al. (2024). Learning to Sort Apples. ICLR 2024. ${DOI}`],
		[
			'suffixes and initials',
			`Doe, G. L., Jr., Berg, T., III, Rose, J. R. R., Hall, H. S. V., & Fung, Y. R. (2024). Learning to Sort Apples. ICLR 2024. ${DOI}`,
		],
		[
			'groups',
			`Apple Sorting Team, Institute for Pears and Plums, & Fruit Works, Inc. (2024). Learning to Sort Apples. ICLR 2024. ${DOI}`,
		],
		['report with a bare number', 'Doe, J. (2024). Learning to Sort Apples (No. 90). Fruit Lab.'],
		['manual in an edition', 'Doe, J. (2024). Learning to Sort Apples (15th ed.). Fruit Lab.'],
		['double issue', 'Doe, J. (2024). Learning to Sort Apples. Apples, 87(1–3), 25–35.'],
		['numbered patent', 'Doe, J. (2024). Learning to Sort Apples (Patent No. 1700367). Fruit Works.'],
		['initials of several letters', 'Doe, Yu. A., & Berg, Ch. (2024). Learning to Sort Apples (6th ed.). Fruit Press.'],
	])('%s', (name, text) => {
		expect(formatCitation(getPaper(name), 'apa')).toBe(text);
	});

	test('of 108 authors the first nineteen and the last are named', () => {
		const named = MANY_AUTHORS.slice(0, 19).map((_, i) => `Author${i + 1}, A.`);
		expect(formatCitation(getPaper('108 authors'), 'apa')).toMatch(`${named.join(', ')}, … Author108, A. (2024). `);
	});

	test('of twenty authors all are named, of 21 one is left out', () => {
		const twenty = formatCitation(makePaper({ authors: MANY_AUTHORS.slice(0, 20) }), 'apa');
		const more = formatCitation(makePaper({ authors: MANY_AUTHORS.slice(0, 21) }), 'apa');
		expect(twenty).toMatch('Author19, A., & Author20, A. (n.d.)');
		expect(more).toMatch('Author19, A., … Author21, A. (n.d.)');
	});
});

describe('Chicago', () => {
	test.each([
		['everything known', `Doe, Jane, and Erik Berg. 2024. “Learning to Sort Apples.” ICLR 2024. ${DOI}.`],
		['journal', `Doe, Jane, and Erik Berg. 2024. “Learning to Sort Apples.” Journal of Apples & Pears 7 (2). ${DOI}.`],
		['no authors', `“Learning to Sort Apples.” 2024. ICLR 2024. ${ARXIV}.`],
		['no year', 'Doe, Jane. n.d. “Learning to Sort Apples.” ICLR.'],
		['title alone', '“Learning to Sort Apples.” n.d.'],
		[
			'arXiv alone',
			'Doe, Jane. 2024. “Learning to Sort Apples.” arXiv:cs/0101001. Preprint, arXiv. https://arxiv.org/abs/cs/0101001.',
		],
		['thesis', `Doe, Jane, and Erik Berg. 2019. “Learning to Sort Apples.” PhD thesis, KU Leuven. ${DOI}.`],
		[
			'retitled proceedings paper',
			'Doe, Jane, and Erik Berg. 2024. “Sorting n Apples.” In Proceedings of Sorting, edited by Ann van Roe and Tim Poe Jr., vol. 139. Fruit Research. Fruit Press. https://doi.org/10.1000/sort.7.',
		],
		[
			'article with all its numbers',
			`Doe, Jane, and Erik Berg. 2024. “Learning to Sort Apples.” Journal of Apples & Pears 75 (2): 1–20. ${DOI}.`,
		],
		['article with a number', 'Doe, Jane. 2024. “Learning to Sort Apples.” Apples 7: e123.'],
		['issue without a volume', 'Doe, Jane. 2024. “Learning to Sort Apples.” Apples, no. 2.'],
		[
			'chapter',
			'Doe, Jane, and Erik Berg. 2024. “Learning to Sort Apples.” In Handbook of Apples, 2nd ed., edited by Ann B. van Roe, vol. 3. Fruit Press.',
		],
		['book', 'Doe, Jane. 2024. Learning to Sort Apples. 2nd ed. Vol. 4. Fruit Series. Fruit Press.'],
		['edited book', 'Roe, Ann B. van, and Tim Poe Jr., eds. 2024. Learning to Sort Apples. Fruit Press.'],
		['book with one editor', 'Roe, Ann B. van, ed. 2024. Learning to Sort Apples. Fruit Press.'],
		['report', 'Doe, Jane. 2024. Learning to Sort Apples. Technical Report TR-7. Fruit Lab.'],
		[
			'preprint on another server',
			'Doe, Jane. 2024. “Learning to Sort Apples.” Preprint, bioRxiv. https://doi.org/10.1101/2024.01.02.',
		],
		['dataset', 'Doe, Jane. 2024. “Learning to Sort Apples.” Zenodo.'],
		['web page', 'Doe, Jane. 2024. “Learning to Sort Apples.” Fruit Blog. https://example.org/apples.'],
		['quotation marks', `Doe, Jane, and Erik Berg. 2024. “A ‘Good’ Basket and a ‘Better’ One.” ICLR 2024. ${DOI}.`],
		['name of one word', `Plato, and Jane Doe. 2024. “Learning to Sort Apples.” ICLR 2024. ${DOI}.`],
		['double issue', 'Doe, Jane. 2024. “Learning to Sort Apples.” Apples 87 (1–3): 25–35.'],
		['numbered patent', 'Doe, Jane. 2024. “Learning to Sort Apples.” Patent No. 1700367. Fruit Works.'],
		['initials without points', 'Hall, H. S. V. 2024. “Learning to Sort Apples.”'],
	])('%s', (name, text) => {
		expect(formatCitation(getPaper(name), 'chicago')).toBe(text);
	});

	test('only the first name is turned round', () => {
		const paper = makePaper({ authors: ['Guy L. Doe Jr.', 'Laurens van der Maaten', 'Tim Berg III'], year: 2024 });
		expect(formatCitation(paper, 'chicago')).toBe(
			'Doe, Guy L., Jr., Laurens van der Maaten, and Tim Berg III. 2024. “Learning to Sort Apples.”',
		);
	});

	test('of more than six authors the first three are named, of six all', () => {
		const six = formatCitation(makePaper({ authors: MANY_AUTHORS.slice(0, 6) }), 'chicago');
		const more = formatCitation(makePaper({ authors: MANY_AUTHORS.slice(0, 7) }), 'chicago');
		expect(six).toMatch('Ada5 Author5, and Ada6 Author6. n.d.');
		expect(more).toMatch('Ada2 Author2, Ada3 Author3, et al. n.d.');
	});
});

describe('plain text', () => {
	test.each([
		['everything known', `Jane Doe and Erik Berg (2024). Learning to Sort Apples. ICLR 2024. ${DOI}`],
		['no authors', `Learning to Sort Apples. (2024). ICLR 2024. ${ARXIV}`],
		['title alone', 'Learning to Sort Apples. (n.d.).'],
		['arXiv alone', 'Jane Doe (2024). Learning to Sort Apples. arXiv:cs/0101001. https://arxiv.org/abs/cs/0101001'],
		[
			'colon, question and dash',
			`Jane Doe and Erik Berg (2024). Why Sort? A Study: Apples -- Pears --- Plums. ICLR 2024. ${DOI}`,
		],
		['formula at the start', `Jane Doe and Erik Berg (2024). Sorter²: Self-sorting LLMs. ICLR 2024. ${DOI}`],
	])('%s', (name, text) => {
		expect(formatCitation(getPaper(name), 'plain')).toBe(text);
	});
});

test.each([
	['71-72', '71–72'],
	['100-104', '100–104'],
	['101-108', '101–8'],
	['321-328', '321–28'],
	['498-532', '498–532'],
	['1496-1500', '1496–500'],
	['12991-13001', '12991–3001'],
	['1103-1104', '1103–4'],
	['600-613', '600–613'],
	['1087-1089', '1087–89'],
	['14465-14499', '14465–99'],
	['e123', 'e123'],
])('Chicago abbreviates the pages %s to %s', (pages, short) => {
	expect(abbreviatePages(pages)).toBe(short);
});

test.each([
	['Is It Sorted?', 'Jane Doe (n.d.). Is It Sorted?'],
	['It Is “Sorted!”', 'Jane Doe (n.d.). It Is “Sorted!”'],
	['Sorting (Again)', 'Jane Doe (n.d.). Sorting (Again).'],
	['Sorting (Again!)', 'Jane Doe (n.d.). Sorting (Again!).'],
	['The Art of “Sorting”', 'Jane Doe (n.d.). The Art of “Sorting.”'],
	['Apples of 5"', 'Jane Doe (n.d.). Apples of 5".'],
])('a title that ends a sentence gets no period: %s', (title, text) => {
	expect(formatCitation(makePaper({ title, authors: ['Jane Doe'] }), 'plain')).toBe(text);
});

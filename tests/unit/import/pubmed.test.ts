/** PubMed's exports, as MEDLINE (`.nbib`) and as XML. */
import { describe, expect, test } from 'vitest';
import { readEntries } from './fixtures.ts';

function readNbib(...lines: readonly string[]) {
	const text = ['PMID- 20301770', 'OWN - NLM', ...lines, ''].join('\n');
	return readEntries({ name: 'pubmed.nbib', text }).entries[0]?.metadata;
}

describe('what stands in a book of the Bookshelf is a chapter, whatever it is besides', () => {
	const BOOK = [
		'PB  - University of Washington, Seattle',
		'DP  - 1993',
		'FED - Adam, Margaret P',
		'PL  - Seattle (WA)',
	];
	const CHAPTER = {
		title: 'Feingold Syndrome 1',
		authors: ['Carlo LM Marcelis'],
		year: 1993,
		venue: 'GeneReviews®',
		publication: {
			type: 'chapter',
			container: 'GeneReviews®',
			year: 1993,
			publisher: 'University of Washington, Seattle',
			place: 'Seattle (WA)',
			editors: ['Margaret P Adam'],
		},
	};

	test.each([
		['in ASCII', 'GeneReviews((R))', ['PT  - Review', 'PT  - Book Chapter']],
		['in Unicode', 'GeneReviews(®)', ['PT  - Review', 'PT  - Book Chapter']],
		['without a type of its own', 'GeneReviews(®)', ['PT  - Review']],
	])('MEDLINE %s', (_, book, types) => {
		const lines = ['TI  - Feingold Syndrome 1.', `BTI - ${book}`, ...BOOK, 'FAU - Marcelis, Carlo LM', ...types];
		expect(readNbib(...lines)).toEqual(CHAPTER);
	});

	test('XML', () => {
		const text = `<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID Version="1">20301770</PMID>
<Book><Publisher><PublisherName>University of Washington, Seattle</PublisherName><PublisherLocation>Seattle (WA)</PublisherLocation></Publisher><BookTitle book="gene">GeneReviews<sup>®</sup></BookTitle><PubDate><Year>1993</Year></PubDate><AuthorList Type="editors"><Author><LastName>Adam</LastName><ForeName>Margaret P</ForeName></Author></AuthorList></Book>
<ArticleTitle book="gene" part="feingold">Feingold Syndrome 1</ArticleTitle><AuthorList Type="authors"><Author><LastName>Marcelis</LastName><ForeName>Carlo LM</ForeName></Author></AuthorList><PublicationTypeList><PublicationType UI="D016454">Review</PublicationType></PublicationTypeList></BookDocument></PubmedBookArticle></PubmedArticleSet>`;
		expect(readEntries({ name: 'pubmed.xml', text }).entries[0]?.metadata).toEqual(CHAPTER);
	});

	test('a whole book is one, though it is a review', () => {
		const book = readNbib('BTI - Endocrinology', 'PB  - BIOS', 'FAU - Nussey, Stephen', 'PT  - Review', 'PT  - Book');
		expect(book).toEqual({
			title: 'Endocrinology',
			authors: ['Stephen Nussey'],
			venue: 'BIOS',
			publication: { type: 'book', publisher: 'BIOS' },
		});
	});

	test('a review in a journal is an article, and signs of trademarks are written as signs', () => {
		const review = readNbib('TI  - Use of Botox((R)) and', '      Restylane((TM)).', 'JT  - Example', 'PT  - Review');
		expect([review?.title, review?.publication?.type]).toEqual(['Use of Botox® and Restylane™', 'article']);
	});
});

test.each([
	['1234-8', '1234-1238'],
	['1234-40; discussion 1241', '1234-1240; discussion 1241'],
	['S12-9; quiz S40-1', 'S12-S19; quiz S40-S41'],
	['167-9, 172-4 passim', '167-169, 172-174 passim'],
	['99-102', '99-102'],
	['e12-e15', 'e12-e15'],
	['1234-8-2', '1234-8-2'],
])('pages %s are %s', (pages, full) => {
	expect(readNbib('TI  - Of hearts', 'JT  - Example', `PG  - ${pages}`)?.publication?.pages).toBe(full);
});

import { describe, expect, test } from 'vitest';
import { makeTitleJoiner } from '../../../../src/domain/import/merge/cited-titles.ts';
import type { MergedEntry } from '../../../../src/domain/import/merge/merge-entries.ts';
import { importText } from '../import-papers.ts';

const TITLE = 'Growth and decay of telling examples';
const work = { title: TITLE, year: 2001, doi: '10.1000/growth' };

function join(text: string, works = [work], citing: Partial<MergedEntry['metadata']> = {}) {
	const entry = { file: 'x', line: 1, key: 'k', keywords: [], citedTexts: [text] };
	const metadata = { title: 'A review of whatever there is', ...citing };
	const merged: MergedEntry = { ...entry, metadata, entries: [{ ...entry, metadata }], reasons: [] };
	return makeTitleJoiner(works)(merged).metadata.cites;
}

describe('a reference without an id', () => {
	test.each([
		['as Scopus wrote it', 'Doe, J., Poe, E., Growth and Decay of Telling Examples (2001) J. Ex., 28 (4), pp. 2-9'],
		['as Scopus writes it', 'Doe J., Growth and decay of “telling” examples, J. Ex., 28, 4, (2002)'],
	])('is joined with the paper whose title and year it has, %s', (_, text) => {
		expect(join(text)).toEqual(['doi:10.1000/growth']);
	});

	test.each([
		['another year', 'Doe J., Growth and decay of telling examples, J. Ex., (2010)'],
		['no year', 'Doe J., Growth and decay of telling examples, J. Ex.'],
		['a part of the title', 'Doe J., Growth and decay of examples, J. Ex., (2001)'],
	])('is not where it has %s', (_, text) => {
		expect(join(text)).toBeUndefined();
	});

	test('is not joined with one of two papers of that title, one without an id, or one with a short title', () => {
		const text = `Doe J., ${TITLE}, J. Ex., (2001); Telling examples`;
		expect(join(text, [work, { ...work, doi: '10.1000/other' }])).toBeUndefined();
		expect(join(text, [{ title: TITLE, year: 2001 } as typeof work])).toBeUndefined();
		expect(join(text, [{ ...work, title: 'Telling examples' }])).toBeUndefined();
	});

	test('is the longest title that stands there, beside the references with ids', () => {
		const longer = { title: `${TITLE}: a second look`, year: 2001, arxiv: '0101.00001' };
		const works = [work, longer as unknown as typeof work];
		expect(join(`Doe J., ${longer.title}, (2001)`, works, { cites: ['s2:1'] })).toEqual(['arxiv:0101.00001', 's2:1']);
	});

	test('is never the paper itself', () => {
		expect(join(`Doe J., ${TITLE}, (2001)`, [work], { title: TITLE })).toBeUndefined();
	});
});

test('papers of one Scopus export cite each other', () => {
	const papers = importText(
		'Authors,Title,Year,Source title,DOI,References,EID\n' +
			`"Doe J.","${TITLE}",2001,"J. Ex.",10.1000/growth,"",2-s2.0-1\n` +
			`"Roe A.","A review of whatever there is",2003,"J. Ex.",10.1000/review,"Poe E., Other, (1999); Doe J., ${TITLE}, J. Ex., (2001)",2-s2.0-2\n`,
	);
	expect(papers.map(({ doi, cites }) => [doi, cites])).toEqual([
		['10.1000/growth', undefined],
		['10.1000/review', ['doi:10.1000/growth']],
	]);
});

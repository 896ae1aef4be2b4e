import { expect, test } from 'vitest';
import { toCsl } from '../../../src/domain/citations/csl.ts';
import { cslItemSchema, publicationRecordSchema } from '../../../src/domain/records/paper-record.ts';
import { toFactsRecord, toPublicationRecord } from '../../../src/domain/records/publication-record.ts';
import { getPaper, makePaper, PAPER_ROWS } from '../citations/papers.ts';

test('a publication is recorded with its editors as printed', () => {
	expect(toPublicationRecord(getPaper('chapter'))).toMatchObject({
		type: 'chapter',
		container: 'Handbook of Apples',
		editors: ['Ann B. van Roe'],
	});
});

test.each([
	['a venue', { venue: 'ICLR 2020' }, { type: 'paper', container: 'ICLR', year: 2020 }],
	['an arXiv id alone', { arxiv: '2401.00001' }, null],
	['nothing', {}, null],
	[
		'a preprint as recorded',
		{ publication: { type: 'preprint', container: 'bioRxiv' } as const },
		{ container: 'bioRxiv' },
	],
])('of %s', (_, fields, record) => {
	const found = toPublicationRecord(makePaper(fields));
	if (record) expect(found).toMatchObject(record);
	else expect(found).toBeNull();
});

test('data sets, models, terms and the result stand beside it, empty where they are not recorded', () => {
	expect(toFactsRecord(makePaper({ datasets: ['MNIST'], result: 'Sorts $2^3$' }))).toEqual({
		names: [],
		publication: null,
		datasets: ['MNIST'],
		models: [],
		result: 'Sorts 2³',
		terms: [],
		cite: 'doe2024sort',
	});
});

test.each(PAPER_ROWS)('the records keep to their schemas: %s', (_, paper) => {
	expect(cslItemSchema.safeParse(toCsl(paper)).error).toBeUndefined();
	expect(publicationRecordSchema.nullable().safeParse(toPublicationRecord(paper)).error).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isDead, isDue, type LinkRecord, listDue, updateRecord } from '../../../src/domain/links/link-record.ts';
import { formatLinksFile } from '../../../src/domain/links/links-file.ts';

const failed = (why: string, since: string, last = since): LinkRecord => ({ failed: { since, last, why } });

describe('records of links', () => {
	test('keep the first day of a failure, and the last day on which the page was there', () => {
		const first = updateRecord({ seen: '2026-01-01' }, { kind: 'failed', why: '500' }, '2026-02-01');
		expect(updateRecord(first, { kind: 'failed', why: '404' }, '2026-03-01')).toEqual({
			seen: '2026-01-01',
			failed: { since: '2026-02-01', last: '2026-03-01', why: '404' },
		});
	});

	test('forget a failure and its archived copy once the page is back', () => {
		const record = { ...failed('404', '2026-01-01'), archived: 'https://web.archive.org/x' };
		expect(updateRecord(record, { kind: 'seen' }, '2026-02-01')).toEqual({ seen: '2026-02-01' });
	});

	test('say nothing new of a page whose host turned the check away, but when that was', () => {
		const record = { seen: '2026-01-01', ...failed('500', '2026-01-05') };
		const refused = updateRecord(record, { kind: 'refused', why: '403' }, '2026-02-01');
		expect(refused).toEqual({ ...record, refused: '2026-02-01' });
		expect(updateRecord(refused, { kind: 'seen' }, '2026-03-01')).toEqual({ seen: '2026-03-01' });
		expect(updateRecord(refused, { kind: 'failed', why: '500' }, '2026-03-01')).toEqual({
			seen: '2026-01-01',
			failed: { since: '2026-01-05', last: '2026-03-01', why: '500' },
		});
	});

	test.each([
		['a page that its host says is gone', failed('404', '2026-01-01')],
		['a host that has been silent for two weeks', failed('ENOTFOUND', '2026-01-01', '2026-01-15')],
	])('of %s say that the link is dead', (_, record) => {
		expect(isDead(record)).toBe(true);
	});

	test.each([
		['a host that was silent once', failed('ENOTFOUND', '2026-01-01')],
		['a page that was seen', { seen: '2026-01-01' }],
		['a page that was never asked for', {}],
	])('of %s do not say that the link is dead', (_, record) => {
		expect(isDead(record)).toBe(false);
	});

	test.each([
		['never seen', {}, true],
		['seen a month ago', { seen: '2026-01-01' }, true],
		['seen last week', { seen: '2026-01-24' }, false],
		['failed yesterday', failed('500', '2026-01-30'), true],
		['failed today', failed('500', '2026-01-31'), false],
		['refused last week', { seen: '2025-12-01', refused: '2026-01-24' }, false],
		['refused a month ago', { refused: '2026-01-01' }, true],
	])('are due again where the page was %s', (_, record, expected) => {
		expect(isDue(record, '2026-01-31', 30)).toBe(expected);
	});

	test('are due in the order of their last checks, those first that were never checked', () => {
		const records = new Map<string, LinkRecord>([
			['https://a.example/', failed('500', '2025-11-01', '2026-01-30')],
			['https://b.example/', { seen: '2025-12-01', refused: '2025-12-24' }],
			['https://c.example/', { seen: '2025-12-12' }],
			['https://d.example/', {}],
			['https://e.example/', { seen: '2026-01-30' }],
		]);
		expect(listDue(records, '2026-01-31', 30)).toEqual(['d', 'c', 'b', 'a'].map((name) => `https://${name}.example/`));
	});

	test('are written sorted, and read back the same', () => {
		const records = new Map<string, LinkRecord>([
			['https://b.example/?q="a": b', { seen: '2026-01-01' }],
			['https://a.example/', failed('404', '2026-01-01')],
			['https://c.example/', {}],
		]);
		const { 'https://c.example/': _, ...known } = Object.fromEntries(records);
		expect(parse(formatLinksFile(records))).toEqual(known);
		expect(formatLinksFile(records).indexOf('a.example')).toBeLessThan(formatLinksFile(records).indexOf('b.example'));
	});
});

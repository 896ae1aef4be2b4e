import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { splitSlots } from '../../../src/i18n/slots.ts';

const arabic = { zero: 'صفر #', one: 'واحد', two: 'اثنان', few: 'بضع #', many: 'كثير #', other: '# آخر' };

describe('counts, lists and dates', () => {
	test('take the form of the language for a count', () => {
		const english = createFormat('en', 'en-GB');
		expect([1, 2, 1234].map((n) => english.plural(n, { one: '# paper', other: '# papers' }))).toEqual([
			'1 paper',
			'2 papers',
			'1,234 papers',
		]);
		const french = createFormat('fr');
		expect([0, 1, 2].map((n) => french.plural(n, { one: '# article', other: '# articles' }))).toEqual([
			'0 article',
			'1 article',
			'2 articles',
		]);
		expect(
			[1, 2, 11].map((n) =>
				createFormat('ar')
					.plural(n, arabic)
					.replace(/[\d٠-٩]+/, '#'),
			),
		).toEqual(['واحد', 'اثنان', 'كثير #']);
	});

	test('a language that lacks a form takes the general one', () => {
		expect(createFormat('fr').plural(1_000_000, { one: '# mot', other: 'mots' })).toBe('mots');
	});

	test('join items as the language does', () => {
		expect(createFormat('en', 'en-GB').and(['a', 'b', 'c'])).toBe('a, b and c');
		expect(createFormat('de').or(['a', 'b', 'c'])).toBe('a, b oder c');
		expect(createFormat('zh').and(['甲', '乙', '丙'])).toBe('甲、乙和丙');
	});

	test.each([
		['2024-03-02', '2 March 2024', '2. März 2024'],
		['2024-03', 'March 2024', 'März 2024'],
		['2024', '2024', '2024'],
	])('write %s without the parts that are not known', (iso, english, german) => {
		expect(createFormat('en', 'en-GB').date(iso)).toBe(english);
		expect(createFormat('de').date(iso)).toBe(german);
	});

	test('sort as the language does', () => {
		expect(['z', 'ä', 'a'].toSorted(createFormat('de').compare)).toEqual(['a', 'ä', 'z']);
		expect(['z', 'ä', 'a'].toSorted(createFormat('sv').compare)).toEqual(['a', 'z', 'ä']);
	});
});

describe('punctuation', () => {
	test('stands between words as the language has it', () => {
		const own = createFormat('zh', 'zh-CN', { colon: '：', space: '' });
		expect(own.sentences(['一。', '', '二。'])).toBe('一。二。');
		expect(own.colon).toBe('：');
		const english = createFormat('en', 'en-GB');
		expect(english.sentences(['One.', '', 'Two.'])).toBe('One. Two.');
		expect(english.colon).toBe(': ');
	});
});

describe('sentences with places', () => {
	test('are split into bare text and the words of each place', () => {
		expect(splitSlots('Browse {papers:all papers} or {themes}.')).toEqual([
			{ slot: undefined, text: 'Browse ' },
			{ slot: 'papers', text: 'all papers' },
			{ slot: undefined, text: ' or ' },
			{ slot: 'themes', text: '' },
			{ slot: undefined, text: '.' },
		]);
	});

	test('a sentence without places is one piece', () => {
		expect(splitSlots('Nothing here')).toEqual([{ slot: undefined, text: 'Nothing here' }]);
	});
});

import { describe, expect, test } from 'vitest';
import { claimAuthorSlugs } from '../../../src/domain/corpus/author-slugs.ts';

describe('addresses of authors', () => {
	test('are in Latin letters, and numbered where two are equal', () =>
		expect(claimAuthorSlugs(['Zoë Day', '王小明', 'Zoe Day'], {}, 'en')).toEqual([
			'zoe-day',
			'wang-xiaoming',
			'zoe-day-2',
		]));

	test('tell people apart whose names are read alike', () =>
		expect(claimAuthorSlugs(['王小明', '王晓明'], {}, 'en')).toEqual([
			'wang-xiaoming-738b-5c0f-660e',
			'wang-xiaoming-738b-6653-660e',
		]));

	test('stay where they were published', () =>
		expect(claimAuthorSlugs(['王小明'], { '/authors/author-738b-5c0f-660e/': 'page' }, 'en')).toEqual([
			'author-738b-5c0f-660e',
		]));

	test('are made of code points where nothing can be read', () =>
		expect(claimAuthorSlugs(['∞'], {}, 'en')).toEqual(['author-221e']));

	test('are not read as Chinese in Japanese, but for those that were published so', () => {
		expect(claimAuthorSlugs(['山田太郎'], {}, 'ja')).toEqual(['author-5c71-7530-592a-90ce']);
		expect(claimAuthorSlugs(['山田太郎'], { '/authors/shan-tiantailang/': 'page' }, 'ja')).toEqual([
			'shan-tiantailang',
		]);
	});
});

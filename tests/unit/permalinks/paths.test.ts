import { describe, expect, test } from 'vitest';
import {
	listMoved,
	listRedirects,
	listVersionRedirects,
	listWithdrawn,
	paths,
} from '../../../src/domain/permalinks/paths.ts';
import { formatRedirects } from '../../../src/domain/permalinks/redirects-file.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { makePaper } from '../citations/papers.ts';

const corpus = {
	papers: [
		makePaper({ slug: makeSlug('new'), aliases: [makeSlug('old')], arxiv: '2401.00001', doi: '10.1000/Apples.1' }),
	],
};
const registry = {
	'/papers/new/': 'page',
	'/papers/merged/': { to: '/papers/new/' },
	'/papers/gone/': { gone: 'Retracted.', date: '2026-01-31' },
} as const;

describe('addresses that lead to a paper', () => {
	test('are its old slugs, its arXiv id and its DOI in either case', () => {
		expect([...listRedirects(corpus)]).toEqual([
			['/papers/old/', '/papers/new/'],
			['/arxiv/2401.00001/', '/papers/new/'],
			['/doi/10.1000/Apples.1/', '/papers/new/'],
			['/doi/10.1000/apples.1/', '/papers/new/'],
		]);
	});

	test('leave out a DOI that no file name can hold', () => {
		expect([...listRedirects({ papers: [makePaper({ doi: '10.1002/(SICI)1<1::AID>3.0.CO;2-2' })] })]).toEqual([]);
	});

	test('hold the first versions of an arXiv id', () => {
		expect([...listVersionRedirects(corpus).keys()].slice(0, 2)).toEqual([
			'/arxiv/2401.00001v1/',
			'/arxiv/2401.00001v2/',
		]);
	});

	test('and what the registry moved is distinguished from what it withdrew', () => {
		expect([...listMoved(registry)]).toEqual([['/papers/merged/', '/papers/new/']]);
		expect(listWithdrawn(registry)).toEqual([{ path: '/papers/gone/', gone: 'Retracted.', date: '2026-01-31' }]);
	});

	test('are written as rules below the base', () => {
		const rules = formatRedirects(new Map([['/a/', '/b/']]), (path) => `/base${path}`);
		expect(rules).toBe('/base/a/ /base/b/ 301\n');
	});
});

test.each([
	[paths.alternate('/topics/a/b/', 'json'), '/topics/a/b.json'],
	[paths.preview('/papers/a/'), '/previews/papers/a.png'],
	[paths.preview('/'), '/previews/home.png'],
	[paths.oembed('/papers/a/'), '/oembed/papers/a.json'],
])('files stand beside pages: %s', (path, expected) => {
	expect(path).toBe(expected);
});

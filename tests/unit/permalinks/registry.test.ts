import { describe, expect, test } from 'vitest';
import { appendToRegistry, checkRegistry, listUnrecorded } from '../../../src/domain/permalinks/registry.ts';

const PAGES = ['/papers/a/', '/papers/b/'];

describe('the registry of public paths', () => {
	test('is content while every page that it names stands', () => {
		expect(checkRegistry({ '/papers/a/': 'page' }, PAGES)).toEqual([]);
	});

	test.each([
		['a page that vanished', { '/papers/c/': 'page' }, 'was public and would vanish'],
		['a redirect to itself', { '/papers/c/': { to: '/papers/c/' } }, 'leads to itself'],
		['a redirect to nowhere', { '/papers/c/': { to: '/papers/d/' } }, 'which does not exist'],
		[
			'a chain',
			{ '/papers/c/': { to: '/papers/d/' }, '/papers/d/': { to: '/papers/a/' } },
			'which is no page any more',
		],
		['a redirect over a page that stands', { '/papers/a/': { to: '/papers/b/' } }, 'there is a page at /papers/a/'],
	] as const)('refuses %s', (_, registry, message) => {
		const problems = checkRegistry(registry, PAGES);
		expect(problems.map((problem) => problem.message).join()).toContain(message);
		expect(problems[0]?.fix).not.toBe('');
	});

	test.each([
		['a person', '/authors/chandan-k-reddy/', ['/authors/', '/authors/siva-reddy/'], '/authors/'],
		['a paper', '/papers/replay/', ['/papers/', '/papers/replays/'], '/papers/'],
		['a pair of topics', '/topics/a/b/', ['/topics/a/', '/topics/a/c/'], '/topics/a/'],
	])('never guesses at another page for %s', (_, path, standing, home) => {
		const registry = Object.fromEntries([path, ...standing].map((page) => [page, 'page' as const]));
		const [problem] = checkRegistry(registry, standing);
		expect(problem?.fix).toContain(`{ to: ${home} }`);
	});

	test('accepts a redirect to a page and a page withdrawn with its reason', () => {
		const registry = { '/papers/c/': { to: '/papers/a/' }, '/papers/d/': { gone: 'Retracted.', date: '2026-01-01' } };
		expect(checkRegistry(registry, PAGES)).toEqual([]);
	});

	test('a paper that comes back under its old slug must take its tombstone away', () => {
		const registry = { '/papers/a/': { gone: 'Retracted.', date: '2026-01-01' } };
		expect(checkRegistry(registry, PAGES)[0]?.fix).toContain('/papers/a/: page');
	});

	test('grows at its end and leaves what stands as it is', () => {
		expect(listUnrecorded({ '/papers/a/': 'page' }, PAGES)).toEqual(['/papers/b/']);
		expect(appendToRegistry('{}\n', PAGES)).toBe('/papers/a/: page\n/papers/b/: page\n');
		expect(appendToRegistry('# help\n{}\n', ['/y/'])).toBe('# help\n/y/: page\n');
		expect(appendToRegistry('# old\n/x/: page', ['/y/'])).toBe('# old\n/x/: page\n/y/: page\n');
	});
});

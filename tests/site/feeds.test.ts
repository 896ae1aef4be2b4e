import { describe, expect, test } from 'vitest';
import { FEED_LIMIT } from '../../src/domain/feeds/feed.ts';
import { readAtom } from '../unit/feeds/read-atom.ts';
import { listFiles, readText } from './built-site.ts';
import { readLinks } from './head.ts';
import { content } from './shipped-content.ts';

const { papers, themes } = content.corpus;
const ORIGIN = 'http://localhost:4321';
const added = new Map(papers.map((paper) => [`${ORIGIN}/papers/${paper.slug}/`, `${paper.added}T00:00:00Z`]));
const feeds = [
	['feed.xml', '/'],
	...themes.map(({ slug }) => [`themes/${slug}/feed.xml`, `/themes/${slug}/`] as const),
] as const;

describe('feeds', () => {
	test.each(feeds)('%s is valid Atom, and its page tells of it', (file, page) => {
		const { feed, faults } = readAtom(readText(file));
		expect(faults).toEqual([]);
		expect(feed.id).toBe(ORIGIN + page);
		expect(feed.self).toBe(`${ORIGIN}/${file}`);
		expect(readLinks(readText(`${page.slice(1)}index.html`), 'alternate', 'application/atom+xml')).toContain(
			`/${file}`,
		);
	});

	test.each(feeds)('%s names papers by their address and the day on which they joined', (file) => {
		const { entries } = readAtom(readText(file)).feed;
		expect(entries).not.toEqual([]);
		for (const { id, updated } of entries) expect(updated).toBe(added.get(id));
	});

	test.each(themes)(
		'that of $slug has papers of the theme, and no others',
		({ slug, papers: own, secondaryPapers }) => {
			const { entries } = readAtom(readText(`themes/${slug}/feed.xml`)).feed;
			const addresses = [...own, ...secondaryPapers].map((paper) => `${ORIGIN}/papers/${paper.slug}/`);
			expect(entries.map(({ id }) => id).filter((id) => !addresses.includes(id))).toEqual([]);
			expect(entries).toHaveLength(Math.min(FEED_LIMIT, addresses.length));
		},
	);

	test('there is one for the map, one for each theme, and no other', () => {
		expect(listFiles().filter((file) => file.endsWith('feed.xml'))).toEqual(feeds.map(([file]) => file).toSorted());
	});

	test('JSON Feed and Atom hold the same entries', () => {
		const json: { items: { id: string }[] } = JSON.parse(readText('feed.json'));
		expect(json.items.map(({ id }) => id)).toEqual(readAtom(readText('feed.xml')).feed.entries.map(({ id }) => id));
		expect(json.items).toHaveLength(Math.min(FEED_LIMIT, papers.length));
		expect(readLinks(readText('index.html'), 'alternate', 'application/feed+json')).toEqual(['/feed.json']);
	});
});

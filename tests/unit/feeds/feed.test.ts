import { describe, expect, test } from 'vitest';
import { FEED_LIMIT, type FeedSource, toAtom, toJsonFeed } from '../../../src/domain/feeds/feed.ts';
import { jsonFeedSchema } from '../../../src/domain/records/exchange-records.ts';
import { parseMarkdown } from '../../../src/domain/text/markdown.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { makePaper } from '../citations/papers.ts';
import { readAtom } from './read-atom.ts';

const makeSource = (papers: FeedSource['papers']): FeedSource => ({
	title: 'Apples & <Pears>',
	description: 'All of them',
	language: 'en',
	author: 'The Orchard',
	licence: 'https://example.org/licence',
	homeUrl: 'https://example.org/',
	feedUrl: 'https://example.org/feed.xml',
	papers,
	toUrl: (paper) => `https://example.org/papers/${paper.slug}/`,
});
const late = makePaper({
	slug: makeSlug('late'),
	title: 'A "late" < one & more',
	titlePlain: 'A "late" < one & more',
	added: '2026-02-03',
});
const early = makePaper({ slug: makeSlug('early'), added: '2026-01-02', summary: 'What it says.' });

describe('a feed', () => {
	test('tells when each paper joined, the last to join first', () => {
		const { feed, faults } = readAtom(toAtom(makeSource([early, late])));
		expect(faults).toEqual([]);
		expect(feed.updated).toBe('2026-02-03T00:00:00Z');
		expect(feed.entries.map(({ id, title, updated }) => ({ id, title, updated }))).toEqual([
			{ id: 'https://example.org/papers/late/', title: 'A "late" < one & more', updated: '2026-02-03T00:00:00Z' },
			{ id: 'https://example.org/papers/early/', title: 'Learning to Sort Apples', updated: '2026-01-02T00:00:00Z' },
		]);
	});

	test('keeps ids and dates of old entries when a paper joins', () => {
		const ids = (papers: FeedSource['papers']) => readAtom(toAtom(makeSource(papers))).feed.entries;
		const [old] = ids([early]);
		expect(ids([early, late])).toContainEqual(old);
	});

	test('holds the last papers only, in an order that does not change by itself', () => {
		const papers = Array.from({ length: FEED_LIMIT + 5 }, (_, i) =>
			makePaper({ slug: makeSlug(`p-${String(i).padStart(3, '0')}`) }),
		);
		const read = (list: FeedSource['papers']) =>
			JSON.parse(toJsonFeed(makeSource(list))).items.map(({ id }: { id: string }) => id);
		const first = papers.slice(0, FEED_LIMIT).map(({ slug }) => `https://example.org/papers/${slug}/`);
		expect(read(papers)).toEqual(first);
		expect(read(papers.toReversed())).toEqual(read(papers));
	});

	test('shows sections as HTML whose text is escaped, and topics by their names', () => {
		const section = (heading: string, text: string) => ({ heading, content: parseMarkdown(text) });
		const sections = [section('Problem', 'One < two & *three*.\n\nMore.'), section('Findings', 'It $x^2$ sorts.')];
		const source = { ...makeSource([{ ...early, sections }]), nameTopic: (topic: string) => topic.toUpperCase() };
		const html = '<h3>Problem</h3><p>One &lt; two &amp; three.</p><p>More.</p><h3>Findings</h3><p>It x² sorts.</p>';
		const { feed, faults } = readAtom(toAtom(source));
		expect(faults).toEqual([]);
		expect(feed.entries[0]).toMatchObject({ content: html, categories: ['APPLES'] });
		const json = JSON.parse(toJsonFeed(source));
		expect(jsonFeedSchema.safeParse(json).error).toBeUndefined();
		expect(json.items[0]).toMatchObject({ content_html: html, tags: ['APPLES'] });
	});

	test('of a paper without sections shows its summary, else its title', () => {
		const contents = readAtom(toAtom(makeSource([early, late]))).feed.entries.map(({ content }) => content);
		expect(contents).toEqual(['<p>A &quot;late&quot; &lt; one &amp; more</p>', '<p>What it says.</p>']);
	});

	test('is as new as the last change that is known, which no paper precedes', () => {
		const findChanged = ({ slug }: { slug: string }) => (slug === 'early' ? '2026-03-04' : '2026-01-01');
		const { feed } = readAtom(toAtom({ ...makeSource([early, late]), findChanged }));
		expect(feed.updated).toBe('2026-03-04T00:00:00Z');
		expect(feed.entries.map(({ updated }) => updated)).toEqual(['2026-02-03T00:00:00Z', '2026-03-04T00:00:00Z']);
	});

	test('without papers is valid too', () => {
		expect(readAtom(toAtom(makeSource([]))).faults).toEqual([]);
		expect(JSON.parse(toJsonFeed(makeSource([])))).toMatchObject({ items: [] });
	});
});

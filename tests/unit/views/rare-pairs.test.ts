import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { buildRarePairs } from '../../../src/views/rare-pairs.ts';

const { content } = loadContent(await readContent('tests/fixtures/small'));
if (!content) throw new Error('the small content has problems');
const atlas = createAtlas(content, { origin: 'https://map.example', base: '/' });
const { corpus } = atlas;
const subjects = corpus.topics.map(({ slug }, i) => ({ slug, members: [slug], papers: new Set([i]) }));
const [first, ...others] = subjects;
if (!first || others.length < 3) throw new Error('the small content has too few topics');
const pairs = others.map((b, i) => ({ a: first, b, count: 0, expected: 3, probability: 0.001 * (i + 1), rate: 0.05 }));

function build(atMost: number) {
	const site = { ...corpus.site, atMost: { ...corpus.site.atMost, rarePairs: atMost } };
	const rarePairs = { pairs, tested: 90, rare: pairs.length, byChance: 1, minimumPapers: 1 };
	return buildRarePairs({ ...atlas, corpus: { ...corpus, site }, rarePairs });
}

test('the table has the least probable pairs, as many as the map allows, and says so', () => {
	const { pairs: listed, text } = build(2);
	const nameOf = (slug: string | undefined) => corpus.topics.find((topic) => topic.slug === slug)?.name;
	expect(listed.map(({ topics }) => topics.map(({ name }) => name))).toEqual(
		others.slice(0, 2).map(({ slug }) => [nameOf(first.slug), nameOf(slug)]),
	);
	expect(text.join(' ')).toContain('The table lists the 2 pairs with the lowest probability.');
});

test('a table with all pairs says nothing of it', () => {
	const { pairs: listed, text } = build(pairs.length);
	expect(listed).toHaveLength(pairs.length);
	expect(text.join(' ')).not.toContain('The table lists');
});

import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import type { FactsData } from '../../../src/domain/search/facts-data.ts';
import { guessSlug, readJumpPapers } from '../../../src/domain/search/jump-data.ts';
import type { Scores } from '../../../src/domain/search/jump-index.ts';
import { makeFactsData } from '../../../src/domain/search/make-facts-data.ts';
import { JUMP_LIMIT, makeJumpData } from '../../../src/domain/search/make-jump-data.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { listSearchDocuments } from '../../../src/domain/search/search-document.ts';
import { buildSearcher, listJoins, type Searcher } from '../../../src/domain/search/searcher.ts';
import { readContent } from '../../../src/io/read-content.ts';

let corpus: Corpus;
let facts: FactsData;
let searcher: Searcher;
beforeAll(async () => {
	const { content } = loadContent(await readContent('tests/fixtures/small'));
	if (!content) throw new Error('the fixture has problems');
	corpus = content.corpus;
	facts = makeFactsData(corpus, new Map(corpus.papers.map(({ slug }) => [`/papers/${slug}/`, `en_${slug}`])));
	const data = makeJumpData(corpus);
	if (!data) throw new Error('the fixture has no jump index');
	searcher = await buildSearcher(JSON.parse(JSON.stringify(data)));
});

const slugs = (ranking: { readonly papers: readonly { readonly place: number }[] }) =>
	ranking.papers.map(({ place }) => corpus.papers[place]?.slug);

/** A full text that holds each paper's summary, and answers as Pagefind does: any word that begins alike. */
async function ask(asked: string): Promise<Scores> {
	const wanted = asked.replaceAll('"', '').toLowerCase();
	return new Map(
		corpus.papers.flatMap((paper, place) => {
			const text = `${paper.titlePlain} ${paper.takeawayPlain} ${paper.summary}`.toLowerCase();
			return text.includes(wanted) ? [[place, 1] as const] : [];
		}),
	);
}

describe('the jump index', () => {
	test('gives back what the corpus holds of each paper', () => {
		expect(readJumpPapers(searcher.data)).toEqual(
			corpus.papers.map((paper) =>
				expect.objectContaining({
					slug: paper.slug,
					title: paper.titlePlain,
					year: paper.year,
					arxiv: paper.arxiv,
					doi: paper.doi,
				}),
			),
		);
	});

	test('gives people the slugs of their pages', () => {
		for (const [i, name] of searcher.data.people.split('\n').entries()) {
			if (!name) continue;
			const slug = searcher.data.peopleSlugs[i] ?? guessSlug(name);
			expect(corpus.authors.find((author) => author.slug === slug)?.name).toBe(name);
		}
	});

	test('is left out where the map is too large for one', () => {
		const [paper] = corpus.papers;
		if (!paper) throw new Error('the fixture has no paper');
		expect(makeJumpData({ ...corpus, papers: Array.from({ length: JUMP_LIMIT + 1 }, () => paper) })).toBeUndefined();
	});

	test('without any title has no papers', () => {
		expect(readJumpPapers({ ...searcher.data, titles: '' })).toEqual([]);
	});

	test('finds every paper by its whole title, first', () => {
		for (const paper of corpus.papers)
			expect(slugs(searcher.searchJump(parseQuery(paper.titlePlain)))[0]).toBe(paper.slug);
	});

	test('finds a title by the beginning of its last word', () => {
		expect(slugs(searcher.searchJump(parseQuery('why networks forg')))[0]).toBe('why-networks-forget');
	});

	test('finds a paper by its arXiv id or DOI alone, however it is written', () => {
		for (const { slug, arxiv, doi } of corpus.papers) {
			if (arxiv) expect(slugs(searcher.searchJump(parseQuery(`https://arxiv.org/pdf/${arxiv}v3`)))).toEqual([slug]);
			if (doi) expect(slugs(searcher.searchJump(parseQuery(`https://doi.org/${doi}`)))).toEqual([slug]);
		}
		expect(corpus.papers.some(({ arxiv, doi }) => arxiv ?? doi)).toBe(true);
	});
});

describe('the whole ranking', () => {
	const search = (typed: string) => searcher.searchAll(parseQuery(typed), facts, ask);

	test('relaxes a query that no paper matches in full, and says how much each matches', async () => {
		const { papers } = await search('networks forget submarines');
		expect(corpus.papers[papers[0]?.place ?? -1]?.slug).toBe('why-networks-forget');
		expect(papers[0]?.coverage).toBeLessThan(1);
	});

	test.each(['netwroks', 'forgte', 'adaptres'])('finds %s by a near spelling, and says which', async (typed) => {
		const { papers, respelt } = await search(typed);
		expect(papers.length).toBeGreaterThan(0);
		expect(respelt).toEqual([{ typed, near: expect.arrayContaining([expect.any(String)]) }]);
	});

	test('keeps to papers that hold a phrase in quotes', async () => {
		const { papers, hasPhrases } = await search('"networks forget"');
		expect(hasPhrases).toBe(true);
		expect(slugs({ papers })).toEqual(['why-networks-forget']);
	});

	test('asks for a phrase in every way its words may be joined', () => {
		expect(listJoins(['few', 'shot', 'learning'])).toEqual([
			'few shot learning',
			'few shotlearning',
			'fewshot learning',
			'fewshotlearning',
		]);
	});

	test.each([
		['"one two three four five six"', ['"one two three four five"', '"five six"']],
		['"one two three four five"', ['"one two three four five"']],
	])('asks for %s in pieces that overlap', async (typed, pieces) => {
		const asked = new Set<string>();
		await searcher.searchAll(parseQuery(typed), facts, async (text) => {
			asked.add(text);
			return new Map();
		});
		expect([...asked]).toEqual(expect.arrayContaining(pieces));
	});

	test('a compound is matched by all of its parts or not at all', () => {
		const forget = slugs(searcher.searchJump(parseQuery('networks-forget')));
		expect(forget).toContain('why-networks-forget');
		expect(slugs(searcher.searchJump(parseQuery('networks-zzqqy')))).toEqual([]);
	});

	test('looks for the words of a phrase that stands nowhere', async () => {
		const { papers, hasPhrases } = await search('"forget networks"');
		expect(hasPhrases).toBe(false);
		expect(slugs({ papers })).toContain('why-networks-forget');
	});

	test('finds nothing for what stands nowhere and sounds like nothing', async () => {
		expect(await search('zzqqy')).toEqual({ papers: [], respelt: [], hasPhrases: true });
	});
});

describe('themes, topics and people', () => {
	test('are found by name', () => {
		for (const { slug, name } of [...corpus.themes, ...corpus.topics])
			expect(searcher.listPlaces(parseQuery(name), 3).map((place) => place.slug)).toContain(slug);
	});

	test('topics are found by their other names', () => {
		const cases = corpus.topics.flatMap(({ slug, aliases }) => aliases.map((alias) => ({ slug, alias })));
		expect(cases.length).toBeGreaterThan(0);
		for (const { slug, alias } of cases)
			expect(searcher.listPlaces(parseQuery(alias), 3).map((place) => place.slug)).toContain(slug);
	});

	test('a misspelt topic is among those offered when nothing is found', () => {
		const [topic] = corpus.topics;
		if (!topic) throw new Error('the fixture has no topic');
		const typed = topic.name.replace(/(.)(.)(.)/, '$1$3$2');
		expect(searcher.listNearTopics(parseQuery(typed), 5).map(({ slug }) => slug)).toContain(topic.slug);
	});
});

describe('the full-text documents', () => {
	test('are one for each paper, topic and theme', () => {
		expect(listSearchDocuments(corpus).map(({ path }) => path)).toEqual([
			...corpus.papers.map(({ slug }) => `/papers/${slug}/`),
			...corpus.themes.map(({ slug }) => `/themes/${slug}/`),
			...corpus.topics.map(({ slug }) => `/topics/${slug}/`),
		]);
	});

	test('escape what the content holds', () => {
		const [paper] = corpus.papers;
		if (!paper) throw new Error('the fixture has no paper');
		const hostile = { ...paper, titlePlain: '"><img onerror=alert(1)>', summary: '<script>' };
		const [document] = listSearchDocuments({ ...corpus, papers: [hostile] });
		expect(document?.html).not.toMatch(/<img|<script/);
	});
});

test('facts name each paper’s fragment, in the papers’ order', () => {
	expect(facts.fragments.split('\n')).toEqual(corpus.papers.map(({ slug }) => slug));
	expect(facts.titleRanks.toSorted((a, b) => a - b)).toEqual(corpus.papers.map((_, i) => i));
	expect(facts.columns.map(({ id }) => id)).toEqual(expect.arrayContaining(['theme', 'kind', 'topic']));
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import type { SearchEngine } from '../../../src/domain/search/engine.ts';
import { listMissing } from '../../../src/domain/search/whole-matches.ts';
import { findTerm } from '../../../src/domain/search/word-evidence.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { findSlugs, indexCorpus, openIndex, readCorpus } from './small-engine.ts';

let corpus: Corpus;
let engine: SearchEngine;
const find = (typed: string) => findSlugs(engine, typed);
beforeAll(async () => {
	const files = await readContent('tests/fixtures/small');
	const more = 'doi: 10.1000/small.1\ncode: https://code.example/low-rank\nkind:';
	corpus = readCorpus(
		files.map(({ path, text }) => ({
			path,
			text: path === 'papers/low-rank-updates.md' ? text.replace('kind:', more) : text,
		})),
	);
	engine = await openIndex(indexCorpus(corpus));
});

describe('what is typed finds the paper meant', () => {
	test('by its whole title, first', async () => {
		for (const paper of corpus.papers) expect((await find(paper.titlePlain))[0]).toBe(paper.slug);
	});

	test('by its whole title within a text that has more words of others', async () => {
		expect((await find('compared ranks prompts: Why networks forget'))[0]).toBe('why-networks-forget');
	});

	test('by its venue and the year of that, before one of the year that appeared elsewhere', async () => {
		const files = await readContent('tests/fixtures/small');
		for (const there of ['prompts-and-ranks', 'prompts-that-last']) {
			const dated = files.map(({ path, text }) => {
				const venue = path.includes(there) ? 'ZQV 2024' : 'ZQV 2025\nnames: [prompts, more prompts]';
				return {
					path,
					text: /prompts-/.test(path) ? text.replace(/^year: .*$/m, `year: 2024\nvenue: ${venue}`) : text,
				};
			});
			const other = await openIndex(indexCorpus(readCorpus(dated)));
			expect((await findSlugs(other, 'ZQV 2024 prompts'))[0]).toBe(there);
		}
	});

	test.each([
		['the beginning of its last word', 'why networks forg'],
		['words in capitals', 'WHY NETWORKS FORGET'],
		['an error in a word', 'why netwroks forget'],
		['an error in its only word', 'netwroks'],
		['a word that no paper has besides', 'networks forget submarines'],
	])('by %s', async (_, typed) => {
		expect((await find(typed))[0]).toBe('why-networks-forget');
	});

	test.each([
		['netwroks', 'networks'],
		['forgte', 'forget'],
		['adaptres', 'adapters'],
	])('%s is looked for as %s, which the answer says', async (typed, near) => {
		const { papers, respelt } = await engine.search(engine.parse(typed));
		expect(papers).not.toEqual([]);
		expect(respelt).toEqual([{ typed, near: [near] }]);
	});

	test('by its arXiv id or DOI alone, however it is written', async () => {
		for (const { slug, arxiv, doi } of corpus.papers) {
			if (arxiv)
				for (const form of [arxiv, `arXiv:${arxiv}v3`, `https://arxiv.org/pdf/${arxiv}v3`, `10.48550/arXiv.${arxiv}`])
					expect(await find(form)).toEqual([slug]);
			if (doi) for (const form of [doi, `https://doi.org/${doi}`]) expect(await find(form)).toEqual([slug]);
			for (const id of [arxiv, doi])
				if (id) expect((await find(`why networks forget, submarines (${id}, 2019)`))[0]).toBe(slug);
		}
		expect(corpus.papers.some(({ arxiv }) => arxiv)).toBe(true);
		expect(corpus.papers.some(({ doi }) => doi)).toBe(true);
	});

	test('by each of its authors, in either order', async () => {
		for (const { name, parts, papers } of corpus.authors) {
			const slugs = papers.map(({ slug }) => slug).sort();
			for (const typed of [name, `${parts.family}, ${parts.given ?? ''}`])
				expect((await find(typed)).slice(0, slugs.length).sort()).toEqual(slugs);
		}
	});

	test('by a name of one word, or the head of its title, rather than by a mention of these words', async () => {
		const files = await readContent('tests/fixtures/small');
		for (const [named, other] of [
			['prompts-and-ranks', 'prompts-that-last'],
			['prompts-that-last', 'prompts-and-ranks'],
		] as const) {
			const written = files.map(({ path, text }) => {
				if (path.includes(named))
					return { path, text: text.replace(/^title: '(.*)'$/m, "title: 'Skim: $1'\nnames: [ZAPPT]") };
				const mentions = "title: 'To skim or skim'\nnames: [zappt them]";
				return { path, text: path.includes(other) ? text.replace(/^title: .*$/m, mentions) : text };
			});
			const engine = await openIndex(indexCorpus(readCorpus(written)));
			for (const typed of ['zappt', 'ZAPPT', 'skim', 'SKIM']) expect((await findSlugs(engine, typed))[0]).toBe(named);
			const [first, second] = [...(await findTerm('zappt', engine.context.store)).values()].sort((a, b) => b - a);
			expect(first).toBeGreaterThan(second ?? 1);
		}
	});

	test('by the abbreviation of words that it has in full', async () => {
		const files = await readContent('tests/fixtures/small');
		const abbreviations = { path: 'abbreviations.yaml', text: 'ZQNF: networks forget\n' };
		const other = await openIndex(indexCorpus(readCorpus([...files, abbreviations])));
		expect(await findSlugs(other, 'zqnf')).toEqual(['why-networks-forget']);
	});
});

describe('papers that match every word', () => {
	test('are counted and come first; those after them say what they lack', async () => {
		const query = engine.parse('low rank prompts');
		const { papers, whole } = await engine.search(query);
		const found = await Promise.all(
			papers.map(async (paper) => [
				(await engine.readPaper(paper.place))[0],
				listMissing(paper, query.words).map(({ spelt }) => spelt),
			]),
		);
		expect(whole).toBe(1);
		expect(found).toEqual([
			['prompts-and-ranks', []],
			['low-rank-updates', ['prompts']],
			['prompts-that-last', ['low', 'rank']],
			['adapters-side-by-side', ['prompts']],
		]);
	});

	test('are all that a name finds', async () => {
		expect(corpus.authors.map(({ name }) => name)).toContain('Ana Núñez');
		for (const { name, papers } of corpus.authors) {
			expect((await find(name)).sort()).toEqual(papers.map(({ slug }) => slug).sort());
			expect((await engine.search(engine.parse(name))).whole).toBe(papers.length);
		}
	});

	test('are the same for a name in any case, in the same order, with the same topics', async () => {
		for (const name of new Set(corpus.papers.flatMap(({ names }) => names ?? ['LoRA'])))
			for (const typed of [name.toLowerCase(), name.toUpperCase()]) {
				expect(await find(typed)).toEqual(await find(name));
				const [one, other] = [
					await engine.suggest(engine.parse(typed), 5),
					await engine.suggest(engine.parse(name), 5),
				];
				expect(one.topics).toEqual(other.topics);
			}
	});
});

describe('a query finds nothing', () => {
	test.each(['zzqqy', 'the', '   ', '?!', '2101.99999', '10.9999/nothing.here'])('for %j', async (typed) => {
		expect(await find(typed)).toEqual([]);
	});

	test('for C++ where no paper has it', async () => {
		expect(await find('C++')).toEqual([]);
	});
});

describe('operators', () => {
	test('a minus leaves out papers with a word', async () => {
		const all = await find('networks');
		expect(all).toContain('why-networks-forget');
		expect(await find('networks -forget')).not.toContain('why-networks-forget');
		expect(await find('networks -forg')).toContain('why-networks-forget');
	});

	test('quotes keep to papers that hold the words next to each other', async () => {
		expect(await find('"networks forget"')).toEqual(['why-networks-forget']);
		const { hasPhrases } = await engine.search(engine.parse('"forget networks"'));
		expect(hasPhrases).toBe(false);
	});

	test('a year, and years from and to', async () => {
		for (const year of new Set(corpus.papers.flatMap((paper) => paper.year ?? []))) {
			const slugs = corpus.papers.filter((paper) => paper.year === year).map(({ slug }) => slug);
			expect((await find(`year:${year}`)).sort()).toEqual(slugs.sort());
			expect((await find(`year:${year}..${year}`)).sort()).toEqual(slugs.sort());
		}
		const dated = corpus.papers.filter((paper) => paper.year).map(({ slug }) => slug);
		expect((await find('year:1900..')).sort()).toEqual(dated.sort());
	});

	test('alone list the papers as they are, the newest first', async () => {
		const files = await readContent('tests/fixtures/small');
		const named = files.map(({ path, text }) => ({ path, text: text.replace(/^year: 2024$/m, '$&\nnames: [ZQ1]') }));
		const other = await openIndex(indexCorpus(readCorpus(named)));
		const years = (await findSlugs(other, 'year:1900..')).map(
			(one) => corpus.papers.find(({ slug }) => slug === one)?.year,
		);
		expect(years).toEqual(years.toSorted((a = 0, b = 0) => b - a));
		expect(new Set(years).size).toBeGreaterThan(2);
	});

	test('an author, a topic by name or alias, a theme, code', async () => {
		for (const { name, papers } of corpus.authors)
			expect((await find(`author:"${name}"`)).sort()).toEqual(papers.map(({ slug }) => slug).sort());
		const carriers = corpus.papers.filter(({ topics }) => topics.includes('low-rank-adaptation' as never));
		for (const value of ['lora', '"Low-rank adaptation"', 'low-rank-adaptation'])
			expect((await find(`topic:${value}`)).sort()).toEqual(carriers.map(({ slug }) => slug).sort());
		for (const { slug } of corpus.themes) {
			const own = corpus.papers.filter(({ themes }) => themes.includes(slug)).map((paper) => paper.slug);
			expect((await find(`theme:${slug}`)).sort()).toEqual(own.sort());
		}
		const coded = corpus.papers.filter(({ code }) => code).map(({ slug }) => slug);
		expect(coded).toEqual(['low-rank-updates']);
		expect(await find('code:yes')).toEqual(coded);
	});
});

describe('beside the papers', () => {
	test('themes, topics and their other names are suggested first by their own words', async () => {
		const cases = [
			...corpus.themes.map(({ slug, name }) => [slug, name] as const),
			...corpus.topics.flatMap(({ slug, name, aliases }) => [name, ...aliases].map((one) => [slug, one] as const)),
		];
		for (const [slug, name] of cases) expect((await engine.suggest(engine.parse(name), 3)).topics[0]?.slug).toBe(slug);
	});

	test('people are suggested by name, without accents and by initial', async () => {
		for (const { name, parts } of corpus.authors) {
			const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
			const initial = `${parts.given?.[0] ?? ''} ${parts.family ?? ''}`;
			for (const typed of [name, plain, initial.trim()])
				expect((await engine.suggest(engine.parse(typed), 5)).people.map((person) => person.name)).toContain(name);
		}
	});

	test('a misspelt topic is offered when nothing is found', async () => {
		const { topics } = await engine.suggestNear(engine.parse('catastrofic'), 5);
		expect(topics.map(({ slug }) => slug)).toContain('forgetting');
	});
});

describe('the index', () => {
	test('is the same for the same map', () => {
		expect(indexCorpus(corpus)).toEqual(indexCorpus(corpus));
	});

	test('is read in parts: a query asks for the files of its words alone', async () => {
		const asked: string[] = [];
		const other = await openIndex(indexCorpus(corpus), asked);
		expect(asked).toEqual(['manifest.json']);
		await other.search(other.parse('networks'));
		expect(asked.filter((path) => /columns|pairs|words/.test(path))).toEqual([]);
	});

	test('gives every filter the papers that have its values', async () => {
		const slugs = await engine.readSlugs();
		expect([...slugs].sort()).toEqual(corpus.papers.map(({ slug }) => slug).sort());
		const { columns, years } = await engine.readFacts(['theme', 'year']);
		const theme = columns.find(({ id }) => id === 'theme');
		for (const [place, slug] of slugs.entries()) {
			const paper = corpus.papers.find((one) => one.slug === slug);
			expect(theme?.papers[place]?.map((value) => theme.values[value]?.[0])).toEqual(paper?.themes);
			expect(years[place]).toBe(paper?.year ?? 0);
		}
	});
});

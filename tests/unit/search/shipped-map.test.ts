/** Searches in the map that is shipped, whose answers are read off its content. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Corpus, Paper } from '../../../src/domain/corpus/corpus.ts';
import type { SearchEngine } from '../../../src/domain/search/engine.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { findSlugs, indexCorpus, openIndex, readCorpus } from './small-engine.ts';

let corpus: Corpus;
let engine: SearchEngine;
const find = (typed: string) => findSlugs(engine, typed);
beforeAll(async () => {
	corpus = readCorpus(await readContent('content'));
	engine = await openIndex(indexCorpus(corpus));
});
const slugsOf = (wanted: (paper: Paper) => boolean) =>
	corpus.papers
		.filter(wanted)
		.map(({ slug }) => slug as string)
		.sort();

/** Every paper in turn takes seconds; one in ten shows the same. */
const someOf = (papers: readonly Paper[]) => papers.filter((_, i) => i % 10 === 0);

describe('a paper is found first by', () => {
	test('its title as addresses and names of files have it', async () => {
		for (const { slug, titlePlain } of someOf(corpus.papers)) {
			const words = titlePlain.match(/[\p{L}\p{N}]+/gu) ?? [];
			const found = [await find(words.join('-').toLowerCase()), await find(`${words.join('_')}.pdf`)];
			expect(found.map(([first]) => first)).toEqual([slug, slug]);
		}
	});

	test('the address of its code', async () => {
		const coded = corpus.papers.filter(({ code }) => /github\.com\/[^/]+\/[^/]+/.test(code ?? ''));
		expect(coded.length).toBeGreaterThan(50);
		for (const { code = '' } of someOf(coded)) {
			const repository = /github\.com\/[^/]+\/[^/]+/.exec(code)?.[0].toLowerCase();
			const same = slugsOf((one) => one.code?.toLowerCase().includes(repository ?? '?') === true);
			expect((await find(code)).sort()).toEqual(same);
		}
	});

	test('its address at OpenReview, of the page or the PDF', async () => {
		const reviewed = corpus.papers.flatMap(({ slug, publication }) => {
			const id = publication?.evidence?.flatMap((one) => /openreview\.net\/forum\?id=([\w-]+)/.exec(one)?.[1] ?? [])[0];
			return id ? [{ slug, id }] : [];
		});
		expect(reviewed.length).toBeGreaterThan(50);
		for (const { slug, id } of reviewed)
			for (const address of [`https://openreview.net/forum?id=${id}`, `openreview.net/pdf?id=${id}&x=1`])
				expect((await find(address))[0]).toBe(slug);
	});

	test.each([
		['2020.acl-main.740', '10.18653/v1/2020.acl-main.740'],
		['https://aclanthology.org/2020.acl-main.740/', '10.18653/v1/2020.acl-main.740'],
	])('its number in the ACL Anthology: %s', async (typed, doi) => {
		const own = slugsOf((paper) => paper.doi === doi || paper.publication?.doi === doi);
		expect(own).toHaveLength(1);
		expect(await find(typed)).toEqual(own);
	});

	test('its arXiv id with a blank or a hyphen for the point', async () => {
		const paper = corpus.papers.find(({ arxiv }) => /^\d{4}\.\d{5}$/.test(arxiv ?? ''));
		for (const typed of [paper?.arxiv?.replace('.', ' '), `arXiv:${paper?.arxiv?.replace('.', '-')}`])
			expect(await find(typed ?? '')).toEqual([paper?.slug]);
	});
});

test('an address that no paper has finds none, and not the papers that hold its words', async () => {
	expect(await find('https://openreview.net/forum?id=zzzzzzzzzz')).toEqual([]);
	expect(await find('https://github.com/nobody/continual-learning')).toEqual([]);
});

test('a compound may hold words that are not in the index', async () => {
	const title = 'Learning without Forgetting';
	expect((await find('learning-without-forgetting'))[0]).toBe(slugsOf(({ titlePlain }) => titlePlain === title)[0]);
});

test('`w/o` is no word', async () => {
	expect((await find('learning w/o forgetting'))[0]).toBe((await find('learning without forgetting'))[0]);
});

describe('operators', () => {
	test.each(['Zhang', 'Wang', 'Liu', 'Ma', 'He'])('everyone of the name %s, and nobody else', async (family) => {
		const own = slugsOf(({ authorNames }) =>
			authorNames.some(({ printed }) => printed.split(/[\s-]+/).some((word) => word === family)),
		);
		expect((await find(`author:${family.toLowerCase()}`)).sort()).toEqual(own);
	});

	test.each([
		['year:>2024', (year: number) => year > 2024],
		['year:>=2024', (year: number) => year >= 2024],
		['year:<2017', (year: number) => year < 2017],
		['year:<=2017', (year: number) => year <= 2017],
		['year:2015...2016', (year: number) => year >= 2015 && year <= 2016],
		['year:2015,2016', (year: number) => year >= 2015 && year <= 2016],
		['year:2016..2015', (year: number) => year >= 2015 && year <= 2016],
	])('%s', async (typed, isMeant) => {
		const own = slugsOf(({ year }) => year !== undefined && isMeant(year));
		expect(own.length).toBeGreaterThan(0);
		expect((await find(typed)).sort()).toEqual(own);
	});

	test('NeurIPS by its older name', async () => {
		expect((await find('venue:nips year:2024')).sort()).toEqual((await find('venue:neurips year:2024')).sort());
		expect((await find('venue:nips year:2024')).length).toBeGreaterThan(5);
	});

	test('a theme by the short name of a topic', async () => {
		expect((await find('theme:lora')).sort()).toEqual((await find('topic:lora')).sort());
	});

	test('a word that is excluded, alone, leaves all others', async () => {
		const without = await find('-lora');
		expect(without.length).toBeGreaterThan(300);
		expect(
			without.filter((slug) => corpus.papers.find((one) => one.slug === slug)?.titlePlain.match(/\blora\b/i)),
		).toEqual([]);
	});
});

test('two digits after the name of a venue are a year', async () => {
	for (const [typed, whole] of [
		['icml 23', 'ICML 2023'],
		['neurips 24', 'NeurIPS 2024'],
	] as const)
		expect((await find(typed)).slice(0, 5)).toEqual((await find(whole)).slice(0, 5));
});

test('the names of facts are words like others', async () => {
	const { whole } = await engine.search(engine.parse('topic '));
	expect(whole).toBeLessThan(corpus.papers.length / 2);
});

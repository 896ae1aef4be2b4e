/**
 * `npm run bench:search`: asks the built site's search the judged queries, in headless Chromium, and MiniSearch over the same text
 * as a yardstick. Queries with an even place in `search-queries.yaml` were tuned on; the odd ones were not. Then names of authors,
 * identifiers and acronyms, and what the index costs. `-- --index-only` measures these alone, which needs no build: with
 * `CONTENT_DIR` at a map of `npm run bench:corpus` they show how search grows.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import { loadContent } from '../../src/atlas/load-content.ts';
import type { Corpus } from '../../src/domain/corpus/corpus.ts';
import { getContentFolder } from '../../src/io/content-folder.ts';
import { readContent } from '../../src/io/read-content.ts';
import { startServer } from '../../src/io/static-server.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../browser/chromium.ts';
import { average, type JudgedQuery, judge, quantile } from './measures.ts';
import { askSearchPage, type ColdSearch, measureColdSearch, openSearchPage, SLOW_4G } from './probes/search-page.ts';
import { describeIndexCosts } from './search/index-costs.ts';
import { describeKnownSets } from './search/known-sets.ts';
import { openIndex } from './search/opened-index.ts';

const YARDSTICK = resolve('.bench/minisearch');
const COLD_EVERY = 16;

interface Engine {
	readonly name: string;
	/** The page that answers a query. */
	url(query: string): string;
	/** Asks a page that is already open; gives the slugs in order. */
	ask(page: Page, query: string): Promise<{ readonly slugs: readonly string[]; readonly ms: number }>;
}

async function writeYardstick({ papers, topics }: Corpus): Promise<void> {
	const names = new Map<string, string>(topics.map((topic) => [topic.slug, topic.name]));
	const fields = ['title', 'names', 'authors', 'takeaway', 'summary', 'topics', 'ids'];
	const index = new MiniSearch({ fields });
	index.addAll(
		papers.map((paper) => ({
			id: paper.slug,
			title: paper.titlePlain,
			names: (paper.names ?? []).join(', '),
			authors: (paper.authors ?? []).join(', '),
			takeaway: paper.takeawayPlain,
			summary: paper.summary,
			topics: paper.topics.map((topic) => names.get(topic)).join(', '),
			ids: [paper.arxiv, paper.doi].filter(Boolean).join(' '),
		})),
	);
	await rm(YARDSTICK, { recursive: true, force: true });
	await mkdir(YARDSTICK, { recursive: true });
	await writeFile(resolve(YARDSTICK, 'index.json'), JSON.stringify(index));
	await writeFile(
		resolve(YARDSTICK, 'minisearch.js'),
		await readFile(resolve('node_modules/minisearch/dist/es/index.js')),
	);
	const script = `import MiniSearch from './minisearch.js';
const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), { fields: ${JSON.stringify(fields)} });
window.ask = (query) => index.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => id);
const list = document.querySelector('#search-results');
const show = (query) => { for (const id of window.ask(query).slice(0, 20)) list.append(Object.assign(document.createElement('a'), { href: '/papers/' + id + '/', textContent: id })); };
show(new URLSearchParams(location.search).get('q'));
list.ariaBusy = 'false';`;
	await writeFile(resolve(YARDSTICK, 'page.js'), script);
	await writeFile(
		resolve(YARDSTICK, 'index.html'),
		'<!doctype html><title>x</title><div id="search-results" aria-busy="true"></div><script type="module" src="page.js"></script>',
	);
}

async function askYardstick(page: Page, query: string): Promise<{ slugs: string[]; ms: number }> {
	return page.evaluate((text) => {
		const start = performance.now();
		const { ask } = window as unknown as { readonly ask: (query: string) => string[] };
		const slugs = ask(text);
		return { slugs, ms: performance.now() - start };
	}, query);
}

/** The dialog on slow 4G, opened on a page: time from the key to the answer, and bytes of search alone. */
async function measureDialog(browser: Browser, base: string, query: string) {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${base}about/`);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW_4G);
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	const opened = performance.now();
	await page.keyboard.press('/');
	await page.waitForSelector('dialog[open]');
	const open = performance.now() - opened;
	const typed = performance.now();
	await page.keyboard.insertText(query);
	await page.waitForSelector('dialog .found[aria-busy="false"] ol a');
	const answer = performance.now() - typed;
	await page.waitForLoadState('networkidle');
	await context.close();
	return { open, answer, bytes };
}

async function benchEngine(browser: Browser, engine: Engine, queries: readonly JudgedQuery[]) {
	const page = await openSearchPage(browser, engine.url('learning'));
	const answers = [];
	for (const query of queries) answers.push({ query, ...(await engine.ask(page, query.q)) });
	const warm = [];
	for (const query of queries.filter((_, i) => i % 4 === 0)) warm.push((await engine.ask(page, query.q)).ms);
	await page.close();
	const cold: ColdSearch[] = [];
	const slow: ColdSearch[] = [];
	for (const query of queries.filter((_, i) => i % COLD_EVERY === 0)) {
		cold.push(await measureColdSearch(browser, engine.url(query.q), false));
		slow.push(await measureColdSearch(browser, engine.url(query.q), true));
	}
	return { answers, warm, cold, slow };
}

type Run = Awaited<ReturnType<typeof benchEngine>>;

function describeQuality(name: string, run: Run, half: 0 | 1): string {
	const judged = run.answers
		.filter((_, i) => i % 2 === half)
		.map(({ query, slugs }) => ({ query, ...judge(query, slugs) }));
	const known = judged.filter(({ query }) => query.kind !== 'topical' && query.kind !== 'author');
	const topical = judged.filter(({ query }) => query.kind === 'topical');
	const author = judged.filter(({ query }) => query.kind === 'author');
	const f = (values: readonly number[]) => average(values).toFixed(3);
	return `| ${[
		half === 0 ? 'tuned on' : 'held out',
		name,
		judged.length,
		f(known.map(({ first }) => Number(first))),
		f(known.map(({ firstFive }) => Number(firstFive))),
		f(known.map(({ reciprocalRank }) => reciprocalRank)),
		f(topical.map(({ ndcg }) => ndcg)),
		f(author.map(({ ndcg }) => ndcg)),
	].join(' | ')} |`;
}

function describeCost(name: string, { warm, cold, slow }: Run): string {
	const kb = (values: readonly number[]) =>
		`${(quantile(values, 0.5) / 1000).toFixed(0)} (at most ${(Math.max(...values) / 1000).toFixed(0)})`;
	const ms = (values: readonly number[]) => `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 0.9).toFixed(0)}`;
	return `| ${[
		name,
		kb(cold.map(({ bytes }) => bytes)),
		quantile(
			cold.map(({ requests }) => requests),
			0.5,
		),
		ms(cold.map((one) => one.ms)),
		ms(slow.map((one) => one.ms)),
		ms(warm),
	].join(' | ')} |`;
}

const { content } = loadContent(await readContent(getContentFolder()));
if (!content) throw new Error('the content has problems: run npm run check');
const index = openIndex(content.corpus);
const measured = [
	...(await describeKnownSets(content.corpus, index)),
	'',
	...(await describeIndexCosts(content.corpus, index)),
];
if (process.argv.includes('--index-only')) {
	console.log(measured.join('\n'));
	process.exit();
}
const queries = parse(await readFile('tests/bench/search-queries.yaml', 'utf8')) as JudgedQuery[];
const slugs = new Set<string>(content.corpus.papers.map((paper) => paper.slug));
const unknown = queries.flatMap(({ want, also = [] }) => [...want, ...also]).filter((slug) => !slugs.has(slug));
if (unknown.length > 0)
	throw new Error(
		`tests/bench/search-queries.yaml names papers that are not there: ${[...new Set(unknown)].join(', ')}`,
	);
await writeYardstick(content.corpus);
const site = await startServer({ folder: resolve('dist'), base: '/' }, 0);
const yard = await startServer({ folder: YARDSTICK, base: '/' }, 0);
const executablePath = findChromium();
const browser = await chromium.launch({ args: CHROMIUM_ARGUMENTS, ...(executablePath && { executablePath }) });
try {
	const ours: Engine = {
		name: 'search',
		url: (q) => `${site.url}search/?q=${encodeURIComponent(q)}`,
		ask: askSearchPage,
	};
	const theirs: Engine = {
		name: 'MiniSearch',
		url: (q) => `${yard.url}?q=${encodeURIComponent(q)}`,
		ask: askYardstick,
	};
	const [own, other] = [await benchEngine(browser, ours, queries), await benchEngine(browser, theirs, queries)];
	const dialogs: Awaited<ReturnType<typeof measureDialog>>[] = [];
	for (const query of ['lora', 'catastrophic forgetting', 'warmup adam', 'pascanu', 'early exit transformer'])
		dialogs.push(await measureDialog(browser, site.url, query));
	const middle = (pick: (dialog: (typeof dialogs)[number]) => number) => quantile(dialogs.map(pick), 0.5).toFixed(0);
	const lines = [
		`${queries.length} queries: ${[...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, list]) => `${list.length} ${kind}`).join(', ')}`,
		'',
		'| half | engine | queries | known: first | known: in five | known: MRR | topical: nDCG@10 | author: nDCG@10 |',
		'|---|---|---|---|---|---|---|---|',
		...([0, 1] as const).flatMap((half) => [
			describeQuality('search', own, half),
			describeQuality('MiniSearch', other, half),
		]),
		'',
		'| engine | cold KB, page included, fonts apart | cold requests | cold ms (median / 90 %) | cold ms, slow 4G | warm ms |',
		'|---|---|---|---|---|---|',
		describeCost('search', own),
		describeCost('MiniSearch', other),
		'',
		`Dialog on slow 4G (medians): opens in ${middle(({ open }) => open)} ms, answers ${middle(({ answer }) => answer)} ms after the words, ${(Number(middle(({ bytes }) => bytes)) / 1000).toFixed(0)} KB`,
		'',
		...measured,
		'',
		'Not first:',
		...own.answers.flatMap(({ query, slugs: found }, i) => {
			const at = found.findIndex((slug) => query.want.includes(slug));
			return query.kind === 'topical' || at === 0
				? []
				: [`- ${i % 2 ? 'held out' : 'tuned on'}, ${query.kind}: "${query.q}" at ${at < 0 ? 'none' : at + 1}`];
		}),
	];
	console.log(lines.join('\n'));
} finally {
	await browser.close();
	site.server.close();
	yard.server.close();
	await rm(YARDSTICK, { recursive: true, force: true });
}

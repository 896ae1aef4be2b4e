/**
 * `npm run bench:lighthouse`: Lighthouse's four scores as a phone sees each kind of page; the median of several runs.
 * An empty page comes first: the points that it loses are due to the machine.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readArguments, runCommand, UsageError } from '../../src/cli/command.ts';
import { readBuiltBase } from '../../src/io/built-base.ts';
import { fetchPackage } from '../../src/io/fetched-package.ts';
import { type ServerOptions, startServer } from '../../src/io/static-server.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../browser/chromium.ts';
import { getMedian } from '../site/budgets.ts';
import { DIST } from '../site/built-site.ts';
import { pickHeaviestPages } from './heaviest-pages.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Pages kept out of search engines (a 404, a reader's own list, those that send visitors on) would lose points for just that. */
const HIDDEN = /<meta name="robots" content="noindex"/;

/** A page without style, script or picture. */
const EMPTY = fileURLToPath(new URL('yardsticks/empty-page/', import.meta.url));
/** What is asked of a page that would be empty otherwise. */
const QUERIES: Readonly<Record<string, string>> = { search: '?q=lora' };
/** Measurements printed beside the scores. */
const METRICS = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'] as const;

/** What is used of Lighthouse's answer. */
interface Result {
	readonly lhr: {
		readonly runtimeError?: { readonly message: string };
		readonly categories: Readonly<
			Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
		>;
		readonly audits: Readonly<Record<string, Audit>>;
	};
}

interface Audit {
	readonly score: number | null;
	readonly displayValue?: string;
	readonly numericValue?: number;
}

interface Lighthouse {
	readonly lighthouse: (url: string, flags: object) => Promise<Result | undefined>;
	readonly launch: (options: object) => Promise<{ readonly port: number; readonly kill: () => void }>;
}

interface Scores {
	readonly of: Readonly<Record<string, number>>;
	readonly metrics: Readonly<Record<string, number>>;
	/** Audits that lost points, by name. */
	readonly lost: readonly string[];
}

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run bench:lighthouse -- [--runs 5] [--kind paper]',
		options: { runs: { type: 'string', default: '5' }, kind: { type: 'string' } },
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) throw new UsageError(`--runs ${values.runs} is not a whole number above 0`);
	const base = await readBuiltBase(DIST);
	const chromePath = findChromium();
	if (!chromePath) throw new UsageError('there is no Chromium: npm run test:browser installs one');
	const kinds = [...pickHeaviestPages((html) => !HIDDEN.test(html))].filter(
		([kind]) => !values.kind || kind === values.kind,
	);
	if (kinds.length === 0) throw new UsageError(`--kind ${values.kind} is not a kind of page`);
	const tools = await loadLighthouse();
	console.log(['kind', ...CATEGORIES, ...METRICS, 'page'].join('\t'));
	const measure = async (site: ServerOptions, pages: readonly (readonly [kind: string, path: string])[]) => {
		const { server, url } = await startServer(site, 0);
		let isPerfect = true;
		try {
			for (const [kind, path] of pages) {
				const scores = await scorePage(url + path, chromePath, runs, tools);
				const medians = CATEGORIES.map((category) => getMedian(scores.map(({ of }) => of[category] ?? 0)));
				const metrics = METRICS.map((name) => getMedian(scores.map((one) => one.metrics[name] ?? 0)));
				if (medians.some((score) => score < 100)) isPerfect = false;
				console.log([kind, ...medians, ...metrics.map((value) => Number(value.toPrecision(3))), path].join('\t'));
				for (const name of new Set(scores.flatMap(({ lost }) => lost))) console.log(`\t${name}`);
			}
		} finally {
			server.close();
		}
		return isPerfect;
	};
	await measure({ folder: EMPTY, base: '/' }, [['an empty page', '']]);
	const pages = kinds.map(([kind, page]) => [kind, page.replace(/index\.html$/, '') + (QUERIES[kind] ?? '')] as const);
	const isPerfect = await measure({ folder: DIST, base }, pages);
	return isPerfect ? 0 : 1;
});

async function loadLighthouse(): Promise<Lighthouse> {
	const { resolve } = await fetchPackage('lighthouse', '13.5.0');
	const [lighthouse, launcher] = await Promise.all(
		['lighthouse', 'chrome-launcher'].map((name) => import(pathToFileURL(resolve(name)).href)),
	);
	return { lighthouse: lighthouse.default, launch: launcher.launch };
}

async function scorePage(url: string, chromePath: string, runs: number, tools: Lighthouse): Promise<readonly Scores[]> {
	const scores: Scores[] = [];
	for (let run = 0; run < runs; run += 1) {
		const { categories, audits } = (await visit(url, chromePath, tools)).lhr;
		const weighed = Object.values(categories).flatMap((category) =>
			category.auditRefs.filter(({ weight }) => weight > 0),
		);
		scores.push({
			of: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
			metrics: Object.fromEntries(METRICS.map((name) => [name, audits[name]?.numericValue ?? 0])),
			lost: weighed.flatMap(({ id }) => {
				const audit = audits[id];
				return audit && audit.score !== null && audit.score < 0.9 ? [`${id} ${audit.displayValue ?? ''}`.trim()] : [];
			}),
		});
	}
	return scores;
}

/** A first visit, by a browser of its own; one whose recording fails is made again, twice at most. */
async function visit(url: string, chromePath: string, { lighthouse, launch }: Lighthouse): Promise<Result> {
	for (let attempt = 1; ; attempt += 1) {
		const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...CHROMIUM_ARGUMENTS] });
		try {
			const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
			if (result && !result.lhr.runtimeError) return result;
			if (attempt === 3) throw new Error(`Lighthouse failed on ${url}: ${result?.lhr.runtimeError?.message}`);
		} finally {
			chrome.kill();
		}
	}
}

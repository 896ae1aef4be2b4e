/**
 * `npm run bench:related`: how many of the suggested papers a reader judged good, for the shipped weights and for parts of them.
 * Weights were tuned on the papers in even places of `related-pairs.yaml`; those in odd places decided nothing. With
 * `-- --content DIR`, a map with reference lists: what citations add, see `related/hidden-citations.ts`.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { loadContent } from '../../src/atlas/load-content.ts';
import { CONTENT_OPTION, readArguments } from '../../src/cli/command.ts';
import { listTies } from '../../src/domain/essays/essay-ties.ts';
import {
	RELATED_LIMITS,
	RELATED_WEIGHTS,
	type RelatedWeights,
	relatePapers,
} from '../../src/domain/similarity/related-papers.ts';
import { getContentFolder } from '../../src/io/content-folder.ts';
import { readContent } from '../../src/io/read-content.ts';
import { benchCitations } from './related/hidden-citations.ts';

/** Grade 2, 1 or 0 of each judged candidate, by slug. */
type Grades = Readonly<Record<string, number>>;

const SHOWN = 8;
const FIRST = 5;
const NOTHING = { topics: 0, words: 0, datasets: 0, facets: 0, authors: 0, themes: 0, essays: 0 };
/** Rivals have scores on another scale: their lists are full. */
const FULL = { least: SHOWN, most: SHOWN, floor: 0, ample: 0 };
const RIVALS: Readonly<Record<string, RelatedWeights>> = {
	'as shipped': RELATED_WEIGHTS,
	'topics only': { ...NOTHING, topics: 1 },
	'words only': { ...NOTHING, words: 1 },
	'topics and words, halves': { ...NOTHING, topics: 0.5, words: 0.5 },
};

const { content: named } = readArguments({
	usage: 'npm run bench:related -- [--content DIR]',
	options: CONTENT_OPTION,
}).values;
const { content } = loadContent(await readContent(getContentFolder(named)));
if (!content) throw new Error('the content has problems: npm run check');
const { corpus } = content;

/** Discounted gain of grades in order (Järvelin and Kekäläinen 2002). */
function sumGain(grades: readonly number[]): number {
	return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

function countAtLeast(least: number, grades: readonly (number | undefined)[]): number {
	return grades.filter((grade) => grade !== undefined && grade >= least).length;
}

/** Sums over papers; a suggestion that was not judged counts as not found, and in the shares not at all. */
function score(related: ReadonlyMap<string, readonly { readonly slug: string }[]>, judged: Judged) {
	const rows = judged.map(([query, grades]) => {
		const shown = (related.get(query) ?? []).map(({ slug }) => grades[slug]);
		const ideal = Object.values(grades).toSorted((a, b) => b - a);
		return { shown, first: shown.slice(0, FIRST), ideal };
	});
	const total = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
	const share = (good: number, all: number) => (good / all).toFixed(3);
	const gains = rows.map(
		({ shown, ideal }) => sumGain(shown.map((grade) => grade ?? 0)) / (sumGain(ideal.slice(0, SHOWN)) || 1),
	);
	return {
		[`good in first ${FIRST}`]: share(
			total(({ first }) => countAtLeast(1, first)),
			total(({ first }) => countAtLeast(0, first)),
		),
		[`good in first ${SHOWN}`]: share(
			total(({ shown }) => countAtLeast(1, shown)),
			total(({ shown }) => countAtLeast(0, shown)),
		),
		'best found': share(
			total(({ shown }) => countAtLeast(2, shown)),
			total(({ ideal }) => countAtLeast(2, ideal)),
		),
		[`nDCG at ${SHOWN}`]: share(
			gains.reduce((sum, gain) => sum + gain, 0),
			rows.length,
		),
		'not judged': total(({ shown }) => shown.length - countAtLeast(0, shown)),
	};
}

/** Of the pairs of papers that an essay cites in one sentence, the share in at least one of the two lists. */
function shareOfCitedTogether(related: ReadonlyMap<string, readonly { readonly slug: string }[]>): string {
	const ties = listTies(corpus.themes, corpus.site.language).filter(({ kind }) => kind === 'sentence');
	const pairs = [...new Map(ties.map(({ papers }) => [papers.join(' '), papers])).values()];
	const names = (one: string, other: string) => related.get(one)?.some(({ slug }) => slug === other);
	return (pairs.filter(([a, b]) => names(a, b) || names(b, a)).length / pairs.length).toFixed(3);
}

/** Lengths of the lists, entries that the other list lacks, the lowest score, and how often one list repeats a reason. */
function describeLists(related: ReturnType<typeof relatePapers>) {
	const lists = [...related];
	const lengths = lists.map(([, list]) => list.length);
	const oneSided = lists.flatMap(([slug, list]) =>
		list.filter((entry) => !related.get(entry.slug)?.some((back) => back.slug === slug)),
	);
	const repeats = lists.filter(([, list]) =>
		[...Map.groupBy(list, ({ because }) => because.join('; ')).values()].some((same) => same.length > 2),
	);
	return {
		'shortest list': Math.min(...lengths),
		'longest list': Math.max(...lengths),
		'entries on average': (lengths.reduce((a, b) => a + b, 0) / lengths.length).toFixed(2),
		'one-sided entries': oneSided.length,
		'lowest score': Math.min(...lists.flatMap(([, list]) => list.map(({ score }) => score))),
		'entries without a reason': lists.flatMap(([, list]) => list.filter(({ because }) => because.length === 0)).length,
		'lists with the same reasons three times': repeats.length,
	};
}

/** The judged candidates of each judged paper. */
type Judged = readonly (readonly [paper: string, grades: Grades])[];

function benchJudged(queries: Judged): void {
	const parts = {
		'tuned on': queries.filter((_, place) => place % 2 === 0),
		'held out': queries.filter((_, place) => place % 2 === 1),
	};
	const suggested = Object.entries(RIVALS).map(
		([name, weights]) =>
			[
				name,
				new Map<string, readonly { slug: string }[]>(
					relatePapers(corpus, { weights, limits: weights === RELATED_WEIGHTS ? RELATED_LIMITS : FULL }),
				),
			] as const,
	);
	for (const [part, judged] of Object.entries(parts)) {
		console.log(`${part}: ${judged.length} papers, the first ${SHOWN} suggestions of each`);
		console.table(Object.fromEntries(suggested.map(([name, related]) => [name, score(related, judged)])));
	}
	for (const [name, related] of suggested)
		console.log(`cited in one sentence and in one of the two lists, ${name}: ${shareOfCitedTogether(related)}`);
}

const judgements: Readonly<Record<string, Grades>> = parse(
	await readFile(new URL('related-pairs.yaml', import.meta.url), 'utf8'),
);
const slugs = new Set<string>(corpus.papers.map(({ slug }) => slug));
const judged = Object.entries(judgements).filter(([paper]) => slugs.has(paper));
if (judged.length > 0) benchJudged(judged);
if (corpus.papers.some(({ cites }) => cites)) benchCitations(corpus);
console.table(describeLists(relatePapers(corpus)));

/**
 * `npm run bench:related`: how many of the suggested papers a reader judged good, for the shipped weights and for parts of them.
 * Weights were tuned on the papers in even places of `related-pairs.yaml`; those in odd places decided nothing.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { loadContent } from '../../src/atlas/load-content.ts';
import { RELATED_WEIGHTS, type RelatedWeights, relatePapers } from '../../src/domain/similarity/related-papers.ts';
import { getContentFolder } from '../../src/io/content-folder.ts';
import { readContent } from '../../src/io/read-content.ts';

/** Grade 2, 1 or 0 of each judged candidate, by slug. */
type Grades = Readonly<Record<string, number>>;

const SHOWN = 8;
const FIRST = 5;
const NOTHING = { topics: 0, words: 0, facets: 0, authors: 0, theme: 0 };
const RIVALS: Readonly<Record<string, RelatedWeights>> = {
	'as shipped': RELATED_WEIGHTS,
	'topics only': { ...NOTHING, topics: 1 },
	'words only': { ...NOTHING, words: 1 },
	'topics and words, halves': { ...NOTHING, topics: 0.5, words: 0.5 },
};

const judgements: Readonly<Record<string, Grades>> = parse(
	await readFile(new URL('related-pairs.yaml', import.meta.url), 'utf8'),
);
const queries = Object.entries(judgements);
const { content } = loadContent(await readContent(getContentFolder()));
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
function score(related: ReadonlyMap<string, readonly { readonly slug: string }[]>, judged: typeof queries) {
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

const parts = {
	'tuned on': queries.filter((_, place) => place % 2 === 0),
	'held out': queries.filter((_, place) => place % 2 === 1),
};
const suggested = Object.entries(RIVALS).map(
	([name, weights]) =>
		[name, new Map<string, readonly { slug: string }[]>(relatePapers(corpus, SHOWN, weights))] as const,
);
for (const [part, judged] of Object.entries(parts)) {
	console.log(`${part}: ${judged.length} papers, the first ${SHOWN} suggestions of each`);
	console.table(Object.fromEntries(suggested.map(([name, related]) => [name, score(related, judged)])));
}

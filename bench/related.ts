/** `npm run bench:related`: how many of the suggested papers a reader judged good, for the shipped weights and for parts of them. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { loadMap } from '../src/domain/map/load-map.ts';
import { RELATED_WEIGHTS, type RelatedWeights, relatePapers } from '../src/domain/similarity/related-papers.ts';
import { getContentFolder, readContent } from '../src/io/read-content.ts';

/** Grade 2, 1 or 0 of each judged candidate, by the paper on whose page it would stand. */
type Judgements = Readonly<Record<string, Readonly<Record<string, number>>>>;

const SHOWN = 5;
const NOTHING = { topics: 0, words: 0, facets: 0, authors: 0 };
const RIVALS: Readonly<Record<string, RelatedWeights>> = {
	'as shipped': RELATED_WEIGHTS,
	'topics only': { ...NOTHING, topics: 1 },
	'words only': { ...NOTHING, words: 1 },
	'topics and words, halves': { ...NOTHING, topics: 0.5, words: 0.5 },
};

const judgements: Judgements = parse(await readFile(new URL('related-pairs.yaml', import.meta.url), 'utf8'));
const { map } = loadMap(await readContent(getContentFolder()));
if (!map) throw new Error('the content has problems: npm run check');
const { corpus } = map;

/** Discounted gain of grades in order (Järvelin and Kekäläinen 2002). */
function sumGain(grades: readonly number[]): number {
	return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

function score(weights: RelatedWeights) {
	const related = new Map<string, readonly { readonly slug: string }[]>(relatePapers(corpus, SHOWN, weights));
	const rows = Object.entries(judgements).map(([query, grades]) => {
		const shown = (related.get(query) ?? []).map(({ slug }) => grades[slug]);
		const judged = shown.filter((grade) => grade !== undefined);
		const ideal = Object.values(grades)
			.toSorted((a, b) => b - a)
			.slice(0, SHOWN);
		return {
			good: judged.filter((grade) => grade > 0).length,
			judged: judged.length,
			shown: shown.length,
			gain: sumGain(shown.map((grade) => grade ?? 0)) / sumGain(ideal),
		};
	});
	const total = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
	return {
		'good, of judged': (total((row) => row.good) / total((row) => row.judged)).toFixed(3),
		'nDCG at 5': (total((row) => row.gain) / rows.length).toFixed(3),
		'not judged': total((row) => row.shown - row.judged),
	};
}

console.log(`${Object.keys(judgements).length} papers, the first ${SHOWN} suggestions of each`);
console.table(Object.fromEntries(Object.entries(RIVALS).map(([name, weights]) => [name, score(weights)])));

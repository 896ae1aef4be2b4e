/**
 * How well related papers foretell what later papers cite together, on a map with reference lists. A fifth of the papers that cite
 * two to thirty others here are taken off the map; two papers that one of these cites are relevant to each other. What the hidden
 * papers cite is known from no other source, and reviews of everything are left out since their lists relate nothing closely.
 */
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import { linkCitations } from '../../../src/domain/references/citation-links.ts';
import { CITATION_WEIGHTS, type CitationWeights } from '../../../src/domain/similarity/citation-evidence.ts';
import { RELATED_WEIGHTS, type RelatedWeights, relatePapers } from '../../../src/domain/similarity/related-papers.ts';

const HIDDEN_EVERY = 5;
const CITED = { fewest: 2, most: 30 };
const SHOWN = 8;
const FULL = { least: SHOWN, most: SHOWN, floor: 0, ample: 0 };
/** Papers that a topic may have for two of them to count as being about the same. */
const RARE_TOPIC = 10;

type MapOfPapers = Pick<Corpus, 'papers' | 'topics' | 'themes' | 'site'>;
/** For each paper those that its list should name. */
type Relevant = ReadonlyMap<string, ReadonlySet<string>>;

const NOTHING = { coupling: 0, coCitation: 0, citation: 0 };
const RIVALS: Readonly<Record<string, CitationWeights>> = {
	'no citations': NOTHING,
	'coupling only': { ...NOTHING, coupling: CITATION_WEIGHTS.coupling },
	'co-citation only': { ...NOTHING, coCitation: CITATION_WEIGHTS.coCitation },
	'direct citation only': { ...NOTHING, citation: CITATION_WEIGHTS.citation },
	'as shipped': CITATION_WEIGHTS,
};

export function benchCitations(corpus: Corpus): void {
	const links = linkCitations(corpus.papers);
	const withList = corpus.papers.filter(({ cites }) => cites).length;
	console.log(`${corpus.papers.length} papers, ${withList} with a reference list, ${links.count} citations among them`);
	const { rest, together } = hideCiting(corpus);
	const topics = listSameTopic(corpus.papers);
	const rows = Object.entries(RIVALS).map(([name, weights]) => [
		name,
		{
			...measure(relatePapers(rest, { citationWeights: weights, limits: FULL }), together, 'cited together'),
			...measure(relateWithoutTopics(corpus, weights), topics, 'same rare topic'),
		},
	]);
	console.log(`${together.size} papers cited with another by a hidden one, ${topics.size} that share a rare topic`);
	console.table(Object.fromEntries(rows));
}

/** The map without a fifth of its citing papers, and which papers these cite together. */
function hideCiting(corpus: MapOfPapers): { readonly rest: MapOfPapers; readonly together: Relevant } {
	const links = linkCitations(corpus.papers);
	const citing = corpus.papers.filter(({ slug }) => {
		const cited = links.getCited(slug).length;
		return cited >= CITED.fewest && cited <= CITED.most;
	});
	const hidden = new Set<string>(citing.filter((_, i) => i % HIDDEN_EVERY === 0).map(({ slug }) => slug));
	const rest = { ...corpus, papers: corpus.papers.filter(({ slug }) => !hidden.has(slug)) };
	const groups = [...hidden].map((slug) => links.getCited(slug).filter((cited) => !hidden.has(cited)));
	return { rest, together: relateWithin(groups) };
}

/** Papers with a topic that few have. */
function listSameTopic(papers: Corpus['papers']): Relevant {
	const carriers = Map.groupBy(
		papers.flatMap(({ slug, topics }) => topics.map((topic) => ({ slug, topic }))),
		({ topic }) => topic,
	);
	const groups = [...carriers.values()].map((list) => list.map(({ slug }) => slug));
	return relateWithin(groups.filter(({ length }) => length <= RARE_TOPIC));
}

function relateWithin(groups: readonly (readonly string[])[]): Relevant {
	const relevant = new Map<string, Set<string>>();
	for (const group of groups)
		for (const one of group)
			for (const other of group) {
				if (one === other) continue;
				const list = relevant.get(one) ?? new Set();
				relevant.set(one, list.add(other));
			}
	return relevant;
}

/** Ranked by words and citations, so that shared topics cannot say what they are to be found by. */
function relateWithoutTopics(corpus: MapOfPapers, citationWeights: CitationWeights) {
	const weights: RelatedWeights = { ...RELATED_WEIGHTS, topics: 0, facets: 0, themes: 0 };
	return relatePapers(corpus, { weights, citationWeights, limits: FULL });
}

/** Precision and discounted gain (Järvelin and Kekäläinen 2002) of the papers shown, on average over the papers with something to find. */
function measure(
	related: ReadonlyMap<string, readonly { readonly slug: string }[]>,
	relevant: Relevant,
	name: string,
): Record<string, string> {
	const rows = [...relevant].flatMap(([paper, wanted]) => {
		const list = related.get(paper);
		if (!list) return [];
		const hits = list.slice(0, SHOWN).map(({ slug }) => (wanted.has(slug) ? 1 : 0));
		const ideal = Array.from({ length: Math.min(SHOWN, wanted.size) }, () => 1);
		return [{ found: sum(hits) / SHOWN, gain: discount(hits) / discount(ideal) }];
	});
	const mean = (values: readonly number[]) => (sum(values) / values.length).toFixed(3);
	return {
		[`${name}: in first ${SHOWN}`]: mean(rows.map(({ found }) => found)),
		[`${name}: nDCG`]: mean(rows.map(({ gain }) => gain)),
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function discount(gains: readonly number[]): number {
	return sum(gains.map((gain, rank) => gain / Math.log2(rank + 2)));
}

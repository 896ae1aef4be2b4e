/** The first stage of search: titles, names, authors and ids in the browser's memory, matched exactly, by stem, prefix and near spelling. */
import MiniSearch from 'minisearch';
import { takeTurns } from '../work/turns.ts';
import { type JumpData, type JumpPaper, readJumpPapers } from './jump-data.ts';
import { listWords, stemWord, type Word } from './words.ts';

/** Place of a paper in the index, and how well a word fits it. */
export type Scores = ReadonlyMap<number, number>;

export interface JumpIndex {
	readonly papers: readonly JumpPaper[];
	/** Words of titles, names and authors, folded. */
	readonly terms: ReadonlySet<string>;
	/** Papers that a word fits. Near spellings count only for a word that stands nowhere as it is. */
	scoreWord(word: Word): Scores;
}

const FIELD_WEIGHTS = { title: 3, names: 3, authors: 2 };
const STEM_WEIGHT = 0.8;
const PARTS_WEIGHT = 0.9;

export async function buildJumpIndex(data: JumpData): Promise<JumpIndex> {
	const rest = takeTurns();
	const papers = readJumpPapers(data);
	await rest();
	const written = new Map<string, string>();
	const writeForm = (form: string) => {
		const known = written.get(form) ?? `${form} ~${stemWord(form)}`;
		written.set(form, known);
		return known;
	};
	const write = (text: string) =>
		listWords(text)
			.flatMap(({ whole, parts }) => [whole, ...parts].map(writeForm))
			.join(' ');
	const index = new MiniSearch({
		fields: Object.keys(FIELD_WEIGHTS),
		tokenize: (text) => text.split(' '),
		processTerm: (term) => term,
		searchOptions: { boost: FIELD_WEIGHTS },
	});
	for (const [id, { title, names, authors }] of papers.entries()) {
		index.add({ id, title: write(title), names: write(names.join(' ')), authors: write(authors.join(' ')) });
		await rest();
	}
	const terms = new Set(written.keys());
	const scoreForm = (form: string) => scoreOne(index, form, terms.has(form));
	return { papers, terms, scoreWord: (word) => scoreCompound(word, scoreForm) };
}

function scoreOne(index: MiniSearch, form: string, isKnown: boolean): Scores {
	const isFuzzy = !isKnown && form.length > 3 && !/\d/.test(form);
	const found = index.search(form, {
		prefix: form.length > 1,
		fuzzy: isFuzzy && (form.length < 8 ? 1 : 2),
		weights: { prefix: 0.5, fuzzy: 0.5 },
	});
	const best = new Map(found.map((result) => [result.id as number, result.score]));
	for (const { id, score } of index.search(`~${stemWord(form)}`))
		best.set(id, Math.max(best.get(id) ?? 0, score * STEM_WEIGHT));
	return best;
}

/** A compound fits as one word or by all of its parts, whichever is better: `learning` alone is not `meta-learning`. */
function scoreCompound(word: Word, scoreForm: (form: string) => Scores): Scores {
	const best = new Map(scoreForm(word.whole));
	const [first = [], ...others] = word.parts.map(scoreForm);
	for (const [id, score] of first) {
		const sum = others.reduce((total, part) => total + (part.get(id) ?? Number.NaN), score);
		if (sum > 0) best.set(id, Math.max(best.get(id) ?? 0, (sum * PARTS_WEIGHT) / word.parts.length));
	}
	return best;
}

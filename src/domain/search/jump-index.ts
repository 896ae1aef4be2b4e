/** The first stage of search: titles, names, authors and ids in the browser's memory, matched exactly, by stem, prefix and near spelling. */
import MiniSearch from 'minisearch';
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

export function buildJumpIndex(data: JumpData): JumpIndex {
	const papers = readJumpPapers(data);
	const terms = new Set<string>();
	const write = (text: string) => {
		const forms = listWords(text).flatMap((word) => [word.whole, ...word.parts]);
		for (const form of forms) terms.add(form);
		return forms.flatMap((form) => [form, `~${stemWord(form)}`]).join(' ');
	};
	const index = new MiniSearch({
		fields: Object.keys(FIELD_WEIGHTS),
		tokenize: (text) => text.split(' '),
		processTerm: (term) => term,
		searchOptions: { boost: FIELD_WEIGHTS },
	});
	index.addAll(
		papers.map(({ title, names, authors }, id) => ({
			id,
			title: write(title),
			names: write(names.join(' ')),
			authors: write(authors.join(' ')),
		})),
	);
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

/** A compound fits as one word or by its parts, whichever is better. */
function scoreCompound(word: Word, scoreForm: (form: string) => Scores): Scores {
	const best = new Map(scoreForm(word.whole));
	const parts = new Map<number, number>();
	for (const part of word.parts) {
		for (const [id, score] of scoreForm(part)) parts.set(id, (parts.get(id) ?? 0) + score);
	}
	for (const [id, score] of parts)
		best.set(id, Math.max(best.get(id) ?? 0, (score * PARTS_WEIGHT) / word.parts.length));
	return best;
}

/** Every word of every paper with its weight. */
import type { Corpus, Paper } from '../../corpus/corpus.ts';
import { type Postings, WEIGHT_LEVELS, writeSteps } from '../index-files.ts';
import { foldPhrase, type WordReader } from '../words.ts';
import type { Abbreviations } from './abbreviation-terms.ts';
import type { Readings } from './chinese-readings.ts';
import { describeSurroundings, FIELD_NAMES, FIELDS, type Field, listFieldTexts, listKeyTerms } from './paper-fields.ts';
import { spellUmlauts } from './umlauts.ts';

/** Where the weight of a word reaches half of what it can be. */
const SATURATION = { half: 10 };
/** A topic that a paper lists later counts less. */
const LATER_TOPIC = 5;

/** Level by place of the paper, places ascending. */
export type TermLevels = Map<number, number>;

/** Forms of words, and key terms with a colon, by the papers in the given order. */
export function collectTerms(
	corpus: Corpus,
	papers: readonly Paper[],
	reader: WordReader,
	abbreviations: Abbreviations,
	readings: Readings,
): Map<string, TermLevels> {
	const surroundings = describeSurroundings(corpus);
	const documents = papers.map((paper) => {
		const texts = listFieldTexts(paper, surroundings);
		const forms = Object.fromEntries(
			Object.entries(texts).map(([field, text]) => {
				const spelt = field === 'families' ? text.split(/[\s;]+/).flatMap(spellUmlauts) : [];
				const forms = keepTelling(reader.listForms([text, ...spelt].join(' ; ')), reader);
				return [field, [...forms, ...readings.listForms(field as Field, text)]];
			}),
		) as Record<Field, string[]>;
		forms.implied = abbreviations.listImplied(Object.values(texts).join(' ; '), forms);
		return forms;
	});
	const averages = averageLengths(documents);
	const terms = new Map<string, TermLevels>();
	documents.forEach((forms, place) => {
		for (const [form, frequency] of weighForms(forms, averages))
			addLevel(terms, form, place, Math.round((WEIGHT_LEVELS * frequency) / (frequency + SATURATION.half)));
	});
	papers.forEach((paper, place) => {
		for (const term of listKeyTerms(paper, foldPhrase)) addLevel(terms, term, place, WEIGHT_LEVELS);
		paper.topics.forEach((slug, i) => addLevel(terms, `topic:${slug}`, place, WEIGHT_LEVELS - LATER_TOPIC * i));
	});
	return terms;
}

function keepTelling(forms: readonly string[], reader: WordReader): string[] {
	return forms.filter((form) => !reader.isStopWord(form));
}

function averageLengths(documents: readonly Readonly<Record<Field, readonly string[]>>[]): Record<Field, number> {
	const average = (field: Field) =>
		Math.max(1, documents.reduce((sum, forms) => sum + forms[field].length, 0) / Math.max(1, documents.length));
	return Object.fromEntries(FIELD_NAMES.map((field) => [field, average(field)])) as Record<Field, number>;
}

/** How often each form occurs, each occurrence weighted by its field and the length of that. */
function weighForms(
	forms: Readonly<Record<Field, readonly string[]>>,
	averages: Readonly<Record<Field, number>>,
): Map<string, number> {
	const weights = new Map<string, number>();
	for (const field of FIELD_NAMES) {
		const { weight, lengthPenalty } = FIELDS[field];
		const own = weight / (1 - lengthPenalty + (lengthPenalty * forms[field].length) / averages[field]);
		for (const form of forms[field]) weights.set(form, (weights.get(form) ?? 0) + own);
	}
	return weights;
}

function addLevel(terms: Map<string, TermLevels>, form: string, place: number, level: number): void {
	const levels = terms.get(form) ?? new Map<number, number>();
	levels.set(place, Math.max(1, level));
	terms.set(form, levels);
}

/** Levels as the file has them, heaviest first. */
export function writePostings(levels: TermLevels): Postings {
	const groups = new Map<number, number[]>();
	for (const [place, level] of levels) {
		const group = groups.get(level) ?? [];
		group.push(place);
		groups.set(level, group);
	}
	return [...groups].sort(([a], [b]) => b - a).map(([level, places]) => [level, ...writeSteps(places)]);
}

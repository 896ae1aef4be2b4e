/** Why two papers are related, in words. */
import { words } from '#words/related';
import type { Paper } from '../corpus/corpus.ts';
import type { EssayTie } from '../essays/essay-ties.ts';
import type { CitationLinks } from '../references/citation-links.ts';
import { listOwnTerms } from './own-terms.ts';
import { rankShared, type Vector } from './vectors.ts';

const TOPICS_NAMED = 2;
const AUTHORS_NAMED = 2;
const TERMS_NAMED = 2;
const DATASETS_NAMED = 2;
const REASONS_GIVEN = 3;
/** Lists of one paper give the same reason this often, unless there is no other. */
const SAME_REASON = 2;
/** Topics that so few papers have together are called rare. */
const RARE_TOPICS = 8;
/** A dataset that more papers name is no reason. */
const RARE_DATASET = 10;
/** A term that more papers use of themselves is no reason. */
const RARE_TERM = 4;
/** Works that both must cite for their number to be a reason. */
const SHARED_REFERENCES = 2;

/** A paper with what it was compared by. */
export interface ComparedPaper {
	readonly paper: Paper;
	readonly topics: Vector | undefined;
	/** Its technical terms, by the form in which they are compared. */
	readonly terms: ReadonlyMap<string, string>;
	/** The works that it cites: papers here by slug, others by id. */
	readonly references: readonly string[];
	/** Slugs of the papers here that cite it. */
	readonly citing: readonly string[];
}

export function prepareComparison(
	paper: Paper,
	topics: Vector | undefined,
	citations?: Pick<CitationLinks, 'getReferences' | 'getCiting'>,
): ComparedPaper {
	return {
		paper,
		topics,
		terms: listOwnTerms(paper),
		references: citations?.getReferences(paper.slug) ?? [],
		citing: citations?.getCiting(paper.slug) ?? [],
	};
}

/** What reasons are worded with. */
export interface Wording {
	/** A topic's name inside a sentence. */
	nameTopic(topic: string): string;
	nameTheme(theme: string): string;
	/** Whether the second of two topics is broader than the first. */
	isBroader(topic: string, other: string): boolean;
	/** How many papers have all these topics, or narrower ones. */
	countCarriers(topics: readonly string[]): number;
	/** How many papers have this term of their own, or were evaluated on this dataset. */
	countNaming(name: string): number;
}

/** An entry of a list: the other paper, and what essays say of both, the closest tie first. */
export interface ReasonedEntry {
	readonly other: ComparedPaper;
	readonly ties: readonly EssayTie[];
}

/**
 * The reasons of each entry of a paper's list, at most three: where essays bring the two together, which of the two cites the
 * other, then shared topics, references and citing papers, authors, datasets and rare terms that both papers use of themselves;
 * failing these, shared themes. A reason that two entries before give already is left out where there is another.
 */
export function giveReasons(one: ComparedPaper, entries: readonly ReasonedEntry[], wording: Wording): string[][] {
	const given = new Map<string, number>();
	const isNew = (reason: string) => (given.get(reason) ?? 0) < SAME_REASON;
	const note = (reason: string) => given.set(reason, (given.get(reason) ?? 0) + 1);
	return entries.map(({ other, ties }) => {
		const essays = ties.map((tie) => words[tie.kind](tie.theme, tie.place));
		const shared = dropBroader(rankShared(one.topics, other.topics), wording);
		const fresh = shared.filter(isNew);
		const topics = (fresh.length > 0 ? fresh : shared).slice(0, TOPICS_NAMED);
		const all = [
			essays.find(isNew) ?? '',
			wordCitation(one, other),
			wordTopics(topics, wording),
			wordReferences(one, other),
			wordCiting(one, other),
			wordAuthors(one.paper, other.paper),
			wordDatasets(one.paper, other.paper, wording),
			wordTerms(one, other, topics.map(wording.nameTopic), wording),
		].filter(Boolean);
		const others = all.filter((reason) => isNew(reason) || reason === wordCitation(one, other));
		const chosen = others.length > 0 ? others : all;
		const reasons = chosen.length > 0 ? chosen.slice(0, REASONS_GIVEN) : wordThemes(one.paper, other.paper, wording);
		for (const reason of [...reasons, ...topics]) note(reason);
		return reasons;
	});
}

/** The topics of which none in the list is narrower. */
function dropBroader(topics: readonly string[], { isBroader }: Wording): readonly string[] {
	return topics.filter((topic) => !topics.some((other) => isBroader(other, topic)));
}

function wordTopics(topics: readonly string[], { nameTopic, countCarriers }: Wording): string {
	if (topics.length === 0) return '';
	const names = topics.map(nameTopic);
	const carriers = countCarriers(topics);
	return carriers <= RARE_TOPICS && carriers > 2 ? words.rareTopics(names, carriers) : words.topics(names);
}

/** Seen from the one: whether it cites the other, or the other it. */
function wordCitation(one: ComparedPaper, other: ComparedPaper): string {
	if (one.references.includes(other.paper.slug)) return words.cites;
	return other.references.includes(one.paper.slug) ? words.citedBy : '';
}

function wordReferences(a: ComparedPaper, b: ComparedPaper): string {
	const shared = listShared(a.references, b.references).length;
	return shared >= SHARED_REFERENCES ? words.references(shared) : '';
}

function wordCiting(a: ComparedPaper, b: ComparedPaper): string {
	const shared = listShared(a.citing, b.citing).length;
	return shared > 0 ? words.citing(shared) : '';
}

function wordAuthors(a: Paper, b: Paper): string {
	const names = listShared(a.authors, b.authors);
	if (names.length === 0) return '';
	return words.authors(names.slice(0, AUTHORS_NAMED), Math.max(0, names.length - AUTHORS_NAMED));
}

function wordDatasets(a: Paper, b: Paper, { countNaming }: Wording): string {
	const names = listShared(a.datasets, b.datasets).filter((name) => countNaming(name) <= RARE_DATASET);
	return names.length > 0 ? words.datasets(names.slice(0, DATASETS_NAMED)) : '';
}

/** Terms that both papers use of themselves, that few others use and that the names of topics do not say already. */
function wordTerms(a: ComparedPaper, b: ComparedPaper, topics: readonly string[], { countNaming }: Wording): string {
	const said = topics.join(' ').toLowerCase();
	const terms = [...a.terms].filter(
		([key, term]) => b.terms.has(key) && countNaming(key) <= RARE_TERM && !said.includes(term.toLowerCase()),
	);
	const rarest = terms.sort(([s], [t]) => countNaming(s) - countNaming(t)).slice(0, TERMS_NAMED);
	return rarest.length > 0 ? words.terms(rarest.map(([, term]) => term)) : '';
}

function wordThemes(a: Paper, b: Paper, { nameTheme }: Wording): string[] {
	const names = listShared(a.themes, b.themes).map(nameTheme);
	return names.length > 0 ? [words.themes(names)] : [];
}

function listShared<T>(a: readonly T[] = [], b: readonly T[] = []): T[] {
	const other = new Set(b);
	return [...new Set(a)].filter((value) => other.has(value));
}

/** All files of the search index of a map. Pure: the same map gives the same files. */

import { AUTHORS_NAMED } from '../../corpus/author-names.ts';
import { getContentLanguage } from '../../corpus/content-language.ts';
import type { Corpus, Paper } from '../../corpus/corpus.ts';
import { findKnownName } from '../../corpus/known-name.ts';
import { nameVenue } from '../../corpus/paper-names.ts';
import { compareText } from '../../corpus/problem.ts';
import {
	getTermKey,
	type IndexFile,
	indexPaths,
	type Manifest,
	type PaperEntry,
	type ThemeFacts,
	type TopicFacts,
} from '../index-files.ts';
import { writeKeys } from '../topic-matches.ts';
import { createWordReader, type WordReader } from '../words.ts';
import { type Abbreviations, createAbbreviations } from './abbreviation-terms.ts';
import { createReadings, type Readings } from './chinese-readings.ts';
import { type ColumnNames, listFactColumns, rankTitles } from './fact-columns.ts';
import { listPeopleEntries } from './people-entries.ts';
import { buildPairs } from './phrase-pairs.ts';
import { listPrefixHeads } from './prefix-heads.ts';
import { type KeyedEntry, splitFiles } from './split-files.ts';
import { collectTerms, type TermLevels, writePostings } from './term-postings.ts';

/** Characters of a file of terms before compression, which leaves about two fifths of them. */
const FILE_SIZE = 14_000;
/** Papers, or people, in a block of facts. */
const BLOCK_SIZE = 8;
/** Letters of words that near spellings are looked for among. */
const NEAR_LENGTH = 4;
/** The least weight at which a word of one paper alone is offered as a near spelling: that of an author's family name or of a word in the title. */
const NEAR_LEVEL = 10;
/** A takeaway that is missing is replaced by so many characters of the summary. */
const EXCERPT = 220;

export interface SearchIndex {
	readonly files: readonly IndexFile[];
	/** The manifest but for the folder, whose name depends on the files. */
	readonly manifest: Omit<Manifest, 'folder'>;
}

export interface IndexOptions {
	/** Long forms by abbreviation. */
	readonly abbreviations: Readonly<Record<string, readonly string[]>>;
	readonly stopWords: readonly string[];
	readonly columnNames: ColumnNames;
}

export function buildSearchIndex(corpus: Corpus, options: IndexOptions): SearchIndex {
	const language = getContentLanguage(corpus.site);
	const reader = createWordReader(language, options.stopWords);
	const papers = orderPapers(corpus);
	const abbreviations = createAbbreviations(options.abbreviations, reader);
	const readings = createReadings(language);
	const terms = collectTerms(corpus, papers, reader, abbreviations, readings);
	const places = new Map(papers.map((paper, place) => [paper, place]));
	const { people, names } = listPeopleEntries(corpus.authors, places, reader, readings);
	const nameFiles = splitFiles(names, FILE_SIZE);
	const termFiles = splitTerms(terms);
	const words = splitFiles(listNearWords(terms), FILE_SIZE);
	const pairs = buildPairs(papers, reader);
	const file = (path: string, text: string): IndexFile => ({ path, text });
	return {
		files: [
			...termFiles.texts.map((text, i) => file(indexPaths.terms(i), text)),
			...nameFiles.texts.map((text, i) => file(indexPaths.names(i), text)),
			...cutBlocks(people).map((text, i) => file(indexPaths.people(i), text)),
			...words.texts.map((text, i) => file(indexPaths.words(i), text)),
			...pairs.map((text, i) => file(indexPaths.pairs(i), text)),
			...listBlocks(papers, corpus).map((text, i) => file(indexPaths.papers(i), text)),
			file(indexPaths.topics, JSON.stringify(listTopics(corpus, abbreviations, readings, reader))),
			...listColumnFiles(corpus, papers, options.columnNames),
		],
		manifest: {
			language,
			stopWords: options.stopWords.join(' '),
			papers: papers.length,
			people: corpus.authors.length,
			themes: listThemes(corpus, readings, reader),
			blockSize: BLOCK_SIZE,
			terms: termFiles.firstKeys.join('\n'),
			names: nameFiles.firstKeys.join('\n'),
			words: words.firstKeys.join('\n'),
			pairs: pairs.length,
		},
	};
}

/** By theme, first topic and slug: what is found together stands together. */
function orderPapers({ papers, themes }: Corpus): Paper[] {
	const order = new Map<string, number>(themes.map((theme, i) => [theme.slug, i]));
	const get = (paper: Paper) => order.get(paper.primaryTheme) ?? themes.length;
	return papers.toSorted(
		(a, b) => get(a) - get(b) || compareText(a.topics[0] ?? '', b.topics[0] ?? '') || compareText(a.slug, b.slug),
	);
}

function splitTerms(terms: ReadonlyMap<string, TermLevels>) {
	const toEntry = (term: string, postings: ReturnType<typeof writePostings>): KeyedEntry => ({
		key: getTermKey(term),
		json: `${JSON.stringify(term)},${JSON.stringify(postings)}`,
	});
	const entries = [...terms].map(([term, levels]) => toEntry(term, writePostings(levels)));
	const { firstKeys } = splitFiles(entries, FILE_SIZE);
	const heads = [...listPrefixHeads(terms, firstKeys)].map(([prefix, postings]) => toEntry(`^${prefix}`, postings));
	return splitFiles([...entries, ...heads], FILE_SIZE);
}

/** Words that a near spelling may be meant for: of two papers, or of a title. */
function listNearWords(terms: ReadonlyMap<string, TermLevels>): KeyedEntry[] {
	return [...terms].flatMap(([form, levels]) => {
		if (form.length < NEAR_LENGTH || !/^\p{L}+$/u.test(form)) return [];
		const isTelling = levels.size > 1 || [...levels.values()].some((level) => level >= NEAR_LEVEL);
		return isTelling ? [{ key: form, json: JSON.stringify(form) }] : [];
	});
}

function listBlocks(papers: readonly Paper[], { themes, topics }: Corpus): string[] {
	const topicOrder = new Map<string, number>(topics.map((topic, i) => [topic.slug, i]));
	const order = new Map<string, number>(themes.map((theme, i) => [theme.slug, i]));
	const entries = papers.map((paper): PaperEntry => {
		const authors = paper.authors ?? [];
		const knownName = findKnownName(paper);
		const entry = [
			paper.slug,
			paper.titlePlain,
			authors.length > AUTHORS_NAMED ? authors.slice(0, 1) : authors,
			authors.length,
			paper.year ?? 0,
			nameVenue(paper),
			order.get(paper.primaryTheme) ?? 0,
			paper.takeawayPlain ?? excerpt(paper.summary),
			paper.topics.flatMap((slug) => topicOrder.get(slug) ?? []),
		] as const;
		return knownName ? [...entry, knownName] : entry;
	});
	return cutBlocks(entries);
}

/** Entries in the order of their numbers, so many to a file, as JSON. */
function cutBlocks(entries: readonly unknown[]): string[] {
	return Array.from({ length: Math.ceil(entries.length / BLOCK_SIZE) }, (_, i) =>
		JSON.stringify(entries.slice(i * BLOCK_SIZE, (i + 1) * BLOCK_SIZE)),
	);
}

function excerpt(summary: string): string {
	return summary.length > EXCERPT ? `${summary.slice(0, EXCERPT).replace(/\s+\S*$/, '')} …` : summary;
}

function listTopics(
	{ topics, themes }: Corpus,
	abbreviations: Abbreviations,
	readings: Readings,
	reader: WordReader,
): TopicFacts[] {
	const order = new Map<string, number>(themes.map((theme, i) => [theme.slug, i]));
	return topics.map((topic) => {
		const names = [...topic.aliases, ...[topic.name, ...topic.aliases].flatMap(abbreviations.listShort)];
		const read = readings.listTopicNames([topic.name, ...topic.aliases]);
		const keys = writeKeys([topic.name, ...new Set([...names, ...read])], reader);
		return [topic.slug, topic.name, keys, order.get(topic.theme) ?? 0, topic.papers.length];
	});
}

function listThemes({ themes }: Corpus, readings: Readings, reader: WordReader): ThemeFacts[] {
	return themes.map((theme) => [
		theme.slug,
		theme.name,
		writeKeys([theme.name, ...readings.listTopicNames([theme.name])], reader),
		theme.colour,
		theme.papers.length + theme.secondaryPapers.length,
	]);
}

function listColumnFiles(corpus: Corpus, papers: readonly Paper[], names: ColumnNames): IndexFile[] {
	const columns = listFactColumns(corpus, papers, names);
	const years = papers.map((paper) => paper.year ?? 0);
	const known = years.filter((year) => year > 0);
	return [
		...columns.map(({ id, papers: values }) => ({
			path: indexPaths.column(id),
			text: JSON.stringify(values.map((places) => (places.length === 1 ? places[0] : places))),
		})),
		{ path: indexPaths.column('year'), text: JSON.stringify(years) },
		{ path: indexPaths.column('slug'), text: JSON.stringify(papers.map(({ slug }) => slug)) },
		{ path: indexPaths.column('title'), text: JSON.stringify(rankTitles(papers)) },
		{
			path: indexPaths.columns,
			text: JSON.stringify({
				columns: columns.map(({ id, name, values }) => ({ id, name, values })),
				firstYear: known.reduce((least, year) => Math.min(least, year), 9999),
				lastYear: known.reduce((most, year) => Math.max(most, year), 0),
			}),
		},
	];
}

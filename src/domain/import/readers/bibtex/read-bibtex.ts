/** BibTeX and BibLaTeX, one entry at a time, so that a fault in one costs no other. */
import type { Problem } from '../../../corpus/problem.ts';
import { findServer } from '../../clean/find-venue.ts';
import { isDoi } from '../../clean/identifiers.ts';
import { PATENT, readPublicationType } from '../../clean/publication-types.ts';
import { splitKeywords } from '../../clean/split-keywords.ts';
import { makeTitleKey } from '../../clean/title-key.ts';
import { decodeVerbatim } from '../../clean/verbatim.ts';
import type { LibraryFile, Progress, RawLibrary, RawPublication, RawRecord } from '../raw-record.ts';
import { nameGenreKey, namePlaceKeys, nameSeriesKey } from './localisation-keys.ts';
import { type BibtexFields, NAME_FIELDS } from './parse-fields.ts';
import { BibtexEntries } from './resolve-entries.ts';
import { type BibtexChunk, splitBibtex } from './split-bibtex.ts';

const NOT_ENTRIES = new Set(['string', 'comment', 'preamble', 'control', 'set', 'xdata']);
/** Collections that only serve the entries that refer to them, but for a book with editors. */
const PARENTS = new Set(['proceedings', 'mvproceedings', 'collection', 'mvcollection', 'mvbook', 'periodical']);

const JOURNAL = ['journaltitle', 'journal', 'journal-full', 'fjournal', 'shortjournal'];
const VENUE = ['booktitle', 'maintitle', 'eventtitle', 'school', 'institution', 'series', 'howpublished', 'publisher'];
/** The fields that each part of a record comes from, best first. */
const SOURCES = {
	title: ['title'],
	subtitle: ['subtitle'],
	chapter: ['chapter'],
	dates: ['date', 'year', 'issued'],
	originalDates: ['origdate', 'origyear'],
	month: ['month'],
	journal: JOURNAL,
	journalShort: ['shortjournal', 'journal-abbrev', 'journal-iso', 'abbrev_source_title'],
	fullJournal: ['journal-full', 'fjournal'],
	booktitle: ['booktitle', 'maintitle', 'eventtitle'],
	booksubtitle: ['booksubtitle'],
	howpublished: ['howpublished'],
	venues: [...JOURNAL, ...VENUE, 'organization'],
	volume: ['volume'],
	number: ['number'],
	issue: ['issue'],
	pages: ['pages'],
	eid: ['eid', 'article-number', 'articleno', 'art_number'],
	series: ['series'],
	maintitle: ['maintitle'],
	mainsubtitle: ['mainsubtitle'],
	titleaddon: ['titleaddon'],
	edition: ['edition', 'version'],
	publisher: ['publisher', 'organization'],
	collaboration: ['collaboration'],
	holder: ['holder', 'assignee'],
	// Of two, the second is where a conference was.
	place: ['address', 'location'],
	institution: ['school', 'institution'],
	genre: ['type'],
	/** Of Scopus. */
	kind: ['document_type'],
	isbn: ['isbn'],
	issn: ['issn'],
	eprints: ['eprint'],
	eprintTypes: ['eprinttype', 'archiveprefix'],
	arxiv: ['arxiv', 'arxivid', 'arxiv_id'],
	dois: ['doi'],
	urls: ['url', 'ee', 'remote-url', 'pdf', 'link', 'bdsk-url-1'],
	idTexts: ['biburl', 'volume', 'number', 'pages', 'eid'],
	notes: ['note', 'annote', 'addendum', 'extra', 'pubstate'],
	code: ['code', 'codeurl', 'github'],
	abstract: ['abstract'],
	keywords: ['keyword'],
	/** Of Scopus, whose `keywords` are an indexer's. */
	authorKeywords: ['author_keywords'],
	tags: ['mendeley-tags', 'tags'],
	bibsonomy: ['interhash', 'intrahash'],
	/** Beside keys of entries: SciELO has the DOI there. */
	crossref: ['crossref'],
} as const satisfies Record<string, readonly string[]>;
type Part = keyof typeof SOURCES;

/** What a thesis or a patent is called where its `type` does not say so. */
const GENRES: Readonly<Record<string, string>> = {
	phdthesis: 'PhD thesis',
	mastersthesis: 'Master’s thesis',
	patent: PATENT,
};
/** The entries of a file; `others` are the files imported with it, whose `@string`s and parents it may refer to. */
export function readBibtex(file: LibraryFile, onProgress?: Progress, others: readonly LibraryFile[] = []): RawLibrary {
	const chunks = splitBibtex(file.text);
	const otherChunks = others.flatMap((other) => splitBibtex(other.text));
	const entries = new BibtexEntries(chunks, otherChunks, [
		...NAME_FIELDS,
		'keywords',
		...Object.values(SOURCES).flat(),
	]);
	const referredTo = new Set([...chunks, ...otherChunks].flatMap((chunk) => findParentKey(chunk) ?? []));
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	for (const [i, chunk] of chunks.entries()) {
		onProgress?.(i, chunks.length);
		if (NOT_ENTRIES.has(chunk.type)) continue;
		const entry = entries.get(chunk);
		const isEdited = chunk.type === 'collection' && 'editors' in entry && entry.editors.length > 0;
		if (PARENTS.has(chunk.type) && referredTo.has(chunk.key.toLowerCase()) && !isEdited) continue;
		const key = chunk.key || `@${chunk.type}`;
		if ('fix' in entry) problems.push({ file: file.name, field: key, ...entry });
		else records.push(toRecord(entry, chunk, key));
	}
	return { records, problems };
}

function findParentKey(chunk: BibtexChunk): string | undefined {
	return /\bcrossref\s*=\s*["{]\s*([^"{}]*[^"{}\s])\s*["}]/i.exec(chunk.body)?.[1]?.toLowerCase();
}

function toRecord(
	{ values, authors, editors, contributors, warnings }: BibtexFields,
	chunk: BibtexChunk,
	key: string,
): RawRecord {
	const get = (part: Part) => SOURCES[part].flatMap((field) => values.get(field) ?? []);
	const first = (part: Part) => get(part)[0];
	const [eprintType = 'arxiv'] = get('eprintTypes');
	const title = joinSubtitle(first('title'), first('subtitle'));
	const { chapter, book } = separateChapter(chunk.type, title, first('chapter'), first('booktitle'));
	const isEdited = authors.length === 0 && editors.length > 0;
	const type = findType(chunk.type, chapter, isEdited ? undefined : values.get('booktitle')?.[0], first);
	const howpublished = get('howpublished');
	return {
		key,
		citeKey: chunk.key,
		line: chunk.line,
		publicationType: type,
		title: chapter,
		authors: authors.length > 0 ? authors : get('collaboration').map((literal) => ({ literal })),
		editors,
		contributors,
		dates: get('dates'),
		originalDates: get('originalDates'),
		venues: book === undefined ? get('venues') : [book, ...get('venues')],
		publication: toPublication(type, chunk.type, first, { title, book }),
		arxivFields: [...(/arxiv/i.test(eprintType) ? get('eprints') : []), ...get('arxiv')],
		// JSTOR has it as the key alone.
		doiFields: [...get('dois'), ...[...get('crossref'), chunk.key].filter(isDoi)],
		idTexts: [...get('eprints'), ...get('idTexts'), ...get('venues')],
		notes: get('notes'),
		urls: [...get('urls'), ...howpublished.filter((text) => /https?:|www\./.test(text)).map(decodeVerbatim)],
		code: first('code'),
		abstract: first('abstract') ?? '',
		keywords: listKeywords(get),
		warnings,
	};
}

/** The authors' keywords before an indexer's, and the owner's tags; those of BibSonomy have spaces between them. */
function listKeywords(get: (part: Part) => readonly string[]): readonly string[] {
	const chosen = get('authorKeywords').length > 0 ? get('authorKeywords') : get('keywords');
	const areSpaced = get('bibsonomy').length > 0 && !/[,;]/.test(chosen.join());
	const split = areSpaced ? (text: string) => text.split(/\s+/) : splitKeywords;
	return [...chosen.flatMap(split), ...get('tags').flatMap(splitKeywords)];
}

const CHAPTER = /^book chapter$/i;

/**
 * An entry of type book whose booktitle names another book is a chapter of that, unless it has editors and no authors; an article
 * with a booktitle and no journal is a paper in proceedings. Scopus calls chapters books, and has the book as the journal.
 */
function findType(
	type: string,
	title: string,
	booktitle: string | undefined,
	first: (part: Part) => string | undefined,
): RawRecord['publicationType'] {
	const isPart = type === 'book' && booktitle !== undefined && makeTitleKey(booktitle) !== makeTitleKey(title);
	if (isPart || (type === 'book' && first('journal') && CHAPTER.test(first('kind') ?? first('genre') ?? '')))
		return 'chapter';
	// A talk.
	if (type === 'unpublished' && first('booktitle')) return 'other';
	if (type === 'article' && booktitle && !first('journal')) return 'paper';
	return readPublicationType('bibtex', type);
}

function toPublication(
	kind: RawRecord['publicationType'],
	type: string,
	first: (part: Part) => string | undefined,
	{ title, book }: { readonly title: string; readonly book: string | undefined },
): RawPublication {
	const isArticle = kind === 'article' || kind === undefined;
	// MathSciNet writes the short name as the journal, and the full one beside it.
	const full = first('fullJournal');
	const journal = full ?? first('journal');
	const booktitle = book ?? joinSubtitle(first('booktitle'), first('booksubtitle'));
	const isPart = isArticle || kind === 'paper' || kind === 'chapter' || kind === 'preprint' || kind === 'other';
	// Proceedings that come out like a journal have issues; without a volume, or in a series, the number is another.
	const isIssued = isArticle || (kind === 'paper' && first('volume') !== undefined && first('series') === undefined);
	const issue = isIssued ? (first('number') ?? first('issue')) : first('issue');
	const container = isArticle ? journal || booktitle : isPart ? booktitle || journal : undefined;
	// ACM has the university of a thesis there.
	const isSchool = kind === 'thesis' && first('institution') === undefined;
	return {
		container,
		containerShort: first('journalShort') ?? (full && first('journal')),
		month: first('month'),
		volume: first('volume'),
		issue,
		number: isIssued ? first('eid') : (first('number') ?? first('eid')),
		pages: first('pages'),
		// A volume of a work in several volumes stands in it as in a series.
		series: nameSeriesKey(first('series')) ?? nameWork(first, title, container),
		edition: first('edition'),
		publisher:
			(isSchool ? undefined : first('publisher')) ??
			(type === 'patent' ? first('holder') : undefined) ??
			(kind === 'other' || kind === 'webpage' ? nameHost(first('howpublished')) : undefined) ??
			findServer([first('eprintTypes')]) ??
			// Zotero has the name of a site there.
			(kind === 'webpage' ? first('titleaddon') : undefined),
		place: namePlaceKeys(first('place')),
		institution: first('institution') ?? (isSchool ? first('publisher') : undefined),
		genre: nameGenre(type, first('genre')),
		isbn: first('isbn'),
		issn: first('issn'),
	};
}

function nameGenre(type: string, genre: string | undefined): string | undefined {
	// EndNote and HAL say no more than that it is a thesis.
	if (genre === undefined || /^(?:thes[ei]s|dissertations?)$/i.test(genre)) return GENRES[type];
	return /^pat(?:ent|req)(?:de|eu|fr|uk|us)?$/i.test(genre) ? PATENT : nameGenreKey(genre);
}

/** The title of a work in volumes, where it is neither the title nor the container. */
function nameWork(first: (part: Part) => string | undefined, title: string, container: string | undefined) {
	const work = joinSubtitle(first('maintitle'), first('mainsubtitle'));
	return work === title || work === container || first('maintitle') === container ? undefined : work || undefined;
}

/** Where something was put that has no publisher, unless that is a link. */
function nameHost(howpublished: string | undefined): string | undefined {
	return howpublished && !/https?:|www\.|\\url/.test(howpublished) ? howpublished : undefined;
}

/** `@inbook{title = {The book}, chapter = {A chapter}}` is the chapter; a chapter's number is no title. */
function separateChapter(type: string, title: string, chapter: string | undefined, booktitle: string | undefined) {
	const isNamed = type === 'inbook' && !booktitle && chapter !== undefined && /\p{L}{3}/u.test(chapter);
	return isNamed ? { chapter, book: title } : { chapter: title, book: undefined };
}

function joinSubtitle(title: string | undefined, subtitle: string | undefined): string {
	return title && subtitle ? `${title}: ${subtitle}` : (title ?? '');
}

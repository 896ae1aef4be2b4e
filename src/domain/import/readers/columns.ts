/** Records whose fields have names that people and databases give them: columns of tables, keys of JSON. */
import { areFamilyFirst, isBody, isFamilyFirst } from '../clean/name-shapes.ts';
import { keepRange } from '../clean/pages.ts';
import { type PersonParts, parseFamilyFirst, parsePeople } from '../clean/person.ts';
import { PATENT, readPublicationType } from '../clean/publication-types.ts';
import { splitKeywords } from '../clean/split-keywords.ts';
import { splitNameLine, splitNameText } from '../clean/split-names.ts';
import { makeEntryKey } from './entry-key.ts';
import { joinPages } from './list-texts.ts';
import type { RawRecord, RawReference } from './raw-record.ts';

/**
 * For each field the names that it goes by, best first, in lower-case words: those of Scopus, Web of Science, Lens,
 * Dimensions, OpenAlex, IEEE Xplore, PubMed, Zotero, arXiv and spreadsheets in a few languages.
 */
const NAMES = {
	title:
		'title, article title, item title, document title, paper title, title of paper, display name, titel, titre, titulo, titolo, 标题, 题名, 論文タイトル, paper name, article name, paper, article, study, name',
	subtitle: 'subtitle',
	authors:
		'author full names, author full name, authorships author display name, authors, author, author s, authors full name, author names, author list, book authors, creators, creator, auteurs, auteur, autoren, autor, autores, 作者, 著者',
	editors: 'book editors, editors, editor, editor s, volume editors',
	translators: 'translators, translator, ubersetzer, traducteur, traductor, 译者',
	seriesEditors: 'series editors, series editor, tertiary authors',
	bookAuthors: 'book author',
	dates:
		'publication date, date published, published date, print publication date, date, publication year, year, year published, published year, pubyear, pub year, published, publish date, issued, year of publication, date of publication, jahr, annee, ano, 年, 出版年, 发表时间',
	first: 'early access date, online publication date, date of first publication, original date',
	month: 'month, publication month, published month',
	container:
		'source title, publication title, primary location source display name, journal, journal title, journal book, journal name, source title anthology title, source, publication, venue, journals, booktitle, book title, container title, container, proceedings title, conference title, conference name, conference, journal conference, conference journal, venue journal, journal venue, published in, revue, zeitschrift, revista, 期刊, 来源, 刊名',
	anthology: 'anthology title',
	containerShort:
		'abbreviated source title, journal abbreviation, journal abbrev, journal iso abbreviation, iso abbreviation, source title abbreviation',
	volume: 'volume, vol, volume number, journal volume, band, biblio volume',
	issue: 'issue, issue number, journal issue, number, no, biblio issue',
	number: 'art no, article number, article no, report number, patent number, series number',
	pages: 'pages, page, pagination, page range, page numbers, seiten',
	firstPage: 'page start, start page, beginning page, first page, spage, bp, biblio first page',
	lastPage: 'page end, end page, ending page, last page, epage, ep, biblio last page',
	publisher: 'publisher, publisher name, verlag, editeur, editorial, assignee',
	place: 'place, publisher city, publisher location, publisher address, city, ort',
	institution: 'university, school, institution',
	series: 'series, book series title, series title',
	edition: 'edition',
	version: 'version',
	isbn: 'isbn, isbns, isbn 13, eisbn',
	issn: 'issn, issns, primary location source issn l, print issn, eissn, electronic issn',
	dois: 'doi, dois, item doi, digital object identifier, doi link, article doi',
	arxiv: 'arxiv, arxiv id, arxivid, arxiv identifier, eprint, arxiv url, arxiv link',
	urls: 'url, urls, source url, external url, pdf link, pdf url, download url, fulltext url, full text url, link, links, paper link, paper url, link to paper, pdf, doi url, web address, website, entry id, abs url',
	code: 'code, code url, github, repository',
	abstract: 'abstract, abstract note, summary, resume, zusammenfassung, resumen, 摘要',
	keywords:
		'author keywords, keywords, keyword, manual tags, tags, mesh terms, keywords display name, fields of study, subjects, topics, keywords tags, topic, subject, category, theme, themes, mots cles, schlagworte, palabras clave, 关键词',
	/** Chosen by a program: read where there are no others. */
	indexTerms: 'index keywords, keywords plus, automatic tags, ieee terms, descriptor s, descriptors',
	/** Of PubMed: journal, date, volume, issue and pages in one line. */
	citation: 'citation',
	references: 'references, cited references, referenced works, cr',
	notes: 'extra, note, notes, comment, comments',
	type: 'document type, item type, content type, publication type, type, entry type, doctype, document identifier',
	genre: 'thesis type, report type, genre, degree type',
	citeKey: 'citation key, cite key, citekey, bibtex key, bibtexkey',
	key: 'key, id, eid, lens id, publication id, ut unique wos id, unique wos id, pmid, item key, accession number, paper id',
} as const satisfies Record<string, string>;
type Field = keyof typeof NAMES;

const FIELD_OF_NAME = new Map(
	(Object.entries(NAMES) as [Field, string][]).flatMap(([field, names]) =>
		names.split(',').map((name, rank) => [name.trim(), { field, rank }] as const),
	),
);

/** What a column's name means, as it is or with its words parted: `sourceTitle`. */
function findName(name: string) {
	const spellings = [name, name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'), name.replace(NUMBERED, '$1')];
	return spellings.map((spelling) => FIELD_OF_NAME.get(foldName(spelling))).find((found) => found !== undefined);
}

/** One of several columns: `Author 2`. */
const NUMBERED = /^\s*(authors?|editors?)[\s_]*\d{1,3}\s*$/i;

/** A column's name in lower-case words: `Author(s)` and `author_s` are `author s`. */
function foldName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

export function findField(name: string): Field | undefined {
	return findName(name)?.field;
}

/** A cell: a text, or the items of a list. */
export interface Cell {
	readonly name: string;
	readonly texts: readonly string[];
	/** Names whose parts are given. */
	readonly people?: readonly PersonParts[];
	/** Whether other rows of its column show that semicolons separate its values. */
	readonly hasSemicolons?: boolean;
	/** Whether other rows of its column have the family names first, before a comma. */
	readonly isInverted?: boolean;
}

/** The values of a row by field, the best name first. */
function sortCells(cells: readonly Cell[]): ReadonlyMap<Field, readonly Cell[]> {
	const known = cells.flatMap((cell) => {
		const found = findName(cell.name);
		return found && cell.texts.some((text) => text.trim() !== '') ? [{ cell, ...found }] : [];
	});
	const byField = new Map<Field, Cell[]>();
	for (const { cell, field } of known.sort((a, b) => a.rank - b.rank)) {
		byField.set(field, [...(byField.get(field) ?? []), cell]);
	}
	return byField;
}

export function readColumns(cells: readonly Cell[], line: number, what: string): RawRecord {
	const byField = sortCells(cells);
	const isSpringer = cells.some(({ name }) => foldName(name) === 'item title');
	const list = (field: Field) =>
		(byField.get(field) ?? []).flatMap((cell) => cell.texts.map((text) => text.trim())).filter(Boolean);
	const first = (field: Field): string | undefined => list(field)[0];
	const people = (field: Field) => {
		const [cell, ...others] = byField.get(field) ?? [];
		if (!cell) return [];
		const isNumbered = NUMBERED.test(cell.name);
		const all = isNumbered ? [cell, ...others.filter(({ name }) => NUMBERED.test(name))] : [cell];
		return all.flatMap((one) => one.people ?? readNames(one, isSpringer));
	};
	const type = first('type')?.replace(IEEE_TYPE, '$1');
	const cited = readCitation(first('citation'));
	const publicationType =
		readPublicationType('zotero', type?.replace(/\s/g, '')) ??
		readPublicationType('words', ...(type?.split(/[;|]/) ?? []), type) ??
		readPublicationType('csl', type) ??
		readPublicationType('bibtex', type);
	const isReport = publicationType === 'thesis' || publicationType === 'report';
	const isPatent = /^patent$/i.test(type ?? '');
	const isNumbered = isReport || isPatent;
	const pages = first('pages') ?? joinPages(first('firstPage'), first('lastPage')) ?? cited.pages;
	const title = first('title') ?? '';
	const subtitle = first('subtitle');
	const citeKey = first('citeKey');
	return {
		key: citeKey ?? first('key') ?? makeEntryKey(what, line),
		...(citeKey && { citeKey }),
		line,
		publicationType,
		title: subtitle ? `${title}: ${subtitle}` : title,
		authors: people('authors'),
		editors: people('editors'),
		contributors: [
			...people('translators').map((person) => ({ role: 'translator' as const, person })),
			...people('seriesEditors').map((person) => ({ role: 'series-editor' as const, person })),
			...people('bookAuthors').map((person) => ({ role: 'book-author' as const, person })),
		],
		dates: list('dates'),
		originalDates: list('first'),
		venues: [...list('anthology'), ...list('container'), ...list('institution'), ...list('publisher')],
		publication: {
			container: first('anthology') ?? first('container'),
			containerShort: first('containerShort'),
			month: first('month') ?? cited.month,
			volume: first('volume') ?? cited.volume,
			issue: isNumbered ? undefined : (first('issue') ?? cited.issue),
			number: first('number') ?? (isNumbered ? first('issue') : undefined),
			pages: isReport || publicationType === 'book' ? keepRange(pages) : pages,
			// Of what stands in a book, Dimensions gives the series as the source.
			series: first('series') ?? (first('anthology') ? first('container') : undefined),
			edition: first('edition') ?? (publicationType === 'software' ? first('version') : undefined),
			publisher: isReport && !first('institution') ? undefined : first('publisher'),
			place: first('place'),
			institution: first('institution') ?? (isReport ? first('publisher') : undefined),
			// Zotero's tables have an item type and, of theses and reports, a type.
			genre: first('genre') ?? (isReport ? list('type')[1] : isPatent ? PATENT : undefined),
			isbn: list('isbn').join('; '),
			issn: list('issn').join('; '),
		},
		arxivFields: list('arxiv'),
		doiFields: list('dois'),
		idTexts: [...list('urls'), ...list('key'), ...list('container')],
		notes: list('notes'),
		urls: list('urls').flatMap((text) => text.split(/[\s;|]+(?=https?:)/)),
		code: first('code'),
		abstract: first('abstract') ?? '',
		keywords: readKeywords(list('keywords').length > 0 ? byField.get('keywords') : byField.get('indexTerms')),
		ids: { openalex: list('key').find((key) => key.includes('openalex.org/W')) },
		references: (byField.get('references') ?? []).flatMap(({ texts }) => texts).flatMap(splitReferences),
	};
}

/** IEEE Xplore names whose conferences, journals or chapters they are. */
const IEEE_TYPE = /^.+\s(conferences|journals|magazines|early access articles|standards|ebook chapters)$/i;

/** `Nature. 2020 Mar;579(7798):270-273. doi: …`, as PubMed cites. */
function readCitation(text = '') {
	const [, month, volume, issue, pages] =
		/\.\s\d{4}(?:\s(\p{L}{3})[^;.]*)?;([^:().]*)(?:\(([^)]*)\))?(?::([\w-]+))?\./u.exec(text) ?? [];
	return { month, volume, issue, pages };
}

function readKeywords(cells: readonly Cell[] = []): readonly string[] {
	return cells.flatMap(({ texts }) => (texts.length > 1 ? texts : texts.flatMap(splitKeywords)));
}

/** References in one cell: those of Scopus and Web of Science end in semicolons, the ids of OpenAlex stand between bars. */
function splitReferences(cell: string): RawReference[] {
	return cell.split(/\s*[;|]\s+|\|/).map((text) => ({ text, openalex: text }));
}

/** Scopus numbers its authors: `Smith, John (57193875000)`. */
const AUTHOR_ID = /\s*\(\d{6,}\)/g;

/** Springer writes names without anything between them: `Olaf RonnebergerPhilipp Fischer`, but `Ian McDonald`. */
const RUN_ON =
	/(?<=\p{Ll})(?<![\s.](?:Mc|Mac|De|Du|Da|Di|Le|La|Lo|Van|Von|Fitz|St|El|Al|Ben))(?=\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?\s\p{Lu}|\p{Lu}\.\s\p{Lu})/gu;

function readNames(cell: Cell, isSpringer: boolean): PersonParts[] {
	const all = cell.texts.map((text) => {
		const bare = text.replace(AUTHOR_ID, '');
		return isSpringer ? bare.replace(RUN_ON, '; ') : bare;
	});
	const names = all.length > 1 ? all : all.flatMap((text) => splitTableNames(text, cell));
	const people = names.filter((name) => !isBody(name));
	const areTurned = people.every((name) => isFamilyFirst(name, people));
	return (areTurned ? parseFamilyFirst : parsePeople)(names);
}

function splitTableNames(cell: string, { hasSemicolons = false, isInverted }: Cell): readonly string[] {
	const isOnePerLine = cell.includes('\n') && !/[;|]/.test(cell);
	// PubMed ends a list with a full stop, after initials that have none.
	const text = cell
		.replace(isOnePerLine ? /\s*\n\s*/g : /\s+/g, isOnePerLine ? '; ' : ' ')
		.replace(/(?<=\p{Lu}{2})\.$/u, '');
	// It has commas between people, and a semicolon before the group to which they belong.
	const groups = text
		.replace(/\.$/, '')
		.split(/\s*;\s*/)
		.map((group) => group.split(/\s*,\s*(?:and\s|&\s)?\s*|\s(?:and|&)\s/));
	if (groups.some(areFamilyFirst))
		return groups.flatMap((names) => (names.every((name) => isFamilyFirst(name, names)) ? names : [names.join(', ')]));
	const list = text.replace(/\s*\|\s*/g, '; ');
	return hasSemicolons || list.includes(';') ? splitNameLine(list).names : splitNameText(list, isInverted);
}

/** What the types of entries mean, by format. A table for each: the same word means different things in two of them. */
import type { PUBLICATION_TYPES } from '../../corpus/schema.ts';

export type PublicationType = (typeof PUBLICATION_TYPES)[number];

/** The genre of a patent, which has no publication type of its own. */
export const PATENT = 'Patent';

type TypeTable = Readonly<Partial<Record<PublicationType, string>>>;

/** Words of each type, parted by commas. */
const TABLES = {
	/** BibTeX ("BibTeXing", 3.1), biblatex (manual, 2.1), JabRef and the exports of publishers. */
	bibtex: {
		article: 'article, suppperiodical, review',
		paper: 'inproceedings, conference',
		chapter: 'incollection, inbook, bookinbook, suppbook, suppcollection, inreference',
		book: 'book, mvbook, collection, mvcollection, reference, mvreference, booklet, ebook',
		proceedings: 'proceedings, mvproceedings',
		thesis: 'phdthesis, mastersthesis, thesis, bachelorsthesis, dissertation',
		report: 'techreport, report, manual, standard',
		preprint: 'preprint, unpublished',
		software: 'software',
		dataset: 'dataset, data',
		webpage: 'online, electronic, www, webpage, web_page',
		other:
			'misc, patent, periodical, artwork, audio, image, movie, music, performance, video, legislation, jurisdiction, letter',
	},
	/** RIS (specification of 2011, "Reference types"). CONF holds papers in nearly every export. */
	ris: {
		article: 'jour, jfull, ejour, mgzn, abst, news, inpr',
		paper: 'cpaper, conf',
		chapter: 'chap, echap, encyc',
		book: 'book, ebook, edbook, ser, serial, clswk, ancient, dict',
		thesis: 'thes',
		report: 'rprt, stand, govdoc, gov',
		preprint: 'unpb, manscpt',
		software: 'comp',
		dataset: 'data, aggr, dbase',
		webpage: 'elec, icomm, blog, web, mpct_web',
		other:
			'gen, slide, video, sound, pat, pcomm, art, map, music, mpct, case, stat, hear, bill, unbill, advs, chart, ctlg, equa, figure, grant, grnt, legal, multi, pamp',
	},
	/** MEDLINE publication types; the first that says something decides. */
	medline: {
		article:
			'journal article, review, systematic review, letter, editorial, comment, case reports, clinical trial, randomized controlled trial, news, meta-analysis',
		book: 'book',
		chapter: 'book chapter',
		preprint: 'preprint',
		dataset: 'dataset',
	},
	/** CSL 1.0.2, appendix III, and the types of Crossref. */
	csl: {
		article:
			'article-journal, article-magazine, article-newspaper, review, review-book, journal-article, periodical-article',
		paper: 'paper-conference, proceedings-article, conference-paper',
		chapter:
			'chapter, entry, entry-dictionary, entry-encyclopedia, book-chapter, book-section, book-part, reference-entry',
		book: 'book, monograph, edited-book, reference-book, classic, book-set',
		proceedings: 'proceedings, collection',
		thesis: 'thesis, dissertation',
		report: 'report, report-series, standard, report-component',
		preprint: 'preprint, posted-content, manuscript, article',
		software: 'software, computer_program',
		dataset: 'dataset, data',
		webpage: 'webpage, post, post-weblog',
		other:
			'document, speech, patent, figure, graphic, interview, map, motion_picture, musical_score, pamphlet, performance, periodical, personal_communication, peer-review, song, bill, broadcast, hearing, legal_case, legislation, regulation, treaty, event, other',
	},
	/** Work types of OpenAlex, where `article` is anything in a journal or in proceedings. */
	openalex: {
		article: 'article, review, letter, editorial, erratum, retraction',
		chapter: 'book-chapter, reference-entry',
		book: 'book, monograph',
		thesis: 'dissertation',
		report: 'report, standard',
		preprint: 'preprint, posted-content',
		dataset: 'dataset',
		software: 'software',
		paper: 'proceedings-article',
		proceedings: 'proceedings',
		other: 'other, paratext, peer-review, grant, supplementary-materials, libguides',
	},
	/** Publication types of Semantic Scholar. */
	semanticscholar: {
		article:
			'journalarticle, review, lettersandcomments, editorial, casereport, clinicaltrial, metaanalysis, news, study',
		paper: 'conference',
		book: 'book',
		chapter: 'booksection',
		dataset: 'dataset',
	},
	/** Item types of Zotero, in its RDF, its API and its CSV, without case and spaces. */
	zotero: {
		article: 'journalarticle, magazinearticle, newspaperarticle',
		paper: 'conferencepaper',
		chapter: 'booksection, encyclopediaarticle, dictionaryentry',
		book: 'book',
		thesis: 'thesis',
		report: 'report, standard',
		preprint: 'preprint, manuscript',
		software: 'computerprogram',
		dataset: 'dataset',
		webpage: 'webpage, blogpost, forumpost',
		other:
			'document, presentation, patent, film, videorecording, audiorecording, podcast, letter, email, interview, map, artwork, bill, case, hearing, statute, instantmessage, tvbroadcast, radiobroadcast',
	},
	/** What tables, Scopus, Web of Science, Dimensions, Lens and DataCite write, in plain words. */
	words: {
		article:
			'article, journal article, journal, review, journal review, review article, article in press, letter, editorial, editorial material, note, short survey, erratum, data paper, journal paper, journal articles, electronic article, j, magazine, magazine article, newspaper article, journals, magazines, early access articles, text/journalarticle',
		paper:
			'conference paper, conference proceeding, conference proceedings, proceedings paper, conference proceedings article, inproceedings, conference, meeting abstract, c, conferencepaper, chapter conferencepaper, text/conferencepaper, conference review, conference publication, conferences',
		'workshop-paper': 'workshop paper',
		chapter:
			'book chapter, chapter, book section, electronic book section, incollection, bookchapter, b, section, edited book chapter, ebook chapters, encyclopedia, dictionary, referenceworkentry, chapter referenceworkentry',
		book: 'book, monograph, edited book, e-book, electronic book, classical work, ancient text, s',
		proceedings: 'proceeding, proceedings, proceedings volume',
		thesis: 'thesis, dissertation, phd thesis, master thesis, doctoral thesis, phdthesis, mastersthesis',
		report: 'report, technical report, techreport, working paper, government document, standard, standards',
		preprint: 'preprint, posted content, unpublished, unpublished work, manuscript',
		software: 'software, computer program',
		dataset: 'dataset, data set, data, online database, aggregated database',
		webpage: 'web page, webpage, web site, website, blog, blog post, online, discussion forum, social media',
		other:
			'other, misc, generic, patent, personal communication, film or broadcast, audiovisual material, artwork, bill, case, hearing, statute, legal rule or regulation, map, music, figure, chart or table, equation, grant, pamphlet, interview, podcast, press release, television episode, online multimedia, multimedia application, catalog',
	},
} as const satisfies Record<string, TypeTable>;

const BY_WORD = new Map(
	Object.entries(TABLES).flatMap(([format, table]) =>
		Object.entries(table).flatMap(([type, words]) =>
			words.split(',').map((word) => [`${format} ${word.trim()}`, type as PublicationType] as const),
		),
	),
);

/** What the first known of a format's types means. */
export function readPublicationType(
	format: keyof typeof TABLES,
	...types: readonly (string | undefined)[]
): PublicationType | undefined {
	for (const type of types) {
		const found = type && BY_WORD.get(`${format} ${type.trim().toLowerCase()}`);
		if (found) return found;
	}
	return undefined;
}

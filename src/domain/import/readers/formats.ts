/** The formats of libraries, and how to recognise each. */
import { readBibtex } from './bibtex/read-bibtex.ts';
import type { LibraryFile, Progress, RawLibrary } from './raw-record.ts';
import { readArxivAtom } from './read-arxiv-atom.ts';
import { readCitationCff } from './read-citation-cff.ts';
import { readCsl } from './read-csl.ts';
import { readCslYaml } from './read-csl-yaml.ts';
import { readDblpXml } from './read-dblp-xml.ts';
import { readEndnoteXml } from './read-endnote-xml.ts';
import { readEuropePmc } from './read-europe-pmc.ts';
import { readRefer, readRefWorks } from './read-line-tags.ts';
import { readMedline } from './read-medline.ts';
import { readMods } from './read-mods.ts';
import { readOpenAlex } from './read-openalex.ts';
import { readPlainJson } from './read-plain-json.ts';
import { readPubmedXml } from './read-pubmed-xml.ts';
import { readRis } from './read-ris.ts';
import { readSemanticScholar } from './read-semantic-scholar.ts';
import { readDatacite, readDblpJson, readInspire } from './read-services.ts';
import { findTableHead, isWithoutTitles, readTable } from './read-table.ts';
import { readWebOfScience } from './read-web-of-science.ts';
import { readWordSources } from './read-word-sources.ts';
import { readZoteroItems } from './read-zotero-items.ts';
import { readZoteroRdf } from './read-zotero-rdf.ts';

/** `others` are files of the same format that are imported with it. */
type Reader = (file: LibraryFile, onProgress?: Progress, others?: readonly LibraryFile[]) => RawLibrary;

/** What a file that cannot be read may be. */
export type UnreadKind =
	| 'ids'
	| 'webPage'
	| 'pdf'
	| 'archive'
	| 'database'
	| 'marc'
	| 'crossref'
	| 'ovid'
	| 'xml'
	| 'json'
	| 'table'
	| 'deep'
	| 'damaged'
	| 'unknown';

export interface Format {
	readonly name: string;
	readonly pattern: RegExp;
	/** A closer look, where a pattern says too little. */
	readonly test?: (text: string) => boolean;
	/** Absent for a format that is only recognised. */
	readonly read?: Reader;
	/** Which of the formats that are only recognised it is, by the key of its description in the interface. */
	readonly unread?: UnreadKind;
	/** What to do instead, for a format that cannot be read. */
	readonly instead?: string;
}

/** XML, with its declaration or without, that has one of these elements. */
const xml = (names: string) =>
	new RegExp(`^\\s*<(?!!doctype html|html)(?:[\\s\\S]*?<)??(?:\\w+:)?(?:${names})[\\s>]`, 'i');
/** JSON that has one of these names. */
const json = (names: string) => new RegExp(`^\\s*[[{][\\s\\S]*?"(?:${names})"\\s*:`);
/** An entry at the beginning of a line, with its key and its first field. */
const BIBTEX_ENTRY = /^[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,"]+\s*,\s*[\w-]+\s*=/m;
/** A line that may be a row of a table. */
const TABLE_LINE = /^.*(?:[,;\t|]).*$/m;
/** An id a line, and nothing else. */
const ID_LIST =
	/^\s*(?:(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*|https?:\/\/arxiv\.org\/abs\/|arxiv:\s*|pmid:?\s*)?(?:10\.\d{4,9}\/\S+|\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+\/\d{7}|\d{6,8})\s*[,;]?\s*(?:\n\s*|$))+$/i;

/** Tried in order on the beginning of a file. */
const FORMATS: readonly Format[] = [
	{ name: 'PubMed XML', pattern: xml('PubmedArticle|PubmedBookArticle'), read: readPubmedXml },
	{
		name: 'Zotero RDF',
		pattern: /^\s*<(?:\?xml|rdf:RDF)[\s\S]*?xmlns:z="http:\/\/www\.zotero\.org/,
		read: readZoteroRdf,
	},
	{ name: 'Word sources', pattern: /^\s*<[\s\S]*?officeDocument\/2006\/bibliography/, read: readWordSources },
	{ name: 'MODS', pattern: xml('mods|modsCollection'), read: readMods },
	{ name: 'EndNote XML', pattern: /^\s*<(?:\?xml|xml|records)[\s\S]*?<record>[\s\S]*?<ref-type/, read: readEndnoteXml },
	{ name: 'DBLP XML', pattern: xml('dblp|dblpperson|hits'), read: readDblpXml },
	{
		name: 'arXiv Atom',
		pattern: /^\s*<(?:\?xml|feed|entry|!--)[\s\S]*<(?:\w+:)?entry[\s>]/,
		read: readArxivAtom,
	},
	{ name: 'Zotero JSON', pattern: json('itemType'), read: readZoteroItems },
	{ name: 'Europe PMC', pattern: json('resultList|authorString|pubTypeList'), read: readEuropePmc },
	{ name: 'INSPIRE', pattern: json('arxiv_eprints|texkeys|inspire_roles|inspire_categories'), read: readInspire },
	{ name: 'DBLP JSON', pattern: /^\s*\{[\s\S]*?"hits"\s*:\s*\{[\s\S]*?"hit"\s*:/, read: readDblpJson },
	{ name: 'DataCite', pattern: json('resourceTypeGeneral|publicationYear'), read: readDatacite },
	{
		name: 'OpenAlex',
		pattern: json('authorships|abstract_inverted_index|publication_year|host_venue'),
		read: readOpenAlex,
	},
	{
		name: 'Semantic Scholar',
		pattern: json('paperId|externalIds|citedPaper|citingPaper|corpusId'),
		read: readSemanticScholar,
	},
	{
		name: 'CSL-JSON',
		pattern: json('DOI|issued|container-title|date-parts|family|citation-key|publisher-place|accessed|URL'),
		read: readCsl,
	},
	{ name: 'JSON', pattern: json('title|Title|TITLE'), read: readPlainJson },
	{
		name: 'Web of Science',
		pattern: /^\ufeff?\s*FN\s[^\n]*\n\s*VR\s|^PT [JBSPC]\n(?:AU|AF|BA|BE) |^PT\t[A-Z][A-Z0-9]\t(?:[^\n]*\t)?TI\t/m,
		read: readWebOfScience,
	},
	{
		name: 'MEDLINE',
		pattern: /^\s*(?:PMID|OWN)\s*-\s/m,
		// PsycNet has the PMID in RIS.
		test: (text) => !/^\s*TY\s{1,2}-/m.test(text),
		read: readMedline,
	},
	{ name: 'RIS', pattern: /^\s*(?:TY|ER)\s{1,2}-/m, read: readRis },
	{ name: 'CITATION.cff', pattern: /^cff-version:/m, read: readCitationCff },
	{
		name: 'CSL-YAML',
		pattern: /^references:[ \t]*\n[ \t]*-[ \t]/m,
		read: readCslYaml,
	},
	{
		name: 'a list of ids',
		unread: 'ids',
		pattern: ID_LIST,
		instead:
			'ids alone hold no titles; paste them into Zotero (Add Item by Identifier) or https://www.doi2bib.org, and import the BibTeX',
	},
	{
		name: 'a web page',
		unread: 'webPage',
		pattern: /^\s*<(?:!doctype html|html)/i,
		instead: 'save the export itself, not the page that shows it',
	},
	{ name: 'BibTeX', pattern: BIBTEX_ENTRY, read: readBibtex },
	{ name: 'Refer', pattern: /^\s*(?:%[0-9A-Z@]\s\S.*\n){2}/, read: readRefer },
	{ name: 'RefWorks', pattern: /^RT [A-Z][\w ,/]+\n(?:[A-Z][A-Z0-9] )/m, read: readRefWorks },
	{
		name: 'table',
		pattern: TABLE_LINE,
		test: (text) => findTableHead(text) !== undefined,
		read: readTable,
	},
	{ name: 'BibTeX', pattern: /@[A-Za-z]+\s*[{(]/, read: readBibtex },
	{
		name: 'a PDF',
		unread: 'pdf',
		pattern: /^%PDF-/,
		instead: 'import the library that its entry stands in, as BibTeX or RIS',
	},
	{
		name: 'a compressed file (an Excel sheet, a Word document, an archive)',
		unread: 'archive',
		pattern: /^PK[^\w\s]{2}/,
		instead: 'save the sheet as CSV, or unpack the archive, and import that',
	},
	{
		name: 'a database',
		unread: 'database',
		pattern: /^SQLite format 3/,
		instead: 'export the library from its program as BibTeX, RIS or CSL-JSON',
	},
	{
		name: 'MARC',
		unread: 'marc',
		pattern: /^\s*<[\s\S]*?(?:loc\.gov\/MARC21|<(?:\w+:)?datafield\s)|^\d{5}[acdnp][a-z]{2}[\s\S]{0,60}\d{5}/,
		instead: 'export the records from the catalogue as RIS, BibTeX or MODS',
	},
	{
		name: 'the XML that publishers register with Crossref',
		unread: 'crossref',
		pattern: xml('crossref_result|crossref|doi_batch|doi_record'),
		instead: 'paste the DOIs into Zotero (Add Item by Identifier), and import the BibTeX',
	},
	{
		name: "Ovid's text",
		unread: 'ovid',
		pattern: /^\s*<\d+\.?[^<>\n]{0,40}>\s*\n/,
		instead: 'export the results from Ovid as RIS or EndNote',
	},
	{
		name: 'XML of an unknown kind',
		unread: 'xml',
		pattern: /^\s*<[?!a-z]/i,
		instead: 'export the library as BibTeX, RIS or EndNote XML',
	},
	{
		name: 'JSON of an unknown kind',
		unread: 'json',
		pattern: /^\s*[[{]/,
		instead: 'no record in it has a title; export the library as CSL-JSON or BibTeX',
	},
	{
		name: 'a table without a column of titles',
		unread: 'table',
		pattern: TABLE_LINE,
		test: isWithoutTitles,
		instead: 'name that column Title',
	},
];
/** How much of a file is looked at to tell its format, in characters. */
const SAMPLE = 200_000;

export function findFormat(text: string): Format | undefined {
	const sample = text.slice(0, SAMPLE);
	return FORMATS.find(({ pattern, test }) => pattern.test(sample) && (test?.(sample) ?? true));
}

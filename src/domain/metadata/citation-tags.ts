/**
 * `citation_*` tags (Google Scholar, "Inclusion Guidelines for Webmasters"), which reference managers read too, with what
 * Zotero's Embedded Metadata translator reads beside them: `DC.type` where no such tag implies the type, and
 * `prism.publicationName` for the proceedings, since `citation_conference_title` is the conference.
 */
import { type CslItem, toCsl } from '../citations/csl.ts';
import type { CslName } from '../citations/csl-name.ts';
import { getPublication, nameEvent } from '../citations/publication.ts';
import type { Paper, PaperPublication } from '../corpus/corpus.ts';
import { makeArxivUrl } from '../text/url.ts';

export type MetaTag = readonly [name: string, content: string];

type Field = readonly [name: string, content: string | undefined];
type ListFields = (csl: CslItem, publication: PaperPublication) => readonly Field[];

/** Of a type that the tag for its container or its institution implies, where that is known. */
const nameType = (type: string, tag: string | undefined): readonly Field[] => (tag ? [] : [['DC.type', type]]);

const listProceedings: ListFields = (csl, publication) => [
	...nameType('conferencePaper', nameEvent(publication)),
	['citation_conference_title', nameEvent(publication)],
	['prism.publicationName', csl['container-title']],
	['citation_series_title', csl['collection-title']],
	['citation_publisher', csl.publisher],
];

const listByType =
	(type: string): ListFields =>
	(csl) => [
		['DC.type', type],
		['citation_publisher', csl.publisher ?? csl['container-title']],
		['citation_series_title', csl['collection-title']],
	];

/** How each type names where it appeared. The values of `DC.type` are Zotero's names of types. */
const PLACES: Readonly<Record<PaperPublication['type'], ListFields>> = {
	article: (csl) => [
		...nameType('journalArticle', csl['container-title']),
		['citation_journal_title', csl['container-title']],
		['citation_journal_abbrev', csl['container-title-short']],
		['citation_publisher', csl.publisher],
	],
	paper: listProceedings,
	'workshop-paper': listProceedings,
	chapter: (csl) => [
		...nameType('bookSection', csl['container-title']),
		['citation_inbook_title', csl['container-title']],
		['citation_series_title', csl['collection-title']],
		['citation_publisher', csl.publisher],
	],
	book: listByType('book'),
	proceedings: listByType('book'),
	thesis: (csl) => [
		...nameType('thesis', csl.publisher),
		['citation_dissertation_institution', csl.publisher],
		['eprints.thesis_type', csl.genre],
	],
	report: (csl) => [
		...nameType('report', csl.publisher),
		['citation_technical_report_institution', csl.publisher],
		['citation_technical_report_number', csl.number],
	],
	preprint: (csl) => [
		['DC.type', 'preprint'],
		['citation_publisher', csl.publisher],
		['citation_technical_report_number', csl.number],
	],
	software: listByType('computerProgram'),
	dataset: listByType('dataset'),
	webpage: (csl) => [
		['DC.type', 'webpage'],
		['prism.publicationName', csl['container-title']],
		['citation_publisher', csl.publisher],
	],
	other: listByType('document'),
};

/** The tags of a paper, one author each; what is not known is left out. */
export function listCitationTags(paper: Paper): readonly MetaTag[] {
	const csl = toCsl(paper);
	const publication = getPublication(paper) ?? { type: 'other', editorNames: [] };
	const [first, last] = csl.page?.split('-') ?? [];
	const authors = csl.author ?? [];
	const fields: readonly Field[] = [
		['citation_title', csl.title],
		...authors.map((name) => ['citation_author', formatName(name, authors.length === 1)] as const),
		...(csl.editor ?? []).map((name) => ['citation_editor', formatName(name, csl.editor?.length === 1)] as const),
		['citation_publication_date', csl.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/')],
		...PLACES[publication.type](csl, publication),
		['citation_volume', csl.volume],
		['citation_issue', csl.issue],
		['citation_firstpage', first],
		['citation_lastpage', last],
		['citation_isbn', csl.ISBN],
		['citation_issn', csl.ISSN],
		['citation_arxiv_id', paper.arxiv],
		['citation_doi', csl.DOI],
		// The DOI has a tag of its own, and reference managers keep an arXiv id in the address alone.
		['citation_public_url', paper.arxiv ? makeArxivUrl(paper.arxiv) : csl.URL],
	];
	return fields.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

/**
 * `Family, Given Suffix`: a second comma would cut the suffix off. A group ends in a comma, so that its last word is not
 * taken for a family name. Readers take a sole name with a comma between words for two people, unless the words after it
 * are joined by no-break spaces.
 */
function formatName({ family = '', given, suffix, literal }: CslName, isAlone: boolean): string {
	if (literal !== undefined) return literal.includes(' ') ? `${literal.replaceAll(',', '')},` : literal;
	const rest = [given, suffix].filter(Boolean).join(' ');
	if (!rest) return family;
	return `${family}, ${isAlone && family.includes(' ') ? rest.replaceAll(' ', '\u00a0') : rest}`;
}

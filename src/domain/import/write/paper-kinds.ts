/** Kinds of papers in a new map, and which of them an entry's type means. */
import type { Slug } from '../../text/slug.ts';
import type { Metadata } from '../clean/clean-record.ts';

export interface KindEntry {
	readonly id: string;
	readonly name: string;
	readonly definition: string;
}

export const KINDS: readonly KindEntry[] = [
	{ id: 'article', name: 'Journal article', definition: 'Appeared in a journal or magazine.' },
	{ id: 'conference-paper', name: 'Conference paper', definition: 'Appeared at a conference or workshop.' },
	{ id: 'preprint', name: 'Preprint', definition: 'Lies on a preprint server, with no other venue recorded.' },
	{ id: 'book', name: 'Book or chapter', definition: 'A book, or a part of one.' },
	{ id: 'thesis', name: 'Thesis', definition: 'Written for a degree.' },
	{ id: 'report', name: 'Report', definition: 'Issued by an institution, a company or a standards body.' },
	{ id: 'other', name: 'Other', definition: 'Anything else: software, data, a web page, a talk.' },
];

/** Types of BibTeX, BibLaTeX, RIS, MEDLINE, CSL, OpenAlex and Semantic Scholar. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
	article: [
		'article',
		'jour',
		'jfull',
		'ejour',
		'mgzn',
		'abst',
		'journal article',
		'article-journal',
		'article-magazine',
		'review',
		'letter',
		'journalarticle',
		'journal-article',
		'suppperiodical',
	],
	'conference-paper': [
		'inproceedings',
		'conference',
		'proceedings',
		'mvproceedings',
		'cpaper',
		'conf',
		'paper-conference',
		'proceedings-article',
		'conference paper',
	],
	preprint: ['preprint', 'posted-content', 'unpb', 'unpublished', 'manuscript'],
	book: [
		'book',
		'inbook',
		'incollection',
		'collection',
		'mvcollection',
		'periodical',
		'mvreference',
		'mvbook',
		'booklet',
		'chap',
		'edbook',
		'echap',
		'ebook',
		'chapter',
		'book-chapter',
		'bookinbook',
		'suppbook',
		'booksection',
		'reference',
		'inreference',
		'monograph',
	],
	thesis: ['phdthesis', 'mastersthesis', 'thesis', 'thes', 'dissertation'],
	other: [
		'misc',
		'online',
		'electronic',
		'www',
		'elec',
		'icomm',
		'web',
		'webpage',
		'web_page',
		'post',
		'post-weblog',
		'blog',
		'video',
		'slide',
		'software',
		'comp',
		'computer_program',
		'dataset',
		'data',
		'gen',
		'generic',
	],
	report: ['techreport', 'report', 'rprt', 'manual', 'standard', 'stand', 'patent', 'govdoc'],
};
const KIND_OF_TYPE = new Map(
	Object.entries(TYPES).flatMap(([kind, types]) => types.map((type) => [type, kind] as const)),
);

/** The kind of an entry; an article that is only on arXiv is a preprint. */
export function findKind(type: string, metadata: Metadata): string {
	const kind = KIND_OF_TYPE.get(type.toLowerCase());
	if (metadata.arxiv && !metadata.venue && (kind === undefined || kind === 'article')) return 'preprint';
	return kind ?? (metadata.venue ? 'article' : 'other');
}

/** The same kind where a map has it, else the map's first kind. */
export function chooseKind(kind: string, known: readonly Slug[]): Slug | undefined {
	return known.find((id) => id === kind) ?? known[0];
}

/** OpenURL ContextObjects (NISO Z39.88-2004, key/encoded-value format), which Zotero and others read from lists of papers. */
import { toCsl } from '../citations/csl.ts';
import { getPublication } from '../citations/publication.ts';
import type { Paper, PaperPublication } from '../corpus/corpus.ts';

type Field = readonly [key: string, value: string | undefined];

interface Format {
	/** The last part of the identifier of the metadata format. */
	readonly format: 'journal' | 'book' | 'dissertation' | 'dc';
	readonly genre?: string;
	/** Of Dublin Core: the type, in the words of Zotero. */
	readonly type?: string;
	/** What the title of the work and that of its container are called. */
	readonly title: string;
	readonly container?: string;
}

const IN_BOOK = { format: 'book', title: 'atitle', container: 'btitle' } as const;
const BOOK: Format = { format: 'book', genre: 'book', title: 'btitle' };
const listAs = (type: string): Format => ({ format: 'dc', type, title: 'title', container: 'source' });

const FORMATS: Readonly<Record<PaperPublication['type'], Format>> = {
	article: { format: 'journal', genre: 'article', title: 'atitle', container: 'jtitle' },
	paper: { ...IN_BOOK, genre: 'proceeding' },
	'workshop-paper': { ...IN_BOOK, genre: 'proceeding' },
	chapter: { ...IN_BOOK, genre: 'bookitem' },
	book: BOOK,
	proceedings: BOOK,
	report: { format: 'book', genre: 'report', title: 'btitle' },
	thesis: { format: 'dissertation', title: 'title' },
	preprint: listAs('preprint'),
	software: listAs('computerProgram'),
	dataset: listAs('dataset'),
	webpage: listAs('webpage'),
	other: listAs('document'),
};

/** A paper as the `title` of a COinS element (`span.Z3988`); what is not known is left out. */
export function formatContextObject(paper: Paper): string {
	const csl = toCsl(paper);
	const { format, genre, type, title, container } = FORMATS[getPublication(paper)?.type ?? 'other'];
	const [year, month] = csl.issued?.['date-parts'][0] ?? [];
	const authors = (csl.author ?? []).map(({ literal, family, given, suffix }): Field => {
		return literal === undefined ? ['au', [family, given, suffix].filter(Boolean).join(', ')] : ['aucorp', literal];
	});
	const fields: readonly Field[] = [
		['genre', genre],
		['type', type],
		[title, csl.title],
		...(container ? [[container, csl['container-title']] as const] : []),
		...authors,
		['date', month ? `${year}-${String(month).padStart(2, '0')}` : year?.toString()],
		['volume', csl.volume],
		['issue', csl.issue],
		['pages', csl.page],
		['series', csl['collection-title']],
		[format === 'dissertation' ? 'inst' : 'pub', csl.publisher],
		['isbn', csl.ISBN],
		['issn', csl.ISSN],
	];
	const known = new URLSearchParams({ ctx_ver: 'Z39.88-2004', rft_val_fmt: `info:ofi/fmt:kev:mtx:${format}` });
	for (const [key, value] of fields) if (value) known.append(`rft.${key}`, value);
	if (csl.DOI) known.append('rft_id', `info:doi/${csl.DOI}`);
	if (csl.URL) known.append('rft_id', csl.URL);
	return known.toString();
}

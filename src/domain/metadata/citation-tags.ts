/**
 * `citation_*` tags (Google Scholar, "Inclusion Guidelines for Webmasters"), which reference managers read too. Those of
 * preprints follow what Zotero's Embedded Metadata translator makes of them.
 */
import { type CslItem, lacksAuthors, toCsl } from '../citations/csl.ts';
import type { CslName } from '../citations/csl-name.ts';
import type { CslType } from '../citations/venue-kind.ts';
import type { Paper } from '../corpus/corpus.ts';

export type MetaTag = readonly [name: string, content: string];

/** How each type tells where it appeared. */
const VENUES: Readonly<Record<CslType, (csl: CslItem) => readonly (readonly [string, string | undefined])[]>> = {
	'paper-conference': (csl) => [['citation_conference_title', csl['container-title']]],
	'article-journal': (csl) => [['citation_journal_title', csl['container-title']]],
	article: (csl) => [
		['DC.type', 'preprint'],
		['citation_publisher', csl.publisher ?? csl['container-title']],
		['citation_technical_report_number', csl.number],
	],
	thesis: (csl) => [['citation_dissertation_institution', csl.publisher]],
	document: () => [],
};

/** The tags of a paper, one author each; none at all unless title, every author and year are known. */
export function listCitationTags(paper: Paper): readonly MetaTag[] {
	const csl = toCsl(paper);
	const year = csl.issued?.['date-parts'][0][0];
	if (!csl.author || lacksAuthors(paper) || year === undefined) return [];
	const tags: readonly (readonly [string, string | undefined])[] = [
		['citation_title', csl.title],
		...csl.author.map((name) => ['citation_author', formatName(name)] as const),
		['citation_publication_date', String(year)],
		...VENUES[csl.type](csl),
		['citation_arxiv_id', paper.arxiv],
		['citation_doi', csl.DOI],
		['citation_public_url', csl.URL],
	];
	return tags.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

/** `Family, Given Suffix`: a second comma would cut the suffix off. */
function formatName({ family = '', given, suffix, literal }: CslName): string {
	if (literal !== undefined) return literal.replaceAll(',', '');
	const rest = [given, suffix].filter(Boolean).join(' ');
	return rest ? `${family}, ${rest}` : family;
}

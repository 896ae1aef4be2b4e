/** Related papers: why two are, and how they are found. */
import { format } from './language.ts';

const quote = (names: readonly string[]) => format.and(names.map((name) => `“${name}”`));

export const words = {
	sentence: (theme: string, section?: string) => `Cited together in “${theme}”${section ? `, § ${section}` : ''}`,
	dispute: (theme: string) => `On opposite sides of a dispute in “${theme}”`,
	paragraph: (theme: string, section?: string) => `Both discussed in “${theme}”${section ? `, § ${section}` : ''}`,
	path: (theme: string) => `Consecutive steps of the reading path of “${theme}”`,
	group: (theme: string, group = '') => `Both under “${group}” in “${theme}”`,
	table: (theme: string) => `Compared in the table of “${theme}”`,
	topics: (names: readonly string[]) => `Shared topics: ${format.and(names)}`,
	rareTopics: (names: readonly string[], papers: number) =>
		`Shared topics: ${format.and(names)}, which only ${format.plural(papers, { one: '# paper shares', other: '# papers share' })}`,
	authors: (names: readonly string[], more: number) =>
		`Shared authors: ${format.and(more > 0 ? [...names, format.plural(more, { one: 'one other', other: '# others' })] : names)}`,
	datasets: (names: readonly string[]) => `Both evaluated on ${format.and(names)}`,
	terms: (terms: readonly string[]) =>
		format.plural(terms.length, {
			one: `Both use the term ${quote(terms)}`,
			other: `Both use the terms ${quote(terms)}`,
		}),
	/** The paper whose page it is cites the other, or the other way round. */
	cites: 'Cited by this paper',
	citedBy: 'Cites this paper',
	references: (works: number) =>
		format.plural(works, { one: '# reference in common', other: '# references in common' }),
	citing: (papers: number) =>
		format.plural(papers, { one: 'Both cited by # paper on this map', other: 'Both cited by # papers on this map' }),
	themes: (names: readonly string[]) => `Both in ${quote(names)}`,
	/** Between the reasons. */
	separator: ' · ',
	method: (
		percent: Readonly<Record<'topics' | 'words' | 'datasets' | 'facets' | 'authors' | 'themes' | 'essays', string>>,
	) =>
		`The score of two papers adds the cosine of their topics, weighted by rarity (${percent.topics}), the cosine of the technical words of their titles, terms, names and summaries, weighted likewise (${percent.words}), that of their datasets (${percent.datasets}), the overlap of their facets (${percent.facets}), of their authors (${percent.authors}) and of their themes (${percent.themes}), and how closely an essay brings them together (${percent.essays}): in one sentence, as two sides of a dispute, in one paragraph, in one group, as consecutive steps of a reading path or in one table, in falling order. A word counts as technical if it occurs in a recorded term or name of some paper.`,
	/** After the method, on maps that record reference lists. */
	citations: (percent: Readonly<Record<'coupling' | 'coCitation' | 'citation', string>>) =>
		`Where reference lists are recorded, more is added, up to a score of 1: the cosine of the two lists, weighted by rarity (bibliographic coupling, Kessler 1963: ${percent.coupling}); the cosine of the lists of papers on this map that cite them, weighted likewise (co-citation, Small 1973: ${percent.coCitation}); each is halved if only one work is shared, reduced by a third if two, and so on; and a fixed amount if one of the two cites the other (${percent.citation}). A paper without a recorded list loses nothing. Reasons then also say which of the two cites the other, how many references they share and how many papers on this map cite both.`,
	lists: ({ least, most, floor, ample }: Readonly<Record<'least' | 'most' | 'floor' | 'ample', number>>) =>
		`Each list has at most ${most} papers. Two papers that an essay cites in one sentence are always related. Every paper then gets its ${least} best matches among those that score at least ${floor.toFixed(2)}, and further ones that score at least ${ample.toFixed(2)}. If one paper lists another, the other lists it too.`,
	reasons:
		'Each related paper comes with up to three reasons: where an essay brings the two together, shared topics (with the number of papers tagged with all of them, where it is small), authors, datasets that at most ten papers use, and terms that both papers use in their own titles or abstracts and that at most four papers use.',
};

/** What the graph and the list of pages need of a corpus whose files are not written yet: everything but its text. */
import { linkAuthors } from '../../../src/domain/corpus/build-corpus.ts';
import type { Corpus, Paper } from '../../../src/domain/corpus/corpus.ts';
import type { Site } from '../../../src/domain/corpus/schema.ts';
import { parsePersonName } from '../../../src/domain/text/person-name.ts';
import type { BenchPaper } from './papers.ts';
import type { Vocabulary } from './vocabulary.ts';

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

export function outlineCorpus(site: Site, papers: readonly BenchPaper[], { themes, topics }: Vocabulary): Corpus {
	const all = papers
		.map(({ slug, fields: { authors, publication: _, ...fields } }): Paper => {
			const authorNames = (authors ?? []).map(parsePersonName);
			const names = authors ? { authors: authorNames.map(({ printed }) => printed), authorNames } : { authorNames };
			const text = { titlePlain: fields.title, takeawayPlain: fields.takeaway, sections: [], summary: '' };
			const [primaryTheme] = fields.themes;
			if (primaryTheme === undefined) throw new RangeError(`${slug} has no theme`);
			return { ...fields, ...names, ...text, slug, primaryTheme };
		})
		.toSorted((a, b) => byText(a.slug, b.slug));
	const carriers = collect(all, (paper) => paper.topics);
	const none = { papers: [], secondaryPapers: [] };
	return {
		site,
		abbreviations: {},
		about: undefined,
		papers: all,
		themes: themes.map(({ slug, stock }) => ({
			...stock.fields,
			...none,
			slug,
			essay: { type: 'root', children: [] },
		})),
		topics: topics
			.flatMap(({ theme, ...topic }) =>
				theme === undefined
					? []
					: [{ ...topic, theme, isAtHome: true, children: [], papers: carriers.get(topic.slug) ?? [] }],
			)
			.toSorted((a, b) => byText(a.slug, b.slug)),
		authors: linkAuthors(all, {}, site, {}),
		permalinks: {},
		layout: {},
		links: {},
	};
}

/** Papers by each of the values that they have. */
function collect<T>(papers: readonly Paper[], read: (paper: Paper) => readonly T[]): ReadonlyMap<T, Paper[]> {
	const found = new Map<T, Paper[]>();
	for (const paper of papers) {
		for (const value of read(paper)) {
			const own = found.get(value);
			if (own) own.push(paper);
			else found.set(value, [paper]);
		}
	}
	return found;
}

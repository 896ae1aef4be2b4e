/** Packs the jump index from a corpus, at build time. */
import type { Corpus, Paper } from '../corpus/corpus.ts';
import { splitName } from '../text/name.ts';
import { makePaperSlug } from '../text/slug.ts';
import { guessSlug, type JumpData } from './jump-data.ts';
import { foldPhrase } from './query.ts';

/** A map with more papers has no jump index: it would weigh more than it saves. */
export const JUMP_LIMIT = 1500;

/** Undefined for a map that is too large. */
export function makeJumpData(corpus: Corpus): JumpData | undefined {
	const { papers, themes, topics } = corpus;
	if (papers.length > JUMP_LIMIT) return undefined;
	const themePlace = new Map<string, number>(themes.map((theme, i) => [theme.slug, i]));
	const people = corpus.authors.filter((author) => author.hasPage);
	const find = (slug: string) => themePlace.get(slug) ?? 0;
	const column = (write: (paper: Paper) => string) => papers.map(write).join('\n');
	return {
		titles: column((paper) => paper.titlePlain.replace(/\s+/g, ' ')),
		slugs: Object.fromEntries(
			papers.flatMap((paper, i) => (makePaperSlug(paper.titlePlain) === paper.slug ? [] : [[i, paper.slug]])),
		),
		names: column((paper) => listNewNames(paper).join('|')),
		authors: column((paper) => listEnds(paper.authors ?? []).join('|')),
		years: papers.map((paper) => paper.year ?? 0),
		themes: papers.map((paper) => find(paper.primaryTheme)),
		arxiv: column((paper) => paper.arxiv ?? ''),
		dois: Object.fromEntries(papers.flatMap((paper, i) => (paper.doi ? [[i, paper.doi]] : []))),
		topicNames: topics.map((topic) => [topic.slug, topic.name, topic.aliases.join('|'), find(topic.theme)]),
		themeNames: themes.map((theme) => [theme.slug, theme.name, theme.colour]),
		people: people.map((author) => author.name).join('\n'),
		peopleSlugs: Object.fromEntries(
			people.flatMap((author, i) => (author.slug === guessSlug(author.name) ? [] : [[i, author.slug]])),
		),
	};
}

/** Names that say more than the title does. */
function listNewNames(paper: Paper): string[] {
	const title = ` ${foldPhrase(paper.titlePlain)} `;
	return (paper.names ?? [])
		.filter((name) => !title.includes(` ${foldPhrase(name)} `))
		.map((name) => name.replaceAll('|', ' '));
}

/** Last names of the first and the last. */
function listEnds(names: readonly string[]): string[] {
	return (names.length > 1 ? [names[0], names.at(-1)] : names).map((name) => splitName(name ?? '').family);
}

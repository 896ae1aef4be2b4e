/** Papers whose title holds the query as it was typed come before papers whose words are scattered. */
import type { EngineContext } from './engine.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { foldPhrase } from './words.ts';

/** Papers looked at, from the top: those of the first page. */
const LOOKED_AT = 20;
const HELD = 1.5;
const EQUAL = 2;

/** Reorders the first papers; the others stay where they are. */
export async function preferTitles(
	papers: readonly Ranked[],
	query: Query,
	{ store }: EngineContext,
): Promise<readonly Ranked[]> {
	const wanted = squeeze(query.plain);
	if (wanted.length < 3 || !foldPhrase(query.plain).includes(' ')) return papers;
	const first = await Promise.all(
		papers.slice(0, LOOKED_AT).map(async (paper) => {
			const title = squeeze((await store.readPaper(paper.place))?.[1] ?? '');
			const factor = title === wanted ? EQUAL : title.includes(wanted) ? HELD : 1;
			return { ...paper, score: paper.score * factor };
		}),
	);
	return [...first.sort((a, b) => b.score - a.score || a.place - b.place), ...papers.slice(LOOKED_AT)];
}

/** Letters and digits alone, so that a phrase is one however it is hyphened. */
function squeeze(text: string): string {
	return foldPhrase(text).replaceAll(' ', '');
}

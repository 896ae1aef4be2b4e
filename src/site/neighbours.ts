/** The neighbours of each theme, with the reasons in words. */
import { findNeighbouringThemes } from '../domain/browse/neighbouring-themes.ts';
import type { Theme } from '../domain/corpus/corpus.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { joinNames } from '../domain/similarity/reasons.ts';
import { getTheme, graph, papers } from './atlas.ts';
import { nameInSentence } from './names.ts';
import { count } from './words.ts';

/** As many as a theme shows. */
export const NEIGHBOURS = 5;

export interface Neighbour {
	readonly theme: Theme;
	readonly strength: number;
	readonly because: readonly Reason[];
}

interface Reason {
	readonly words: string;
	/** The page that shows it, where there is one. */
	readonly path?: string;
}

const found = findNeighbouringThemes(papers, graph, NEIGHBOURS);

/** The themes that meet this one most, beyond what chance would give. */
export function listNeighbours({ slug }: Theme): Neighbour[] {
	return (found.get(slug) ?? []).map(({ theme, strength, common, meeting }) => {
		const because: Reason[] = [];
		if (common > 0) because.push({ words: `${count(common, 'paper')} in common` });
		if (meeting) {
			const { source, target } = meeting;
			const names = joinNames([nameInSentence(source), nameInSentence(target)]);
			because.push({ words: `${names} meet in ${count(meeting.count, 'paper')}`, path: paths.pair(source, target) });
		}
		return { theme: getTheme(theme), strength, because };
	});
}

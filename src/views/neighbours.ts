/** The neighbours of a theme, with the reasons in words. */
import { words } from '#words/theme';
import type { Atlas } from '../atlas/atlas.ts';
import type { Theme } from '../domain/corpus/corpus.ts';
import { paths } from '../domain/permalinks/paths.ts';

export interface NeighbourView {
	readonly theme: Theme;
	readonly strength: number;
	readonly reasons: readonly {
		readonly words: string;
		/** Path of the page that shows it, where there is one. */
		readonly path?: string;
	}[];
}

/** The themes that a theme co-occurs with most, beyond what is expected by chance. */
export function listNeighbours(atlas: Atlas, { slug }: Theme): NeighbourView[] {
	return atlas.getNeighbours(slug).map(({ theme, strength, common, meeting }) => {
		const reasons: { words: string; path?: string }[] = [];
		if (common > 0) reasons.push({ words: words.common(common) });
		if (meeting) {
			const { source, target } = meeting;
			const [first, second] = [atlas.nameInSentence(source), atlas.nameInSentence(target)];
			reasons.push({
				words: words.coOccur(first, second, meeting.count),
				path: paths.pair(source, target),
			});
		}
		return { theme: atlas.getTheme(theme), strength, reasons };
	});
}

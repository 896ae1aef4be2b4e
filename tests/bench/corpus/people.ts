/** Who wrote what: lists of authors by preferential attachment, within themes more than across them. */
import { coinNew, coinPerson } from './coin.ts';
import type { Draw } from './draw.ts';

/** How many distinct authors t places on papers hold: 2.84·t^0.854, which is 2,640 at 3,000 and 60,000 at 116,000. */
const NEWCOMERS = { coefficient: 2.84 * 0.854, exponent: 0.854 - 1 } as const;
const SAME_THEME = 0.7;
const LARGEST = 160;

/** Gives a paper of a theme its authors; undefined for the few whose authors are not recorded. */
export function makeAuthors(draw: Draw): (theme: number) => string[] | undefined {
	const taken = new Set<string>();
	const everyone: string[] = [];
	const byTheme = new Map<number, string[]>();
	return (theme) => {
		if (draw.isHit(0.03)) return undefined;
		const near = byTheme.get(theme) ?? [];
		byTheme.set(theme, near);
		const authors = new Set<string>();
		for (let left = drawTeamSize(draw); left > 0; left--) {
			const rate = NEWCOMERS.coefficient * (everyone.length + authors.size + 1) ** NEWCOMERS.exponent;
			const known = near.length > 0 && draw.isHit(SAME_THEME) ? near : everyone;
			const author = known.length > 0 && !draw.isHit(rate) ? draw.pick(known) : coinNew(() => coinPerson(draw), taken);
			authors.add(author);
		}
		// A place in these lists for each paper: whoever wrote much is drawn more often.
		everyone.push(...authors);
		near.push(...authors);
		return [...authors];
	};
}

/** Median 5, a tenth above 10; one paper in four hundred is by a crowd. */
function drawTeamSize(draw: Draw): number {
	if (draw.isHit(0.0025)) return draw.count(60, LARGEST);
	return Math.min(30, Math.max(1, Math.round(Math.exp(draw.normal(1.55, 0.6)))));
}

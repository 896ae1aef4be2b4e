/** Themes over the years as a picture: a row for each theme, a mark for each paper at home in it. Lengths are in picture units. */
import type { Paper, Theme } from '../corpus/corpus.ts';

export interface TimelineMark {
	/** One, but in a large map all of the theme's year. */
	readonly papers: readonly Paper[];
	readonly radius: number;
	readonly x: number;
	readonly y: number;
}
export interface TimelineRow {
	readonly theme: Theme;
	/** Upper edge and height. */
	readonly y: number;
	readonly height: number;
	readonly marks: readonly TimelineMark[];
}
export interface Timeline {
	readonly width: number;
	readonly height: number;
	/** Left edge and width of each year, and its middle for the label; the last, without a year, holds papers that have none. */
	readonly years: readonly { readonly year: number | undefined; readonly x: number; readonly width: number }[];
	readonly rows: readonly TimelineRow[];
}

const MARK_PITCH = 13;
const STACK = 4;
const NAME_HEIGHT = 22;
const ROW_GAP = 8;
const HEAD = 26;
const YEAR_PADDING = 12;
const YEAR_WIDTH = 34;

/** Marks of single papers; with more, a mark stands for a year of a theme, its area for the number of papers. */
const MARKS = 2500;
const RADIUS = 5;

/** Marks fill their year in columns of four. Years without papers take no room. */
export function layOutTimeline(themes: readonly Theme[]): Timeline {
	const all = themes.flatMap((theme) => theme.papers);
	const isMany = all.length > MARKS;
	const known = [...new Set(all.flatMap((paper) => paper.year ?? []))].sort((a, b) => a - b);
	const columns = all.some((paper) => paper.year === undefined) ? [...known, undefined] : known;
	const pick = (theme: Theme, year: number | undefined) => theme.papers.filter((paper) => paper.year === year);
	let x = 0;
	const years = columns.map((year) => {
		const fullest = Math.max(1, ...themes.map((theme) => pick(theme, year).length));
		const columnCount = isMany ? STACK : Math.ceil(fullest / STACK);
		const width = Math.max(YEAR_WIDTH, columnCount * MARK_PITCH + YEAR_PADDING);
		x += width;
		return { year, x: x - width, width };
	});
	const most = Math.max(1, ...themes.flatMap((theme) => columns.map((year) => pick(theme, year).length)));
	const markYear = (papers: readonly Paper[], column: Timeline['years'][number], top: number): TimelineMark => ({
		papers,
		radius: Math.max(2, (Math.sqrt(papers.length / most) * STACK * MARK_PITCH) / 2),
		x: column.x + column.width / 2,
		y: top + NAME_HEIGHT + (STACK * MARK_PITCH) / 2,
	});
	let y = HEAD;
	const rows = themes.map((theme): TimelineRow => {
		const top = y;
		const height = NAME_HEIGHT + STACK * MARK_PITCH;
		y += height + ROW_GAP;
		const marks = years.flatMap((column): TimelineMark[] => {
			const papers = pick(theme, column.year);
			if (isMany) return papers.length > 0 ? [markYear(papers, column, top)] : [];
			return papers.map((paper, i) => ({
				papers: [paper],
				radius: RADIUS,
				x: column.x + YEAR_PADDING / 2 + MARK_PITCH * (Math.floor(i / STACK) + 0.5),
				y: top + NAME_HEIGHT + MARK_PITCH * ((i % STACK) + 0.5),
			}));
		});
		return { theme, y: top, height, marks };
	});
	return { width: x, height: y, years, rows };
}

/** Themes over the years as a picture: a row for each theme, a mark for each paper whose home theme it is. Lengths are in picture units. */
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
	/** Their `y` is counted from the upper edge of the row. */
	readonly marks: readonly TimelineMark[];
}
interface TimelineYear {
	/** Undefined for papers that have none. */
	readonly year: number | undefined;
	/** Left edge and width. */
	readonly x: number;
	readonly width: number;
	/** Left edge of the marks of its fullest theme, which stand in its middle. */
	readonly left: number;
	/** Papers of the year. */
	readonly total: number;
}
export interface Timeline {
	readonly width: number;
	/** Of each row. */
	readonly rowHeight: number;
	readonly years: readonly TimelineYear[];
	/** Whether a year between the first and the last has no papers and is left out. */
	readonly hasGaps: boolean;
	readonly rows: readonly TimelineRow[];
	/** Whether each mark is a single paper. */
	readonly isSingle: boolean;
}

/** How much room a timeline takes. */
export interface TimelineShape {
	/** Marks of a year that stand below each other. */
	readonly stack: number;
	/** Marks of single papers; with more, a mark stands for a year of a theme, its area for the number of papers. */
	readonly marks: number;
	/** Diameter of the mark of the fullest year, where marks stand for years. */
	readonly largest: number;
}

export const ALL_THEMES: TimelineShape = { stack: 4, marks: 2500, largest: 52 };
/** As wide as a phone or the side of a page, most years told apart without scrolling. */
export const ONE_THEME: TimelineShape = { stack: 6, marks: 150, largest: 22 };

/** Between the centres of neighbouring marks. */
export const MARK_PITCH = 13;
const ROW_GAP = 8;
const YEAR_PADDING = 12;
const YEAR_WIDTH = 34;
const RADIUS = 5;

const pick = (theme: Theme, year: number | undefined) => theme.papers.filter((paper) => paper.year === year);

/** Marks fill their year in columns. Years have equal widths; those without papers are left out. */
export function layOutTimeline(themes: readonly Theme[], { stack, marks, largest }: TimelineShape): Timeline {
	const all = themes.flatMap((theme) => theme.papers);
	const isMany = all.length > marks;
	const known = [...new Set(all.flatMap((paper) => paper.year ?? []))].sort((a, b) => a - b);
	// Those without a year come first, so that the picture ends with the newest papers, where it begins to be read.
	const columns = all.some((paper) => paper.year === undefined) ? [undefined, ...known] : known;
	const fullest = columns.map((year) => Math.max(1, ...themes.map((theme) => pick(theme, year).length)));
	const most = Math.max(1, ...fullest);
	let x = 0;
	const sizes = fullest.map((marks) => (isMany ? largest : Math.ceil(marks / stack) * MARK_PITCH));
	const width = Math.max(YEAR_WIDTH, ...sizes.map((size) => size + YEAR_PADDING));
	const years = columns.map((year, i) => {
		const size = sizes[i] ?? 0;
		x += width;
		return {
			year,
			x: x - width,
			width,
			left: x - (width + size) / 2,
			total: all.filter((paper) => paper.year === year).length,
		};
	});
	const height = isMany ? largest : Math.min(stack, most) * MARK_PITCH;
	const mark = (papers: readonly Paper[], column: TimelineYear): TimelineMark[] =>
		isMany
			? markYear(papers, column, { height, most })
			: papers.map((paper, i) => ({
					papers: [paper],
					radius: RADIUS,
					x: column.left + MARK_PITCH * (Math.floor(i / stack) + 0.5),
					y: MARK_PITCH * ((i % stack) + 0.5),
				}));
	const rows = themes.map((theme) => ({
		theme,
		marks: years.flatMap((column) => mark(pick(theme, column.year), column)),
	}));
	const hasGaps = known.some((year, i) => i > 0 && year - (known[i - 1] ?? year) > 1);
	return { width: x, rowHeight: height + ROW_GAP, years, hasGaps, rows, isSingle: !isMany };
}

/** One mark for all papers of a year, none where there are none. */
function markYear(
	papers: readonly Paper[],
	{ x, width }: TimelineYear,
	{ height, most }: { readonly height: number; readonly most: number },
): TimelineMark[] {
	if (papers.length === 0) return [];
	const radius = Math.max(2, (Math.sqrt(papers.length / most) * height) / 2);
	return [{ papers, radius, x: x + width / 2, y: height / 2 }];
}

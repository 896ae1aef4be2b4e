/** Groups of papers over the years as a picture: a row for each group, a mark for each of its papers. Lengths are in picture units. */
import type { Paper } from '../corpus/corpus.ts';

export interface TimelineMark {
	/** One, but in a large map all of the group's year. */
	readonly papers: readonly Paper[];
	readonly radius: number;
	readonly x: number;
	readonly y: number;
}
interface Group {
	readonly papers: readonly Paper[];
}
export interface TimelineRow<G extends Group> {
	readonly group: G;
	readonly height: number;
	/** Their `y` is counted from the upper edge of the row. */
	readonly marks: readonly TimelineMark[];
}
interface TimelineYear {
	/** Undefined for papers that have none. */
	readonly year: number | undefined;
	/** Left edge and width. */
	readonly x: number;
	readonly width: number;
	/** Left edge of the widest group of marks, which is centred in the year. */
	readonly left: number;
	/** Papers of the year, each counted once. */
	readonly total: number;
}
export interface Timeline<G extends Group = Group> {
	readonly width: number;
	readonly years: readonly TimelineYear[];
	/** Whether a year between the first and the last has no papers and is left out. */
	readonly hasGaps: boolean;
	readonly rows: readonly TimelineRow<G>[];
	/** Whether each mark is a single paper. */
	readonly isSingle: boolean;
}

/** Limits to the size of a timeline. */
export interface TimelineShape {
	/** Marks of a year below each other; more of them where it would need more than `MOST_COLUMNS` columns. */
	readonly stack: number;
	/** Marks of single papers; with more, a mark stands for a year of a group, its area for the number of papers. */
	readonly marks: number;
	/** Diameter of the mark of the fullest year, where marks stand for years. */
	readonly largest: number;
}

export const SEVERAL_GROUPS: TimelineShape = { stack: 4, marks: 2500, largest: 52 };
/** As wide as a phone or a side column; most timelines of one group then fit without scrolling. */
export const ONE_GROUP: TimelineShape = { stack: 6, marks: 150, largest: 22 };

/** Columns of marks of a year at most. */
const MOST_COLUMNS = 8;
/** Between the centres of neighbouring marks. */
export const MARK_PITCH = 13;
const ROW_GAP = 8;
const YEAR_PADDING = 12;
const YEAR_WIDTH = 34;
const RADIUS = 5;

const pick = ({ papers }: Group, year: number | undefined) => papers.filter((paper) => paper.year === year);

/** Marks fill their year in columns. Years have equal widths; those without papers are left out. */
export function layOutTimeline<G extends Group>(groups: readonly G[], shape: TimelineShape): Timeline<G> {
	const all = [...new Set(groups.flatMap((group) => group.papers))];
	const { largest } = shape;
	const isMany = all.length > shape.marks;
	const known = [...new Set(all.flatMap((paper) => paper.year ?? []))].sort((a, b) => a - b);
	// Those without a year come first, so that the picture ends with the newest papers, where it begins to be read.
	const columns = all.some((paper) => paper.year === undefined) ? [undefined, ...known] : known;
	const bands = groups.map((group) => {
		const fullest = Math.max(1, ...columns.map((year) => pick(group, year).length));
		return { group, fullest, stack: Math.max(shape.stack, Math.ceil(fullest / MOST_COLUMNS)) };
	});
	const most = Math.max(1, ...bands.map(({ fullest }) => fullest));
	let x = 0;
	const sizes = columns.map((year) =>
		isMany
			? largest
			: Math.max(1, ...bands.map(({ group, stack }) => Math.ceil(pick(group, year).length / stack))) * MARK_PITCH,
	);
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
	const mark = (papers: readonly Paper[], column: TimelineYear, stack: number): TimelineMark[] =>
		isMany
			? markYear(papers, column, { height: largest, most })
			: papers.map((paper, i) => ({
					papers: [paper],
					radius: RADIUS,
					x: column.left + MARK_PITCH * (Math.floor(i / stack) + 0.5),
					y: MARK_PITCH * ((i % stack) + 0.5),
				}));
	const rows = bands.map(({ group, fullest, stack }) => ({
		group,
		height: (isMany ? largest : Math.min(stack, fullest) * MARK_PITCH) + ROW_GAP,
		marks: years.flatMap((column) => mark(pick(group, column.year), column, stack)),
	}));
	const hasGaps = known.some((year, i) => i > 0 && year - (known[i - 1] ?? year) > 1);
	return { width: x, years, hasGaps, rows, isSingle: !isMany };
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

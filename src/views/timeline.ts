/** A timeline as a picture: each mark leads to its paper, or in a large atlas to the papers of its year. */
import { words as names } from '#words/paper-names';
import { words } from '#words/timeline';
import type { Atlas } from '../atlas/atlas.ts';
import { MARK_PITCH, type Timeline, type TimelineMark } from '../domain/browse/timeline.ts';
import type { Theme } from '../domain/corpus/corpus.ts';
import { paths } from '../domain/permalinks/paths.ts';

export interface TimelineView {
	/** What a screen reader calls the picture. */
	readonly label: string;
	/** Of the picture in its own units, and of each row. */
	readonly width: number;
	readonly rowHeight: number;
	/** Width in px at which a finger can tell the marks apart. */
	readonly touchWidth: number;
	readonly hasGaps: boolean;
	readonly isSingle: boolean;
	/** Whether the name of its theme stands above each row. */
	readonly hasNames: boolean;
	/** Whether it fills the page. */
	readonly isWide: boolean;
	/** Whether it scrolls sideways in its frame. */
	readonly isScrolled: boolean;
	readonly years: Timeline['years'];
	readonly rows: readonly {
		readonly theme: { readonly name: string; readonly colour: number; readonly href: string };
		readonly marks: readonly {
			readonly name: string;
			readonly href: string;
			readonly radius: number;
			readonly x: number;
			readonly y: number;
		}[];
	}[];
}

/** The widest picture, in px, that still reads well when a phone makes it narrower. */
const WIDEST_SHRUNK = 352;

/** The narrowest that is stretched to the page: the few years of a narrower one would be set in huge letters. */
const NARROWEST_FULL = 640;

/** The least that a finger needs (WCAG 2.2, 2.5.8), in px. */
const TARGET = 24;

export function buildTimeline(atlas: Atlas, timeline: Timeline, label: string, hasNames: boolean): TimelineView {
	const { width, rowHeight, hasGaps, isSingle, years, rows } = timeline;
	const isWide = hasNames && width > NARROWEST_FULL;
	return {
		label,
		width,
		rowHeight,
		touchWidth: Math.ceil((width * TARGET) / MARK_PITCH),
		hasGaps,
		isSingle,
		hasNames,
		isWide,
		isScrolled: width > WIDEST_SHRUNK,
		years,
		rows: rows.map(({ theme, marks }) => ({
			theme: { name: theme.name, colour: theme.colour, href: atlas.toHref(paths.theme(theme.slug)) },
			marks: marks.map((mark) => ({
				name: nameMark(theme, mark, isSingle),
				href: atlas.toHref(findMarkPath(theme, mark, isSingle)),
				radius: mark.radius,
				x: mark.x,
				y: mark.y,
			})),
		})),
	};
}

function nameMark(theme: Theme, { papers }: TimelineMark, isSingle: boolean): string {
	const [first] = papers;
	const year = first?.year?.toString() ?? names.noYearInText;
	return isSingle ? words.paperMark(first?.titlePlain ?? '', year) : words.yearMark(theme.name, year, papers.length);
}

function findMarkPath(theme: Theme, { papers: [first] }: TimelineMark, isSingle: boolean): string {
	if (isSingle && first) return paths.paper(first.slug);
	const year = first?.year;
	return `${paths.search()}?theme=${theme.slug}${year ? `&from=${year}&to=${year}` : ''}`;
}

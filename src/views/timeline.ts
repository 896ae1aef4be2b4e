/** A timeline as a picture: each mark leads to its paper, or in a large atlas to the papers of its year. */
import { words as names } from '#words/paper-names';
import { words } from '#words/timeline';
import type { Atlas } from '../atlas/atlas.ts';
import type { Timeline, TimelineMark } from '../domain/browse/timeline.ts';
import type { Theme } from '../domain/corpus/corpus.ts';
import { estimateTextWidth } from '../domain/map/text-width.ts';
import { paths } from '../domain/permalinks/paths.ts';

export interface TimelineView {
	/** What a screen reader calls the picture. */
	readonly label: string;
	readonly width: number;
	readonly height: number;
	readonly isSingle: boolean;
	/** Whether the name of its theme stands above each row. */
	readonly hasNames: boolean;
	/** Whether it fills the page, with each name at either end. */
	readonly isWide: boolean;
	/** Whether it scrolls sideways in its frame. */
	readonly isScrolled: boolean;
	readonly years: Timeline['years'];
	readonly rows: readonly {
		readonly theme: { readonly name: string; readonly colour: number; readonly href: string };
		readonly y: number;
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

/** Of the names of themes, in px; the letters are bold. */
const NAME_SIZE = 15;
const NAME_INSETS = 12;

export function buildTimeline(atlas: Atlas, timeline: Timeline, label: string, hasNames: boolean): TimelineView {
	const { height, isSingle, years, rows } = timeline;
	const names = hasNames ? rows.map(({ theme }) => NAME_INSETS + estimateTextWidth(theme.name, NAME_SIZE)) : [];
	const width = Math.ceil(Math.max(timeline.width, ...names));
	const isWide = hasNames && width > NARROWEST_FULL;
	return {
		label,
		width,
		height,
		isSingle,
		hasNames,
		isWide,
		isScrolled: width > WIDEST_SHRUNK,
		years,
		rows: rows.map(({ theme, y, marks }) => ({
			theme: { name: theme.name, colour: theme.colour, href: atlas.toHref(paths.theme(theme.slug)) },
			y,
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

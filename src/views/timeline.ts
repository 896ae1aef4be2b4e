/** A timeline as a picture: each mark leads to its paper, or in a large atlas to the papers of its year. */
import { words as names } from '#words/paper-names';
import { words } from '#words/timeline';
import type { Atlas } from '../atlas/atlas.ts';
import {
	layOutTimeline,
	MARK_PITCH,
	type Timeline,
	type TimelineMark,
	type TimelineShape,
} from '../domain/browse/timeline.ts';
import type { TimelineGroup, TimelineRows, TimelineWay } from '../domain/browse/timeline-groups.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { getFilterPath } from './lists.ts';

export interface TimelineView {
	/** What a screen reader calls the picture. */
	readonly label: string;
	/** Of the picture, in its own units. */
	readonly width: number;
	/** Width in px at which each mark can be tapped. */
	readonly touchWidth: number;
	readonly hasGaps: boolean;
	readonly isSingle: boolean;
	/** Whether the name of its group stands above each row. */
	readonly hasNames: boolean;
	/** Whether it fills the page. */
	readonly isWide: boolean;
	/** Whether it scrolls sideways in its frame. */
	readonly isScrolled: boolean;
	readonly years: Timeline['years'];
	readonly rows: readonly {
		readonly group: { readonly name: string; readonly colour: number | undefined; readonly href: string };
		readonly height: number;
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

/** The picture of groups of one way. */
export function buildTimeline(
	atlas: Atlas,
	{ way, groups }: TimelineRows,
	{ shape, label, hasNames }: { readonly shape: TimelineShape; readonly label: string; readonly hasNames: boolean },
): TimelineView {
	const timeline = layOutTimeline(groups, shape);
	const { width, hasGaps, isSingle, years, rows } = timeline;
	const isWide = hasNames && width > NARROWEST_FULL;
	return {
		label,
		width,
		touchWidth: Math.ceil((width * TARGET) / MARK_PITCH),
		hasGaps,
		isSingle,
		hasNames,
		isWide,
		isScrolled: width > WIDEST_SHRUNK,
		years,
		rows: rows.map(({ group, height, marks }) => ({
			height,
			group: { name: group.name, colour: group.colour, href: atlas.toHref(findGroupPath(atlas, way, group)) },
			marks: marks.map((mark) => ({
				name: nameMark(group, mark, isSingle),
				href: atlas.toHref(findMarkPath(way, group, mark, isSingle)),
				radius: mark.radius,
				x: mark.x,
				y: mark.y,
			})),
		})),
	};
}

function findGroupPath(atlas: Atlas, way: TimelineWay, { id }: TimelineGroup): string {
	if (way === 'theme') return paths.theme(id);
	return way === 'topic' ? paths.topic(id) : `${getFilterPath(atlas)}?kind=${id}`;
}

function nameMark(group: TimelineGroup, { papers }: TimelineMark, isSingle: boolean): string {
	const [first] = papers;
	const year = first?.year?.toString() ?? names.noYearInText;
	return isSingle ? words.paperMark(first?.titlePlain ?? '', year) : words.yearMark(group.name, year, papers.length);
}

function findMarkPath(
	way: TimelineWay,
	{ id }: TimelineGroup,
	{ papers: [first] }: TimelineMark,
	isSingle: boolean,
): string {
	if (isSingle && first) return paths.paper(first.slug);
	const year = first?.year;
	return `${paths.search()}?${way}=${id}${year ? `&from=${year}&to=${year}` : ''}`;
}

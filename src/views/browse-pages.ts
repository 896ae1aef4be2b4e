/** The matrices of two classifications, and the timelines. */
import { words as counts } from '#words/counts';
import { words as lists } from '#words/lists';
import { words } from '#words/matrix';
import { words as timelineWords } from '#words/timeline';
import type { Atlas } from '../atlas/atlas.ts';
import {
	buildMatrix,
	type Classification,
	listClassifications,
	listPairs,
	type Matrix,
} from '../domain/browse/matrix.ts';
import { SEVERAL_GROUPS } from '../domain/browse/timeline.ts';
import { listTimelines, type TimelineWay } from '../domain/browse/timeline-groups.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { buildFrame, type FrameView } from './frame.ts';
import { buildListTabs, type ListTabs, listMapFiles } from './list-pages.ts';
import { getFilterPath } from './lists.ts';
import type { PaperItem } from './paper-item.ts';
import { buildTimeline, type TimelineView } from './timeline.ts';
import type { ViewContext } from './view-context.ts';

const CRUMBS = [{ path: paths.papers(), name: lists.papers }];

interface MatrixCell {
	readonly id: string;
	readonly title: string;
	readonly count: number;
	readonly label: string;
	/** How many papers, and how many of them are listed. */
	readonly size: string;
	/** Step of the colour scale, 0 for an empty cell. */
	readonly shade: number;
	readonly filterHref: string;
	readonly papers: readonly PaperItem[];
}

interface MatrixHead {
	readonly name: string;
	readonly definition: string;
	readonly total: number;
}

export interface MatrixView {
	readonly frame: FrameView;
	readonly tabs: ListTabs;
	/** Other pairs of classifications; without a link for the one that shows. */
	readonly pairs: ListTabs;
	/** Undefined for an atlas with nothing to cross. */
	readonly matrix:
		| {
				readonly heading: string;
				readonly questions: string;
				/** Heading and questions are words of the content. */
				readonly isNamedByContent: boolean;
				readonly columns: readonly MatrixHead[];
				readonly rows: readonly (MatrixHead & { readonly cells: readonly MatrixCell[] })[];
				/** The colour scale: the most papers of each step. */
				readonly scale: readonly number[];
		  }
		| undefined;
}

/** Steps of the colour scale. */
const STEPS = 5;
/** Papers that a cell lists, and one of very many cells; the filter has the others. */
const LISTED_IN_CELL = 6;
const LISTED_IN_ONE_OF_MANY = 2;
const MANY_CELLS = 220;

/** Path of the page of two classifications; the first pair is the matrix. */
function getMatrixPath(pairs: readonly (readonly [Classification, Classification])[], i: number): string {
	const [rows, columns] = pairs[i] ?? [];
	return i === 0 || !rows || !columns ? paths.matrix() : paths.matrixOf(rows.id, columns.id);
}

/** The views of all pairs of classifications with their paths; the first is the matrix itself. */
export function buildMatrixViews(context: ViewContext): { readonly path: string; readonly view: MatrixView }[] {
	const { atlas } = context;
	const pairs = listPairs(listClassifications(atlas.corpus));
	const list = pairs.length > 0 ? pairs : [undefined];
	return list.map((pair, i) => {
		const path = getMatrixPath(pairs, i);
		const matrix = pair && buildMatrix(pair[0], pair[1], atlas.newestFirst);
		return { path, view: buildMatrixView(context, matrix, path, pairs) };
	});
}

const nameMatrix = (rows: Classification, columns: Classification) => words.names(rows.name, columns.name);

function buildMatrixView(
	context: ViewContext,
	matrix: Matrix | undefined,
	path: string,
	pairs: readonly (readonly [Classification, Classification])[],
): MatrixView {
	const { atlas } = context;
	const questions = matrix ? `${matrix.rows.question} ${matrix.columns.question}` : '';
	return {
		frame: buildFrame(atlas, {
			title: matrix ? words.titleOf(nameMatrix(matrix.rows, matrix.columns)) : words.title,
			path,
			description: questions ? words.description(questions) : words.descriptionOfNone,
			crumbs: CRUMBS,
			width: 'wide',
		}),
		tabs: buildListTabs(atlas, paths.matrix()),
		pairs: pairs.map(([rows, columns], i) => {
			const to = getMatrixPath(pairs, i);
			return { name: nameMatrix(rows, columns), href: to === path ? undefined : atlas.toHref(to) };
		}),
		matrix: matrix && {
			heading: nameMatrix(matrix.rows, matrix.columns),
			questions,
			isNamedByContent: [matrix.rows, matrix.columns].every(({ isOfContent }) => isOfContent),
			columns: buildHeads(matrix.columns, matrix.columnTotals),
			rows: buildHeads(matrix.rows, matrix.rowTotals).map((head, i) => ({
				...head,
				cells: matrix.columns.values.map((_, j) => buildCell(context, matrix, i, j)),
			})),
			scale: Array.from({ length: STEPS }, (_, i) => Math.ceil((matrix.most * (i + 1)) / STEPS)),
		},
	};
}

function buildHeads({ values }: Classification, totals: readonly number[]): MatrixHead[] {
	return values.map(({ name, definition }, i) => ({ name, definition, total: totals[i] ?? 0 }));
}

function buildCell({ atlas, getItem }: ViewContext, matrix: Matrix, rowIndex: number, columnIndex: number): MatrixCell {
	const row = matrix.rows.values[rowIndex];
	const column = matrix.columns.values[columnIndex];
	const papers = matrix.cells[rowIndex]?.[columnIndex];
	if (!row || !column || !papers) throw new RangeError(`no cell ${rowIndex}, ${columnIndex}`);
	const cells = matrix.rows.values.length * matrix.columns.values.length;
	const shown = papers.slice(0, cells > MANY_CELLS ? LISTED_IN_ONE_OF_MANY : LISTED_IN_CELL);
	const size = counts.papers(papers.length);
	return {
		id: `${row.id}-${column.id}`,
		title: words.cell(row.name, column.name),
		count: papers.length,
		label: words.cellLabel(row.name, column.name, papers.length),
		size: shown.length < papers.length ? words.newestOf(papers.length, shown.length) : size,
		shade: papers.length > 0 ? Math.max(1, Math.ceil((papers.length / matrix.most) * STEPS)) : 0,
		filterHref: atlas.toHref(`${getFilterPath(atlas)}?${matrix.rows.id}=${row.id}&${matrix.columns.id}=${column.id}`),
		papers: shown.map(getItem),
	};
}

export interface TimelinePageView {
	readonly frame: FrameView;
	readonly heading: string;
	readonly lede: string;
	readonly tabs: ListTabs;
	/** The timelines of the map; without a link for the one that shows. */
	readonly ways: ListTabs;
	readonly timeline: TimelineView;
	/** All papers of the map. */
	readonly files: ReturnType<typeof listMapFiles>;
}

/** The timelines of themes, kinds and topics; that of themes has the plain address. */
export function buildTimelineViews({
	atlas,
}: {
	readonly atlas: Atlas;
}): { readonly way: TimelineWay | undefined; readonly view: TimelinePageView }[] {
	const timelines = listTimelines(atlas.corpus);
	return timelines.map((rows, i) => ({
		way: i === 0 ? undefined : rows.way,
		view: {
			frame: buildFrame(atlas, {
				title: timelineWords.titles[rows.way],
				width: 'widest',
				path: paths.timeline(rows.way),
				description: timelineWords.descriptions[rows.way](atlas.corpus.papers.length, rows.groups.length),
				crumbs: CRUMBS,
			}),
			heading: timelineWords.titles[rows.way],
			lede: timelineWords.intros[rows.way](rows.groups.length),
			tabs: buildListTabs(atlas, paths.timeline()),
			ways: timelines.map(({ way }) => ({
				name: timelineWords.ways[way],
				href: way === rows.way ? undefined : atlas.toHref(paths.timeline(way)),
			})),
			timeline: buildTimeline(atlas, rows, {
				shape: SEVERAL_GROUPS,
				label: timelineWords.labels[rows.way],
				hasNames: true,
			}),
			files: listMapFiles(atlas),
		},
	}));
}

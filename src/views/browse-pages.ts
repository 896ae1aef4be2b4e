/** The matrix of two facets, and the timeline of all themes. */
import type { Atlas } from '../atlas/atlas.ts';
import { buildMatrix, type Matrix } from '../domain/browse/matrix.ts';
import { ALL_THEMES, layOutTimeline } from '../domain/browse/timeline.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { count } from '../domain/text/count.ts';
import { buildFrame, type FrameView } from './frame.ts';
import { buildListTabs, type ListTabs } from './list-pages.ts';
import { getFilterPath } from './lists.ts';
import { buildTimeline, type TimelineView } from './timeline.ts';
import type { ViewContext } from './view-context.ts';

const CRUMBS = [{ path: paths.papers(), name: 'Papers' }];

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
	readonly papers: readonly { readonly titleHtml: string; readonly href: string; readonly year: number | undefined }[];
}

export interface MatrixView {
	readonly frame: FrameView;
	readonly tabs: ListTabs;
	/** Undefined for an atlas with fewer than two facets. */
	readonly matrix:
		| {
				readonly heading: string;
				readonly questions: string;
				readonly columns: readonly string[];
				readonly rows: readonly { readonly name: string; readonly cells: readonly MatrixCell[] }[];
		  }
		| undefined;
}

/** Steps of the colour scale. */
const STEPS = 5;
/** Titles in a cell of a large atlas, whose cells would hold thousands. */
const TITLES_IN_LARGE_CELL = 20;

export function buildMatrixView(context: ViewContext): MatrixView {
	const { atlas } = context;
	const matrix = buildMatrix(atlas.corpus.site.facets, atlas.newestFirst);
	const questions = matrix && `${matrix.rows.question} ${matrix.columns.question}`;
	return {
		frame: buildFrame(atlas, {
			title: 'Matrix',
			path: paths.matrix(),
			description: questions
				? `${questions} Every paper of the map by both answers.`
				: 'Two facets of the map, crossed.',
			crumbs: CRUMBS,
		}),
		tabs: buildListTabs(atlas, paths.matrix()),
		matrix: matrix && {
			heading: `${matrix.rows.name} × ${matrix.columns.name.toLowerCase()}`,
			questions: questions ?? '',
			columns: matrix.columns.values.map((value) => value.name),
			rows: matrix.rows.values.map((row, i) => ({
				name: row.name,
				cells: matrix.columns.values.map((_, j) => buildCell(context, matrix, i, j)),
			})),
		},
	};
}

function buildCell({ atlas, getItem }: ViewContext, matrix: Matrix, rowIndex: number, columnIndex: number): MatrixCell {
	const row = matrix.rows.values[rowIndex];
	const column = matrix.columns.values[columnIndex];
	const papers = matrix.cells[rowIndex]?.[columnIndex];
	if (!row || !column || !papers) throw new RangeError(`no cell ${rowIndex}, ${columnIndex}`);
	const isLarge = atlas.newestFirst.length > atlas.corpus.site.atMost.papersPerPage;
	const shown = isLarge ? papers.slice(0, TITLES_IN_LARGE_CELL) : papers;
	const size = count(papers.length, 'paper');
	return {
		id: `${row.id}-${column.id}`,
		title: `${row.name} × ${column.name}`,
		count: papers.length,
		label: `${row.name}, ${column.name}: ${size}`,
		size: shown.length < papers.length ? `${size}, the newest ${shown.length} of them here` : size,
		shade: papers.length > 0 ? Math.max(1, Math.ceil((papers.length / matrix.most) * STEPS)) : 0,
		filterHref: atlas.toHref(`${getFilterPath(atlas)}?${matrix.rows.id}=${row.id}&${matrix.columns.id}=${column.id}`),
		papers: shown.map(getItem).map(({ titleHtml, href, year }) => ({ titleHtml, href, year })),
	};
}

export interface TimelinePageView {
	readonly frame: FrameView;
	readonly tabs: ListTabs;
	readonly timeline: TimelineView;
}

export function buildTimelineView({ atlas }: { readonly atlas: Atlas }): TimelinePageView {
	const { papers, themes } = atlas.corpus;
	return {
		frame: buildFrame(atlas, {
			title: 'Timeline',
			path: paths.timeline(),
			description: `When the ${count(papers.length, 'paper')} of the map first appeared, theme by theme.`,
			crumbs: CRUMBS,
		}),
		tabs: buildListTabs(atlas, paths.timeline()),
		timeline: buildTimeline(atlas, layOutTimeline(themes, ALL_THEMES), 'Papers of each theme by year', true),
	};
}

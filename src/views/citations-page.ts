/** The page of the papers that cite each other, in a map where some do. */
import { words } from '#words/citations';
import { words as graphWords } from '#words/graph';
import type { Atlas } from '../atlas/atlas.ts';
import { nameAuthorYear } from '../domain/corpus/paper-names.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { type CitationMark, type CitationPicture, drawCitations } from '../domain/references/citation-picture.ts';
import { buildFrame, type FrameView } from './frame.ts';
import { getThemeClass } from './small-map.ts';
import type { ViewContext } from './view-context.ts';

interface MarkView extends Pick<CitationMark, 'x' | 'y' | 'radius' | 'labels'> {
	readonly href: string;
	/** Whether it is named by its title, which is in the language of the content. */
	readonly isTitle: boolean;
	/** Its name for screen readers. */
	readonly spoken: string;
	readonly themeClass: string;
}

interface CitedRow {
	readonly title: string;
	readonly href: string;
	readonly authorYear: string;
	readonly citing: number;
	readonly cited: number;
}

export interface CitationsView {
	readonly frame: FrameView;
	readonly intro: string;
	readonly picture: Pick<CitationPicture, 'width' | 'height' | 'years' | 'lines'>;
	readonly marks: readonly MarkView[];
	readonly rows: readonly CitedRow[];
	readonly graphHref: string;
	readonly downloadHref: string;
}

const TABLE_ROWS = 50;

/** Undefined where no paper of the map cites another. */
export function buildCitationsView({ atlas }: ViewContext): CitationsView | undefined {
	const picture = drawCitations(
		atlas.corpus.papers.map((paper) => ({
			slug: paper.slug,
			year: paper.year,
			name: paper.authors?.length ? nameAuthorYear(paper) : paper.titlePlain,
		})),
		atlas.citations,
	);
	if (!picture) return undefined;
	const { width, height, years, lines, marks, papers } = picture;
	return {
		frame: buildFrame(atlas, {
			title: words.title,
			path: paths.citations(),
			width: 'widest',
			description: words.description,
			crumbs: [{ path: paths.graph(), name: graphWords.title }],
		}),
		intro: words.intro(papers, atlas.citations.count, marks.length),
		picture: { width, height, years, lines },
		marks: marks.map((mark) => describeMark(atlas, mark)),
		rows: marks.slice(0, TABLE_ROWS).map(({ slug, citing, cited }) => {
			const paper = atlas.getPaper(slug);
			const href = atlas.toHref(paths.paper(slug));
			return { title: paper.titlePlain, href, authorYear: nameAuthorYear(paper), citing, cited };
		}),
		graphHref: atlas.toHref(paths.graph()),
		downloadHref: atlas.toHref(paths.dataFile('citations.graphml')),
	};
}

function describeMark(atlas: Atlas, { slug, x, y, radius, labels, citing, cited }: CitationMark): MarkView {
	const paper = atlas.getPaper(slug);
	const [theme] = paper.themes;
	return {
		x,
		y,
		radius,
		labels,
		href: atlas.toHref(paths.paper(slug)),
		isTitle: !paper.authors?.length,
		spoken: words.mark(paper.titlePlain, nameAuthorYear(paper), citing, cited),
		themeClass: theme === undefined ? '' : getThemeClass(atlas, theme),
	};
}

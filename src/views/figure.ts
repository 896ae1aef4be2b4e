/** The figure of a theme. */
import { format } from '#words/language';
import type { Atlas } from '../atlas/atlas.ts';
import type { ThemeFields } from '../domain/corpus/schema.ts';
import { type Drawing, type FigurePaper, FONT_SIZE, type PaperShape, type Shape } from '../domain/figures/drawing.ts';
import { getFigure } from '../domain/figures/registry.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { renderTex } from '../domain/text/mathml.ts';
import { citeInText } from './content-html.ts';

export type ShapeView = Exclude<Shape, PaperShape> | (PaperShape & { readonly href: string });

export interface DrawingView {
	readonly variant: 'narrow' | 'wide';
	readonly width: number;
	readonly height: number;
	/** A picture that contains links is a group, since the content of an image is not presented. */
	readonly role: 'img' | 'group';
	readonly fontSize: number;
	readonly shapes: readonly ShapeView[];
}

export interface FigureView {
	readonly title: string;
	readonly captionHtml: string;
	readonly sources: readonly { readonly title: string; readonly href: string }[];
	/** What it shows, in words. */
	readonly description: string;
	readonly drawings: readonly DrawingView[];
}

export function buildFigureView(atlas: Atlas, fields: NonNullable<ThemeFields['figure']>): FigureView {
	const figure = getFigure(fields.id, listPapers(atlas, fields.papers ?? []));
	const buildDrawing = (variant: DrawingView['variant'], { width, height, shapes }: Drawing): DrawingView => ({
		variant,
		width,
		height,
		role: shapes.some((shape) => shape.kind === 'paper') ? 'group' : 'img',
		fontSize: FONT_SIZE,
		shapes: shapes.map((shape) =>
			shape.kind === 'paper' ? { ...shape, href: atlas.toHref(paths.paper(shape.slug)) } : shape,
		),
	});
	return {
		title: fields.title,
		captionHtml: renderTex(fields.caption),
		sources: (fields.sources ?? []).map(({ title, url }) => ({ title, href: url })),
		description: figure.description,
		drawings: [buildDrawing('narrow', figure.narrow), buildDrawing('wide', figure.wide)],
	};
}

/** Papers under their labels; their full names begin with these. */
function listPapers(
	atlas: Atlas,
	papers: NonNullable<NonNullable<ThemeFields['figure']>['papers']>,
): readonly FigurePaper[] {
	return papers.map(({ paper: slug, position, label }) => {
		const paper = atlas.getPaper(slug);
		const cited = citeInText(atlas, paper) || paper.titlePlain;
		return {
			slug,
			position,
			label: label ?? cited,
			fullName: `${label ?? cited}${format.colon}${paper.titlePlain} (${cited})`,
		};
	});
}

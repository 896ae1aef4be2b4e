/** Papers that cite each other as a picture: the newest years above, a line from each paper to those it cites. */
import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { drawArc } from '../map/arc.ts';
import { type Label, LINE_HEIGHT, placeLabels } from '../map/labels.ts';
import { makeRandom } from '../map/random.ts';
import type { Slug } from '../text/slug.ts';
import type { CitationLinks } from './citation-links.ts';

export interface DrawnPaper {
	readonly slug: Slug;
	readonly year: number | undefined;
	/** As the picture names it: author and year, or the title. */
	readonly name: string;
}

export interface CitationMark {
	readonly slug: Slug;
	/** Papers of the map that cite it, and that it cites: all of them, drawn or not. */
	readonly citing: number;
	readonly cited: number;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Its name for narrow and for wide screens, as much of it as fits. */
	readonly labels: readonly MarkLabel[];
}

export interface MarkLabel extends Label {
	readonly size: keyof typeof NAME_SIZES;
	/** From one line to the next. */
	readonly lineHeight: number;
}

export interface CitationPicture {
	readonly width: number;
	readonly height: number;
	/** Bands from the newest year to the oldest, papers without a year last. */
	readonly years: readonly { readonly year: number | undefined; readonly y: number; readonly height: number }[];
	/** Path data of all lines. */
	readonly lines: string;
	/** The most cited first. */
	readonly marks: readonly CitationMark[];
	/** Papers that cite or are cited here, drawn or not. */
	readonly papers: number;
}

/** Papers in the picture: of more, those that are cited here most. */
export const MOST_DRAWN = 120;

const WIDTH = 720;
const YEAR_WIDTH = 60;
const MARGIN = 20;
/** Room of a row of marks, and how many stand in it side by side. */
const ROW_HEIGHT = 48;
const MARKS_IN_ROW = 8;
const LARGEST_RADIUS = 17;
const TICKS = 300;
/** Font sizes of names where the picture has its full width, and on a phone. Units of the picture. */
const NAME_SIZES = { wide: 13, narrow: 26 } as const;
const NAMED_ON_NARROW = 8;

interface Body extends SimulationNodeDatum {
	readonly slug: Slug;
	readonly name: string;
	readonly year: number | undefined;
	readonly citing: number;
	readonly cited: number;
	readonly radius: number;
	x: number;
	y: number;
}

/** Undefined for a map without citations among its papers. The same papers give the same picture. */
export function drawCitations(papers: readonly DrawnPaper[], citations: CitationLinks): CitationPicture | undefined {
	const linked = papers
		.map((paper) => ({
			...paper,
			citing: citations.getCiting(paper.slug).length,
			cited: citations.getCited(paper.slug).length,
		}))
		.filter(({ citing, cited }) => citing + cited > 0)
		.sort((a, b) => b.citing - a.citing || b.cited - a.cited || (a.slug < b.slug ? -1 : 1));
	if (linked.length === 0) return undefined;
	const drawn = linked.slice(0, MOST_DRAWN);
	const years = stackYears(drawn);
	const bodies = placeBodies(drawn, years, citations);
	const bodyOf = new Map(bodies.map((body) => [body.slug, body]));
	const lines = bodies.flatMap((body) =>
		citations.getCited(body.slug).flatMap((slug) => {
			const other = bodyOf.get(slug);
			return other ? [drawArc(body, other)] : [];
		}),
	);
	const height = years.reduce((sum, band) => sum + band.height, 0);
	const labels = Map.groupBy(
		[...placeNames(bodies, height, 'narrow'), ...placeNames(bodies, height, 'wide')],
		({ id }) => id,
	);
	return {
		width: WIDTH,
		height,
		years,
		lines: lines.join(''),
		marks: bodies.map(({ slug, citing, cited, x, y, radius }) => ({
			slug,
			citing,
			cited,
			x,
			y,
			radius,
			labels: labels.get(slug) ?? [],
		})),
		papers: linked.length,
	};
}

function stackYears(drawn: readonly { readonly year: number | undefined }[]): CitationPicture['years'] {
	const counts = new Map<number | undefined, number>();
	for (const { year } of drawn) counts.set(year, (counts.get(year) ?? 0) + 1);
	let y = 0;
	return [...counts]
		.sort(([a = Number.NEGATIVE_INFINITY], [b = Number.NEGATIVE_INFINITY]) => b - a)
		.map(([year, count]) => {
			const height = ROW_HEIGHT * Math.ceil(count / MARKS_IN_ROW);
			y += height;
			return { year, y: y - height, height };
		});
}

/** Marks stay in the band of their year; side by side, papers stand near those that they cite. */
function placeBodies(
	drawn: readonly Omit<Body, 'radius' | 'x' | 'y'>[],
	years: CitationPicture['years'],
	citations: CitationLinks,
): readonly Body[] {
	const random = makeRandom(1);
	const bandOf = new Map(years.map((band) => [band.year, band]));
	const bodies = drawn.map((paper): Body => {
		const { y = 0, height = 0 } = bandOf.get(paper.year) ?? {};
		const radius = Math.min(LARGEST_RADIUS, 4 + 2 * Math.sqrt(paper.citing));
		return { ...paper, radius, x: YEAR_WIDTH + (WIDTH - YEAR_WIDTH) * random(), y: y + height * random() };
	});
	const known = new Set<string>(bodies.map(({ slug }) => slug));
	const links = bodies.flatMap(({ slug }) =>
		citations.getCited(slug).flatMap((target) => (known.has(target) ? [{ source: slug, target }] : [])),
	);
	const middle = (body: Body) => {
		const { y = 0, height = 0 } = bandOf.get(body.year) ?? {};
		return y + height / 2;
	};
	const keepInside = () => {
		for (const body of bodies) {
			const { y = 0, height = 0 } = bandOf.get(body.year) ?? {};
			const room = Math.max(0, height / 2 - body.radius - 2);
			body.x = Math.min(WIDTH - MARGIN, Math.max(YEAR_WIDTH + MARGIN, body.x));
			body.y = Math.min(y + height / 2 + room, Math.max(y + height / 2 - room, body.y));
		}
	};
	forceSimulation(bodies)
		.randomSource(random)
		.force(
			'link',
			forceLink<Body, { source: Slug | Body; target: Slug | Body }>(links)
				.id((body) => body.slug)
				.distance(0)
				.strength(0.05),
		)
		.force('collide', forceCollide<Body>((body) => body.radius + 13).iterations(3))
		.force('x', forceX<Body>((WIDTH + YEAR_WIDTH) / 2).strength(0.004))
		.force('y', forceY<Body>(middle).strength(0.03))
		.force('bands', keepInside)
		.stop()
		.tick(TICKS);
	keepInside();
	for (const body of bodies) Object.assign(body, { x: Math.round(body.x), y: Math.round(body.y) });
	return bodies;
}

/** Names beside their marks, those of the most cited papers first, in one of the two sizes. */
function placeNames(bodies: readonly Body[], height: number, size: keyof typeof NAME_SIZES): MarkLabel[] {
	const named = bodies.map(({ slug, name, x, y, radius, citing }) => ({
		id: slug,
		name,
		x,
		y,
		radius,
		papers: citing,
	}));
	const { labels } = placeLabels(named, {
		fontSize: NAME_SIZES[size],
		frame: { left: YEAR_WIDTH, right: WIDTH, top: 0, bottom: height },
		order: named.slice(0, size === 'narrow' ? NAMED_ON_NARROW : undefined).map(({ id }) => id),
	});
	return labels.map((label) => ({ ...label, size, lineHeight: Math.round(NAME_SIZES[size] * LINE_HEIGHT) }));
}

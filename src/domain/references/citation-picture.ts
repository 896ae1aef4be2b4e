/** Papers that cite each other as a picture: the newest years above, a line from each paper to those it cites. */
import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { drawArc } from '../map/arc.ts';
import { makeRandom } from '../map/random.ts';
import { estimateTextWidth } from '../map/text-width.ts';
import type { Slug } from '../text/slug.ts';
import type { CitationLinks } from './citation-links.ts';

export interface DrawnPaper {
	readonly slug: Slug;
	readonly year: number | undefined;
	/** Author and year, as the picture names it. */
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
	/** Its name beside it, below or above; undefined where there is no room for it. */
	readonly label: MarkLabel | undefined;
}

export interface MarkLabel {
	/** Where the text is anchored, its middle in height. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Whether there is room for it in the size for narrow screens. */
	readonly isOnNarrow: boolean;
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
	const labels = placeNames(bodies);
	return {
		width: WIDTH,
		height: years.reduce((sum, { height }) => sum + height, 0),
		years,
		lines: lines.join(''),
		marks: bodies.map(({ slug, citing, cited, x, y, radius }) => ({
			slug,
			citing,
			cited,
			x,
			y,
			radius,
			label: labels.get(slug),
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

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Names beside the marks, those of the most cited papers first, where they cover neither a mark nor another name. */
function placeNames(bodies: readonly Body[]): ReadonlyMap<Slug, MarkLabel> {
	const taken: Box[] = bodies.map(({ x, y, radius }) => makeBox(x - radius, y, 2 * radius, 2 * radius));
	const labels = new Map<Slug, MarkLabel>();
	const place = (body: Body, size: number) => {
		const found = listPlaces(body, size).find(
			({ box }) => box.left >= YEAR_WIDTH && box.right <= WIDTH && !taken.some((other) => overlap(box, other)),
		);
		if (!found) return;
		taken.push(found.box);
		const { x, y, anchor } = found;
		labels.set(body.slug, {
			x: Math.round(x),
			y: Math.round(y),
			anchor,
			isOnNarrow: size === NAME_SIZES.narrow,
		});
	};
	for (const body of bodies.slice(0, NAMED_ON_NARROW)) place(body, NAME_SIZES.narrow);
	for (const body of bodies) if (!labels.has(body.slug)) place(body, NAME_SIZES.wide);
	return labels;
}

function listPlaces({ name, x, y, radius }: Body, size: number) {
	const width = estimateTextWidth(name, size);
	const beside = radius + 3;
	const below = radius + size / 2 + 1;
	return [
		{ x: x + beside, y, anchor: 'start' as const, box: makeBox(x + beside, y, width, size) },
		{ x: x - beside, y, anchor: 'end' as const, box: makeBox(x - beside - width, y, width, size) },
		...[y + below, y - below].map((middle) => ({
			x,
			y: middle,
			anchor: 'middle' as const,
			box: makeBox(x - width / 2, middle, width, size),
		})),
	];
}

function makeBox(left: number, middle: number, width: number, height: number): Box {
	return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The picture as a file of its own: SVG with its styles written out, and PNG. */
import { select } from 'd3';
import { MAP_HEIGHT, MAP_WIDTH } from '../../domain/map/graph.ts';
import { toDataUrl } from './data-url.ts';
import { type Caption, drawCaption, HEADER, type LegendEntry, measureFooter } from './image-caption.ts';
import { readFont } from './image-font.ts';
import { writeStyles } from './image-styles.ts';

const PNG_SCALE = 2;

/** The entries of the legend that shows, with their colours. */
export function readLegend(legend: HTMLElement): LegendEntry[] {
	return [...legend.querySelectorAll('li')]
		.filter((item) => item.checkVisibility())
		.map((item) => ({
			// An entry is there twice, as a link and as a button, of which one shows.
			name: (item.querySelector('button') ?? item).textContent?.trim() ?? '',
			colour: getComputedStyle(item.querySelector('.swatch') ?? item).backgroundColor,
		}));
}

/** A part of the drawing. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The graph as it is shown now with its caption, in the colours of the page; needs no style sheet and no script. */
export async function drawSvgFile(picture: SVGSVGElement, part: Box, caption: Caption): Promise<string> {
	const copy = picture.cloneNode(true);
	if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of an SVG element is one');
	writeStyles(picture, copy);
	const marks = [...copy.childNodes];
	const width = part.width >= part.height ? MAP_WIDTH : MAP_HEIGHT;
	const height = (width * part.height) / part.width;
	const box = { x: 0, y: -HEADER, width, height: HEADER + height + measureFooter(caption, width) };
	const style = getComputedStyle(picture.querySelector('text') ?? picture);
	const file = select(copy).attr('viewBox', formatBox(box)).attr('width', box.width).attr('height', box.height);
	for (const name of ['style', 'class', 'id', 'role', 'aria-label']) file.attr(name, null);
	file.append('title').text(`${caption.title}. ${caption.subtitle}`);
	file.append('style').text(await readFont(style.fontFamily));
	const ground = file
		.append('rect')
		.attr('fill', getComputedStyle(picture.closest('.map-frame') ?? picture).backgroundColor);
	for (const [name, value] of Object.entries(box)) ground.attr(name, value);
	// What lies outside the frame of the map would cover the caption.
	const graph = file.append('svg').attr('x', 0).attr('y', 0).attr('width', width).attr('height', height);
	graph
		.attr('viewBox', formatBox(part))
		.node()
		?.append(...marks);
	const words = file.append<SVGGElement>('g').attr('font-family', style.fontFamily).attr('fill', style.fill);
	drawCaption(words, caption, { width, height });
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

const formatBox = ({ x, y, width, height }: Box) => `${x} ${y} ${width} ${height}`;

export async function drawPngFile(svgText: string): Promise<Blob> {
	const image = new Image();
	image.src = await toDataUrl(new Blob([svgText], { type: 'image/svg+xml' }));
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * PNG_SCALE;
	canvas.height = image.naturalHeight * PNG_SCALE;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG'))), 'image/png'),
	);
}

/** The picture as a file of its own: SVG with its styles written out, and PNG. */
import { MAP_HEIGHT, MAP_WIDTH } from '../../domain/map/graph.ts';
import { svg } from './element.ts';

const COPIED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-opacity',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
	'dominant-baseline',
	'opacity',
] as const;
const PNG_SCALE = 2;

/** What a picture says beside the graph, so that it can be understood and cited alone. */
export interface Caption {
	readonly title: string;
	readonly subtitle: string;
	/** Site, address, licence. */
	readonly source: string;
	readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
	readonly name: string;
	readonly colour: string;
}

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

const HEADER = 64;
const MARGIN = 16;
const LINE = 20;
const LETTER = 7;

/** The graph as it is shown now with its caption, in the colours of the page; needs no style sheet and no script. */
export async function drawSvgFile(picture: SVGSVGElement, part: Box, caption: Caption): Promise<string> {
	const copy = picture.cloneNode(true);
	if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of an SVG element is one');
	writeStyles(picture, copy);
	const width = part.width >= part.height ? MAP_WIDTH : MAP_HEIGHT;
	const height = (width * part.height) / part.width;
	const footer = drawFooter(caption, { top: height, width });
	const box = { x: 0, y: -HEADER, width, height: HEADER + height + footer.height };
	for (const name of ['style', 'class', 'id', 'role', 'aria-label']) copy.removeAttribute(name);
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: formatBox(box),
		width: box.width,
		height: box.height,
	};
	for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
	const style = getComputedStyle(picture.querySelector('text') ?? picture);
	const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
	title.textContent = `${caption.title}. ${caption.subtitle}`;
	const fonts = document.createElementNS('http://www.w3.org/2000/svg', 'style');
	fonts.textContent = await readFont(style.fontFamily);
	const ground = svg('rect', { ...box, fill: getComputedStyle(picture.parentElement ?? picture).backgroundColor });
	const words = svg(
		'g',
		{ 'font-family': style.fontFamily, fill: style.fill },
		svg('text', { x: MARGIN, y: -34, 'font-size': 22, 'font-weight': 650 }, caption.title),
		svg('text', { x: MARGIN, y: -12, 'font-size': 13 }, shorten(caption.subtitle, width - 2 * MARGIN)),
		...footer.marks,
	);
	// What lies outside the frame of the map would cover the caption.
	const graph = svg('svg', { x: 0, y: 0, width, height, viewBox: formatBox(part) });
	graph.append(...copy.childNodes);
	copy.append(title, fonts, ground, graph, words);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

const formatBox = ({ x, y, width, height }: Box) => `${x} ${y} ${width} ${height}`;

function drawFooter(
	{ legend, source }: Caption,
	{ top, width }: { readonly top: number; readonly width: number },
): { readonly marks: readonly SVGElement[]; readonly height: number } {
	const columnWidth = Math.max(150, ...legend.map(({ name }) => name.length * LETTER + 34));
	const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / columnWidth));
	const rows = Math.ceil(legend.length / columns);
	const entries = legend.flatMap(({ name, colour }, i) => {
		const x = MARGIN + (i % columns) * columnWidth;
		const y = top + LINE + Math.floor(i / columns) * LINE;
		return [
			svg('circle', { cx: x + 5, cy: y - 4, r: 5, fill: colour }),
			svg('text', { x: x + 16, y, 'font-size': 13 }, name),
		];
	});
	const y = top + LINE * (rows + 1) + 6;
	const line = svg('text', { x: MARGIN, y, 'font-size': 12 }, shorten(source, width - 2 * MARGIN));
	return { marks: [...entries, line], height: LINE * (rows + 1) + 20 };
}

/** A text that is about so many units wide at most. */
function shorten(text: string, width: number): string {
	const letters = Math.floor(width / (LETTER - 0.5));
	return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
}

function writeStyles(from: Element, to: Element): void {
	for (const [i, source] of [...from.children].entries()) {
		const target = to.children[i];
		if (!target) continue;
		const style = getComputedStyle(source);
		if (style.display === 'none') {
			target.setAttribute('data-gone', '');
			continue;
		}
		for (const name of ['class', 'tabindex', 'aria-label', 'aria-hidden']) target.removeAttribute(name);
		if (style.transform !== 'none') target.setAttribute('transform', style.transform);
		const isDrawn = !(source instanceof SVGGElement || source instanceof SVGAElement);
		if (isDrawn || style.opacity !== '1')
			for (const name of COPIED) {
				const value = style.getPropertyValue(name);
				if (isDrawn || name === 'opacity') target.setAttribute(name, value);
			}
		const href = source instanceof SVGAElement ? new URL(source.href.baseVal, document.baseURI).href : undefined;
		if (href) target.setAttribute('href', href);
		writeStyles(source, target);
	}
	for (const gone of to.querySelectorAll('[data-gone]')) gone.remove();
}

/** The page's own font as a data URL: a picture loads nothing. */
async function readFont(family: string): Promise<string> {
	const first = family.split(',')[0]?.replaceAll('"', '').trim() ?? '';
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (
				!(rule instanceof CSSFontFaceRule) ||
				rule.style.getPropertyValue('font-family').replaceAll('"', '') !== first
			)
				continue;
			const path = /url\("?([^")]+\.woff2)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
			if (!path) continue;
			const response = await fetch(new URL(path, sheet.href ?? document.baseURI));
			if (!response.ok) continue;
			const url = await toDataUrl(await response.blob());
			return `@font-face{font-family:"${first}";font-weight:200 900;src:url(${url}) format("woff2")}`;
		}
	}
	return '';
}

function toDataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(new Error('the file could not be read', { cause: reader.error }));
		reader.readAsDataURL(blob);
	});
}

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

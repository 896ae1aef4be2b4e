/** The picture as a file of its own: SVG with its styles written out, and PNG. */
import { MAP_HEIGHT, MAP_WIDTH } from '../../domain/map/graph.ts';

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

/** The whole map as it is shown now, in the colours of the page; needs no style sheet and no script. */
export async function drawSvgFile(picture: SVGSVGElement, isTurned: boolean, title: string): Promise<string> {
	const copy = picture.cloneNode(true);
	if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copy of an SVG element is one');
	writeStyles(picture, copy);
	const offset = (MAP_WIDTH - MAP_HEIGHT) / 2;
	const [left, top, width, height] = isTurned
		? [offset, -offset, MAP_HEIGHT, MAP_WIDTH]
		: [0, 0, MAP_WIDTH, MAP_HEIGHT];
	for (const name of ['style', 'class', 'id', 'role', 'aria-label']) copy.removeAttribute(name);
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	const make = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag);
	const ground = make('rect');
	const background = getComputedStyle(picture.parentElement ?? picture).backgroundColor;
	for (const [name, value] of Object.entries({ x: left, y: top, width, height, fill: background }))
		ground.setAttribute(name, String(value));
	const name = make('title');
	name.textContent = title;
	const style = make('style');
	style.textContent = await readFont(getComputedStyle(picture.querySelector('text') ?? picture).fontFamily);
	copy.prepend(name, style, ground);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
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

export function download(content: Blob | string, name: string, type: string): void {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

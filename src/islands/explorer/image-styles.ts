/** Styles of the picture written into a copy of it, so that the copy needs no style sheet. */

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

/** Gives the parts of a copy what is computed for the original's; what is hidden there is left out. */
export function writeStyles(from: Element, to: Element): void {
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

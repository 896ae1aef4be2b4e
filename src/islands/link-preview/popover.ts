/** The box that shows what a link leads to. */
import styles from '../../styles/link-preview.css?url';
import type { LinkPreview } from './preview-source.ts';

export interface Popover {
	readonly element: HTMLElement;
	/** Resolves when the styles are there, or are not to be had. */
	readonly styled: Promise<void>;
	/** Shows a preview beside a part of the window; its title leads to `href`, where there is one. */
	readonly show: (preview: LinkPreview, beside: DOMRect, href?: string) => void;
	readonly hide: () => void;
}

/** Of the box to the link and to the edges of the window, px. */
const GAP = 8;

/** Makes the box. A screen reader hears the link's own text and not the box, which would repeat the page that the link leads to, unless the box has a link of its own. */
export function createPopover(): Popover {
	const element = document.createElement('div');
	element.className = 'link-preview';
	element.popover = 'manual';
	element.dir = 'auto';
	document.body.append(element);
	return {
		element,
		styled: addStyles(),
		show: ({ title, details, description = '' }, beside, href) => {
			const heading = makeLine('strong', href ? '' : title);
			if (href) heading.append(Object.assign(makeLine('a', title), { href }));
			element.ariaHidden = String(!href);
			element.replaceChildren(heading, makeLine('span', details), makeLine('p', description));
			element.showPopover();
			place(element, beside);
		},
		hide: () => element.hidePopover(),
	};
}

function addStyles(): Promise<void> {
	return new Promise((settled) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
		link.onload = link.onerror = () => settled();
		document.head.append(link);
	});
}

function makeLine(name: string, text: string): HTMLElement {
	const line = document.createElement(name);
	line.textContent = text;
	return line;
}

/** Below the link, above it where there is more space; within the window. */
function place(element: HTMLElement, link: DOMRect): void {
	const { offsetWidth: width, offsetHeight: height } = element;
	const below = link.bottom + GAP;
	const isBelow = below + height + GAP <= innerHeight || link.top < innerHeight - link.bottom;
	const most = document.documentElement.clientWidth - width - GAP;
	element.style.left = `${Math.max(GAP, Math.min(link.left, most))}px`;
	element.style.top = `${isBelow ? below : link.top - GAP - height}px`;
}

/** Which links have a preview, and what it says. */
import { BASE } from '../base-path.ts';

/** What is shown of a page, as its oEmbed file has it. */
export interface LinkPreview {
	readonly title: string;
	readonly details: string;
	readonly description?: string;
}

/** Paths of papers, topics and themes; lists of papers are none. */
const PREVIEWED = /^(?:papers\/(?!by-(?:year|title|theme)\/)|topics\/|themes\/)[^/]+\/$/;

/** The address of the file about the page that a link leads to; undefined where there is none, or where it would repeat what the link shows. */
export function findSource(link: Element): string | undefined {
	const { origin, pathname } = new URL(link.getAttribute('href') ?? '', location.href);
	if (origin !== location.origin || pathname === location.pathname || !pathname.startsWith(BASE)) return undefined;
	const path = pathname.slice(BASE.length);
	if (!PREVIEWED.test(path) || link.closest('#map, .cards') || isDescribed(link)) return undefined;
	return `${BASE}oembed/${path.slice(0, -1)}.json`;
}

/** Whether a link is the title of a row of a list that shows its takeaway. */
function isDescribed(link: Element): boolean {
	const row = link.closest('.name')?.closest('li');
	return row?.querySelector('p:not(.name, .quiet)')?.checkVisibility() === true;
}

const loaded = new Map<string, Promise<LinkPreview | undefined>>();

/** Loads what a preview says, once; undefined where it cannot be loaded. */
export function loadPreview(source: string): Promise<LinkPreview | undefined> {
	const known = loaded.get(source) ?? fetchPreview(source);
	loaded.set(source, known);
	return known;
}

async function fetchPreview(source: string): Promise<LinkPreview | undefined> {
	try {
		const response = await fetch(source);
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}

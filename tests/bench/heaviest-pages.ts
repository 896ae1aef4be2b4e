import { listFiles, readText } from '../site/built-site.ts';
import { getKind } from '../site/page-kinds.ts';

/** Of each kind, the page with the longest HTML (the others are no heavier), among those whose HTML is wanted. */
export function pickHeaviestPages(isWanted: (html: string) => boolean = () => true): ReadonlyMap<string, string> {
	const heaviest = new Map<string, { readonly page: string; readonly length: number }>();
	for (const page of listFiles().filter((file) => file.endsWith('.html'))) {
		const html = readText(page);
		const kind = getKind(page, html);
		if (isWanted(html) && html.length > (heaviest.get(kind)?.length ?? 0))
			heaviest.set(kind, { page, length: html.length });
	}
	return new Map([...heaviest].map(([kind, { page }]) => [kind, page]));
}

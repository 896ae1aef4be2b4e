/** Links between content files, in Markdown as it is written. */
import { visit } from 'unist-util-visit';
import { parseContentLink } from '../corpus/content-link.ts';
import type { ContentFile } from '../corpus/parse-document.ts';
import { parseMarkdown } from '../text/markdown.ts';
import { isMarkdown, mapFiles } from './edit.ts';
import { editMarkdown } from './front-matter.ts';

/** A kind of link target, and the forms in which essays link to it. */
const FORMS = {
	papers: (slug: string) => `(?:\\.\\./|\\./)?papers/${slug}\\.md`,
	themes: (slug: string) => `(?:\\.\\./|\\./)?themes/${slug}\\.md`,
	topics: (slug: string) => `\\.\\./topics\\.yaml#${slug}`,
} as const;

type LinkTarget = keyof typeof FORMS;

/** Points every link to one thing, in all files, at another of its kind; undefined takes the links out and leaves their words. */
export function replaceLinks(
	files: readonly ContentFile[],
	kind: LinkTarget,
	slug: string,
	next: string | undefined,
): ContentFile[] {
	return mapFiles(files, isMarkdown, (file) =>
		editMarkdown(file, {
			body: (body) => (next === undefined ? unlink(body, kind, slug) : retargetLinks(body, kind, slug, next)),
		}),
	);
}

/** The words of the links stay. */
function retargetLinks(markdown: string, kind: LinkTarget, slug: string, next: string): string {
	const address = new RegExp(`(?<=\\]\\(<?|^\\[[^\\]\\n]+\\]:\\s*<?)${FORMS[kind](slug)}(?=[)>\\s]|$)`, 'gm');
	return markdown.replace(address, (url) => url.replace(new RegExp(`${slug}(?=\\.md$|$)`), next));
}

/** Definitions of such links go too. */
function unlink(markdown: string, kind: LinkTarget, slug: string): string {
	if (!markdown.includes(slug)) return markdown;
	const links: { readonly start: number; readonly end: number; readonly words: string }[] = [];
	visit(parseMarkdown(markdown), 'link', ({ url, children, position }) => {
		const target = parseContentLink(url);
		if (target?.kind !== kind || target.slug !== slug) return;
		const [first, last] = [children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0];
		const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
		links.push({ start, end, words: markdown.slice(first, last) });
	});
	const definition = new RegExp(`^\\[[^\\]\\n]+\\]:\\s*<?${FORMS[kind](slug)}>?(?:\\s+"[^"]*")?[ \\t]*\\n?`, 'gm');
	return links
		.reduceRight((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), markdown)
		.replace(definition, '');
}

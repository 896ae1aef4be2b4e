/** Links between content files, in Markdown as it is written. */
import type { ContentFile } from '../corpus/parse-document.ts';
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

function unlink(markdown: string, kind: LinkTarget, slug: string): string {
	const words = '\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)\\]';
	return markdown.replace(new RegExp(`${words}\\(<?${FORMS[kind](slug)}>?(?:\\s+"[^"]*")?\\)`, 'g'), '$1');
}

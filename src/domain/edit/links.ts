/** Links between content files, in Markdown as it is written. */

/** A kind of link target, and the forms in which essays link to it. */
const FORMS = {
	papers: (slug: string) => `(?:\\.\\./|\\./)?papers/${slug}\\.md`,
	themes: (slug: string) => `(?:\\.\\./|\\./)?themes/${slug}\\.md`,
	topics: (slug: string) => `\\.\\./topics\\.yaml#${slug}`,
} as const;

export type LinkTarget = keyof typeof FORMS;

/** Points every link to one thing at another of its kind; the words of the link stay. */
export function retargetLinks(markdown: string, kind: LinkTarget, slug: string, next: string): string {
	const address = new RegExp(`(?<=\\]\\(<?|^\\[[^\\]\\n]+\\]:\\s*<?)${FORMS[kind](slug)}(?=[)>\\s]|$)`, 'gm');
	return markdown.replace(address, (url) => url.replace(new RegExp(`${slug}(?=\\.md$|$)`), next));
}

/** Takes every link to a thing out and leaves its words. */
export function unlink(markdown: string, kind: LinkTarget, slug: string): string {
	const words = '\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)\\]';
	return markdown.replace(new RegExp(`${words}\\(<?${FORMS[kind](slug)}>?(?:\\s+"[^"]*")?\\)`, 'g'), '$1');
}

import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import type { Markdown } from './markdown.ts';

/** A text as Markdown again, its links led elsewhere; a link that `resolveLink` knows nothing of keeps its words alone. */
export function formatMarkdown(tree: Markdown, resolveLink: (url: string) => string | undefined): string {
	const copy = structuredClone(tree);
	visit(copy, 'link', (node, index, parent) => {
		const url = resolveLink(node.url);
		if (url !== undefined) node.url = url;
		else if (parent && index !== undefined) parent.children.splice(index, 1, ...node.children);
	});
	return toMarkdown(copy, { extensions: [mathToMarkdown()], bullet: '-', emphasis: '_' });
}

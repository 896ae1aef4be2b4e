/** Markdown as the content uses it: paragraphs, headings, lists, emphasis, links, mathematics. No raw HTML, no images. */
import { toHtml } from 'hast-util-to-html';
import type { Link, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { toHast } from 'mdast-util-to-hast';
import { toString as toText } from 'mdast-util-to-string';
import { math } from 'micromark-extension-math';
import { visit } from 'unist-util-visit';
import { renderMath } from './mathml.ts';
import { flattenTex } from './tex.ts';

export type Markdown = Root;

export function parseMarkdown(source: string): Markdown {
	return fromMarkdown(source, { extensions: [math()], mdastExtensions: [mathFromMarkdown()] });
}

/** Takes out where each part stood in its file: of many texts, that is most of what they weigh. */
export function forgetPositions(tree: Markdown): void {
	const forget = (node: Nodes) => {
		node.position = undefined;
		if ('children' in node) node.children.forEach(forget);
	};
	forget(tree);
}

export interface MarkdownLink {
	readonly url: string;
	/** 1-based line in the Markdown. */
	readonly line: number;
}

export function listLinks(tree: Markdown): readonly MarkdownLink[] {
	const links: MarkdownLink[] = [];
	visit(tree, ['link', 'definition'], (node) => {
		if ('url' in node) links.push({ url: node.url, line: node.position?.start.line ?? 1 });
	});
	return links;
}

/** Parts that may not stand in content: raw HTML and images, with their lines. */
export function listForbidden(tree: Markdown): readonly { readonly what: string; readonly line: number }[] {
	const found: { what: string; line: number }[] = [];
	visit(tree, ['html', 'image', 'imageReference'], (node) => {
		found.push({ what: node.type === 'html' ? 'raw HTML' : 'an image', line: node.position?.start.line ?? 1 });
	});
	return found;
}

export interface Section {
	readonly heading: string;
	/** 1-based line of the heading. */
	readonly line: number;
	readonly content: Markdown;
}

/** The second-level sections of a text, in order; what stands before the first heading is left out. */
export function splitSections(tree: Markdown): readonly Section[] {
	const sections: { heading: string; line: number; content: { type: 'root'; children: RootContent[] } }[] = [];
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) {
			sections.push({
				heading: toText(node),
				line: node.position?.start.line ?? 1,
				content: { type: 'root', children: [] },
			});
		} else sections.at(-1)?.content.children.push(node);
	}
	return sections;
}

/** The text without marks, mathematics flattened, paragraphs joined by blank lines. */
export function toPlainText(tree: Markdown): string {
	return tree.children
		.map((node) => flattenNode(node).trim())
		.filter(Boolean)
		.join('\n\n');
}

/** One node as plain text; unlike `toPlainText` it keeps the white space at its ends. */
export function flattenNode(node: Nodes): string {
	if (node.type === 'inlineMath' || node.type === 'math') return flattenTex(`$${node.value}$`);
	if (node.type === 'break') return ' ';
	if ('children' in node) return node.children.map(flattenNode).join(node.type === 'list' ? '\n' : '');
	return 'value' in node && node.type !== 'html' ? node.value.replace(/\s*\n\s*/g, ' ') : '';
}

export interface RenderOptions {
	/** Ids that no heading gets. */
	readonly reserved?: readonly string[];
	/** What is said of a link's target in parentheses behind the link; undefined for nothing. */
	readonly annotateLink?: (url: string) => string | undefined;
	/** Nodes of the tree that get an id, besides headings. */
	readonly ids?: ReadonlyMap<Nodes, string>;
}

/**
 * Renders to HTML; `resolveLink` turns each link target into a URL, or undefined to leave its words unlinked. Headings
 * get ids, none twice and none of `reserved`, which the page around uses itself.
 */
export function renderMarkdown(
	tree: Markdown,
	resolveLink: (url: string) => string | undefined,
	{ reserved = [], annotateLink = () => undefined, ids = new Map() }: RenderOptions = {},
): string {
	const taken = new Set(reserved);
	const claimId = (heading: string) => {
		const base = makeAnchor(heading);
		let id = base;
		for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
		taken.add(id);
		return id;
	};
	const hast = toHast(giveIds(tree, ids), {
		handlers: {
			inlineMath: (_state, node: { value: string }) => ({ type: 'raw', value: renderMath(node.value, false) }),
			math: (_state, node: { value: string }) => ({ type: 'raw', value: renderMath(node.value, true) }),
			html: () => undefined,
			image: () => undefined,
			imageReference: () => undefined,
			link: (state, node: Link) => {
				const href = resolveLink(node.url);
				const children = state.all(node);
				if (href === undefined) return children;
				const rel = /^https?:/.test(href) ? { rel: ['noopener'] } : {};
				const anchor = { type: 'element' as const, tagName: 'a', properties: { href, ...rel }, children };
				const note = annotateLink(node.url);
				return note === undefined ? anchor : [anchor, { type: 'text', value: ` (${note})` }];
			},
			heading: (state, node) => ({
				type: 'element',
				tagName: `h${node.depth}`,
				properties: { id: claimId(toText(node)) },
				children: state.all(node),
			}),
		},
	});
	return toHtml(hast, { allowDangerousHtml: true });
}

/** The tree with the ids of some of its nodes as properties of their elements. */
function giveIds<T extends Nodes>(node: T, ids: ReadonlyMap<Nodes, string>): T {
	if (ids.size === 0) return node;
	const id = ids.get(node);
	const data = id === undefined ? {} : { data: { ...node.data, hProperties: { id } } };
	const children = 'children' in node ? { children: node.children.map((child) => giveIds(child, ids)) } : {};
	return { ...node, ...data, ...children };
}

/** Ids that pages with such headings give to parts of their own. */
const IDS_OF_PAGES = new Set([
	...['main', 'menu', 'contents', 'cite', 'topics', 'themes', 'facets', 'related', 'map', 'map-part'],
	// Themes.
	...['start', 'years', 'table', 'disputes', 'classics', 'papers', 'visitors', 'neighbours', 'open-question'],
	...['figure', 'figure-title', 'figure-words'],
	// Papers.
	...['abstract', 'discussed', 'evaluation', 'links', 'place'],
	// The page about the map.
	...['association-strength', 'kinds', 'licence', 'what'],
]);

/** The fragment that a heading is linked by. */
export function makeAnchor(heading: string): string {
	const anchor = heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return anchor === '' || IDS_OF_PAGES.has(anchor) ? `section${anchor && '-'}${anchor}` : anchor;
}

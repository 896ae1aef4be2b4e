/** Markdown as the content uses it: paragraphs, headings, lists, emphasis, links, mathematics. No raw HTML, no images. */
import { toHtml } from 'hast-util-to-html';
import type { Definition, Heading, Link, Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { toHast } from 'mdast-util-to-hast';
import { toString as toText } from 'mdast-util-to-string';
import { math } from 'micromark-extension-math';
import { visit } from 'unist-util-visit';
import { renderMath } from './mathml.ts';
import { flattenTex } from './tex.ts';

export type Markdown = Root;

/** Reads Markdown; links that name a definition, `[words][1]`, become links with its URL, and definitions are left out. */
export function parseMarkdown(source: string): Markdown {
	const tree = fromMarkdown(source, { extensions: [math()], mdastExtensions: [mathFromMarkdown()] });
	const definitions = new Map<string, Definition>();
	visit(tree, 'definition', (node, index, parent) => {
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
		parent?.children.splice(index ?? 0, 1);
		return index;
	});
	visit(tree, 'linkReference', (node, index, parent) => {
		const { url = '', title } = definitions.get(node.identifier) ?? {};
		const { children, position } = node;
		parent?.children.splice(index ?? 0, 1, { type: 'link', url, ...(title && { title }), children, position });
	});
	return tree;
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
	visit(tree, 'link', (node) => {
		links.push({ url: node.url, line: node.position?.start.line ?? 1 });
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
	/** The id of the heading where the whole text is rendered. */
	readonly anchor: string;
	/** 1-based line of the heading. */
	readonly line: number;
	readonly content: Markdown;
}

/** The second-level sections of a text, in order; what stands before the first heading is left out. */
export function splitSections(tree: Markdown): readonly Section[] {
	const anchors = nameHeadings(tree);
	const sections: (Omit<Section, 'content'> & { content: { type: 'root'; children: RootContent[] } })[] = [];
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) {
			sections.push({
				heading: toText(node),
				anchor: anchors.get(node) ?? '',
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
	/** What is said of a link's target in parentheses behind the link; undefined for nothing. */
	readonly annotateLink?: (url: string) => string | undefined;
	/** Ids of nodes; headings without one here get that of `nameHeadings`. */
	readonly ids?: ReadonlyMap<Nodes, string>;
}

/** Renders to HTML; `resolveLink` turns each link target into a URL, or undefined to leave its words unlinked. */
export function renderMarkdown(
	tree: Markdown,
	resolveLink: (url: string) => string | undefined,
	{ annotateLink = () => undefined, ids = new Map() }: RenderOptions = {},
): string {
	const hast = toHast(giveIds(tree, new Map([...nameHeadings(tree), ...ids])), {
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

/** The id of each heading of a text: its anchor, or with a number where an earlier heading has that. */
export function nameHeadings(tree: Markdown): ReadonlyMap<Nodes, string> {
	const ids = new Map<Heading, string>();
	const taken = new Set<string>();
	visit(tree, 'heading', (node) => {
		ids.set(node, claimAnchor(toText(node), taken));
	});
	return ids;
}

/** The first anchor for a heading that is not in `taken`, and puts it there. */
export function claimAnchor(heading: string, taken: Set<string>): string {
	const base = makeAnchor(heading);
	let anchor = base;
	for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
	taken.add(anchor);
	return anchor;
}

/** The fragment that a heading is linked by, where no other has it. */
export function makeAnchor(heading: string): string {
	const anchor = heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return anchor === '' || IDS_OF_PAGES.has(anchor) ? `section${anchor && '-'}${anchor}` : anchor;
}

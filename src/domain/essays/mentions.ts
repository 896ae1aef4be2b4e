/** Where essays speak of papers and topics. */
import type { Nodes, RootContent } from 'mdast';
import { parseContentLink } from '../corpus/content-link.ts';
import { flattenNode, type Markdown, nameHeadings } from '../text/markdown.ts';

export interface Mention {
	readonly kind: 'papers' | 'themes' | 'topics';
	/** Of what is mentioned. */
	readonly slug: string;
	/** Heading of the section, and its anchor; undefined before the first heading. */
	readonly section: { readonly heading: string; readonly anchor: string } | undefined;
	/** Number of the paragraph or list item in the essay. */
	readonly paragraph: number;
	/** The sentence without marks; its mathematics stands between dollars. */
	readonly sentence: string;
}

/** Every link between content files with its section and sentence, in the order of the text. */
export function listMentions(essay: Markdown, language: string): Mention[] {
	const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
	const mentions: Mention[] = [];
	const anchors = nameHeadings(essay);
	let section: Mention['section'];
	let paragraph = 0;
	for (const node of essay.children) {
		if (node.type === 'heading') {
			section = { heading: flattenNode(node), anchor: anchors.get(node) ?? '' };
		} else
			for (const block of listBlocks(node)) {
				const found = listBlockMentions(block, sentences);
				mentions.push(...found.map((mention) => ({ ...mention, section, paragraph })));
				paragraph++;
			}
	}
	return mentions;
}

/** The paragraphs of a block: itself, or those of its list items. */
function listBlocks(node: RootContent): readonly Nodes[] {
	if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
		return node.children.flatMap(listBlocks);
	return [node];
}

function listBlockMentions(block: Nodes, sentences: Intl.Segmenter): Omit<Mention, 'section' | 'paragraph'>[] {
	const links: { readonly kind: Mention['kind']; readonly slug: string; readonly start: number }[] = [];
	let text = '';
	const walk = (node: Nodes) => {
		const target = node.type === 'link' ? parseContentLink(node.url) : undefined;
		if (target) links.push({ ...target, start: text.length });
		if ('children' in node) node.children.forEach(walk);
		else text += keepMath(node);
	};
	walk(block);
	const parts = joinAbbreviations([...sentences.segment(text)].map(({ segment, index }) => ({ segment, index })));
	return links.map(({ kind, slug, start }) => {
		const part = parts.findLast(({ index }) => index <= start);
		return { kind, slug, sentence: (part?.segment ?? text).trim() };
	});
}

/** A node as text with mathematics between dollars, as in titles. */
function keepMath(node: Nodes): string {
	return node.type === 'inlineMath' ? `$${node.value}$` : flattenNode(node).replaceAll('$', '\\$');
}

interface Part {
	readonly segment: string;
	readonly index: number;
}

/** What ends in a full stop without ending a sentence. */
const ABBREVIATION = /(?:\b(?:et al|e\.g|i\.e|vs|cf|resp|Fig|Eq)\.|\b[A-Z]\.)\s*$/;

/** Sentences that the segmenter cut at an abbreviation, joined again. */
function joinAbbreviations(parts: readonly Part[]): readonly Part[] {
	const joined: Part[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last && ABBREVIATION.test(last.segment))
			joined.splice(-1, 1, { ...last, segment: last.segment + part.segment });
		else joined.push(part);
	}
	return joined;
}

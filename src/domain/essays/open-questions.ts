/** The questions that essays end with. */
import type { Nodes } from 'mdast';
import { flattenNode, type Section } from '../text/markdown.ts';

export interface OpenQuestion {
	/** As plain text. */
	readonly text: string;
	/** The item of the section that asks it. */
	readonly item: Nodes;
}

/** A longer one does not fit among the links of a list. */
const LONGEST_QUESTION = 150;

/** The first item of a section that asks its question in its first sentence, and briefly; undefined where none does. */
export function findOpenQuestion({ content }: Section, language: string): OpenQuestion | undefined {
	const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
	return content.children
		.flatMap((node): Nodes[] => (node.type === 'list' ? node.children : [node]))
		.map((item) => ({ item, text: [...sentences.segment(flattenNode(item).trim())][0]?.segment.trim() ?? '' }))
		.find(({ text }) => /[?？؟]$/.test(text) && text.length <= LONGEST_QUESTION);
}

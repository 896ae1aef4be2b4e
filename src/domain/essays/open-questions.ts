/** The questions that essays end with. */
import type { Nodes } from 'mdast';
import { flattenNode, makeAnchor, type Section } from '../text/markdown.ts';

export interface OpenQuestion {
	/** As plain text. */
	readonly text: string;
	/** Anchor of the section. */
	readonly anchor: string;
}

/** A longer one does not fit among the links of a list. */
const LONGEST_QUESTION = 150;

/** The first item of a section that asks its question in its first sentence, and briefly; undefined where none does. */
export function findOpenQuestion({ heading, content }: Section, language: string): OpenQuestion | undefined {
	const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
	const text = content.children
		.flatMap((node): Nodes[] => (node.type === 'list' ? node.children : [node]))
		.map((item) => [...sentences.segment(flattenNode(item).trim())][0]?.segment.trim() ?? '')
		.find((sentence) => /[?？؟]$/.test(sentence) && sentence.length <= LONGEST_QUESTION);
	return text === undefined ? undefined : { text, anchor: makeAnchor(heading) };
}

/** What essays say of two papers together. */
import type { Theme } from '../corpus/corpus.ts';
import { compareText } from '../corpus/problem.ts';
import { listMentions, type Mention } from './mentions.ts';

/** In the order in which they are named as reasons. */
export const TIE_KINDS = ['sentence', 'dispute', 'paragraph', 'path', 'group', 'table'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** A place of a theme where two papers stand together. */
export interface EssayTie {
	readonly kind: TieKind;
	/** The two papers, in the order of their slugs. */
	readonly papers: readonly [string, string];
	/** Name of the theme. */
	readonly theme: string;
	/** Heading of the section, or name of the group. */
	readonly place?: string | undefined;
}

/** Every tie between two papers: both cited in a sentence or a paragraph of an essay, neighbouring steps of a reading path, both
 * sides of a dispute, and the same group or table. The looser ties of a pair are listed too. */
export function listTies(themes: readonly Theme[], language: string): EssayTie[] {
	return themes.flatMap((theme) => {
		const mentions = listMentions(theme.essay, language).filter(({ kind }) => kind === 'papers');
		const tie = (kind: TieKind, papers: readonly string[], place?: string) =>
			listPairs(papers).map((pair) => ({ kind, papers: pair, theme: theme.name, place }));
		const tieMentions = (kind: TieKind, getKey: (mention: Mention) => string) =>
			[...Map.groupBy(mentions, getKey).values()].flatMap((together) =>
				tie(
					kind,
					together.map(({ slug }) => slug),
					together[0]?.section?.heading,
				),
			);
		return [
			...tieMentions('sentence', ({ paragraph, sentence }) => `${paragraph} ${sentence}`),
			...(theme.disputes ?? []).flatMap((dispute) =>
				dispute.for.flatMap((a) => dispute.against.flatMap((b) => tie('dispute', [a.paper, b.paper]))),
			),
			...tieMentions('paragraph', ({ paragraph }) => `${paragraph}`),
			...theme.start.slice(1).flatMap((step, i) => tie('path', [theme.start[i]?.paper ?? step.paper, step.paper])),
			...theme.groups.flatMap((group) => tie('group', group.papers, group.name)),
			...tie('table', theme.table?.rows.map(({ paper }) => paper) ?? []),
		];
	});
}

/** Each two of the slugs once. */
function listPairs(slugs: readonly string[]): (readonly [string, string])[] {
	const sorted = [...new Set(slugs)].sort(compareText);
	return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const));
}

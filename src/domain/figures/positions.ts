/** Papers at the positions that a figure has for them. */
import type { FigurePaper } from './drawing.ts';

export function selectPapers(papers: readonly FigurePaper[], position: string): readonly FigurePaper[] {
	return papers.filter((paper) => paper.position === position);
}

/** Papers as a part of a description: `: A, B`; empty without papers. */
export function nameLabels(papers: readonly FigurePaper[]): string {
	return papers.length === 0 ? '' : `: ${papers.map(({ label }) => label).join(', ')}`;
}

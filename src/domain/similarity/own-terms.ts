/** The words that papers are compared by, and the technical terms that they share. */
import type { Paper } from '../corpus/corpus.ts';
import { listTerms } from './terms.ts';

type Described = Pick<Paper, 'titlePlain' | 'takeawayPlain' | 'summary' | 'abstract' | 'names' | 'terms'>;

/** Takeaway and summary, or for a paper without a summary its abstract. */
export function getRunningText(paper: Described): string {
	return `${paper.takeawayPlain ?? ''} ${paper.summary || (paper.abstract ?? '')}`;
}

/**
 * For each paper its words, those of the title twice. Where papers record technical terms of their own titles and abstracts, only
 * words that occur in a term or a name of some paper count, so that the wording of summaries relates nothing.
 */
export function listPaperWords(papers: readonly Described[]): readonly (readonly string[])[] {
	const recorded = papers.flatMap(({ terms = [] }) => terms);
	const technical = new Set(listTerms([...recorded, ...papers.flatMap(({ names = [] }) => names)].join('. ')));
	return papers.map((paper) => {
		const own = [paper.titlePlain, paper.titlePlain, ...(paper.names ?? []), ...(paper.terms ?? [])].join('. ');
		const words = listTerms(`${own}. ${getRunningText(paper)}`);
		return recorded.length > 0 ? words.filter((word) => technical.has(word)) : words;
	});
}

/** A paper's technical terms by the form in which they are compared: the recorded ones, else the words of title and abstract. */
export function listOwnTerms(paper: Described): ReadonlyMap<string, string> {
	const terms = paper.terms ?? listTerms(`${paper.titlePlain}. ${paper.abstract ?? ''}`);
	return new Map(terms.map((term) => [normalizeTerm(term), term]));
}

/** “Growth schedules” and “growth-schedule” alike. */
function normalizeTerm(term: string): string {
	return term
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/(?<=[^su])s$/u, '')
		.trim();
}

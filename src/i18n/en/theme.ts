/** The page of a theme. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	automatic: 'This theme was formed automatically; its name and text have not been edited.',
	size: (papers: number, secondary: number) =>
		secondary > 0
			? `${counts.papers(papers)}, plus ${format.number(secondary)} from other themes`
			: counts.papers(papers),
	reviewed: 'reviewed {date}',
	cite: 'Cite this essay',
	feed: 'Feed',
	contents: 'Contents',
	start: 'Reading path',
	figure: (title: string) => `Figure: ${title}`,
	comparison: 'Comparison',
	comparisonLabel: 'Comparison of papers, scrolls sideways',
	paper: 'Paper',
	disputes: 'Disputes',
	for: 'For',
	against: 'Against',
	setting: 'Same setting?',
	classics: 'Classics outside this collection',
	classic: (authors: string, year: string) => `${authors}, ${year}`,
	papers: 'Papers',
	papersByApproach: 'Papers by approach',
	/** The aside. */
	side: 'Reading path, graph and years',
	onTheMap: 'In the graph',
	map: (theme: string) => `The topics of ${theme} in the graph`,
	years: 'Over the years',
	timeline: (theme: string) => `Papers of ${theme} by year`,
	allThemes: 'All themes',
	topics: 'Topics',
	secondary: 'Related papers in other themes',
	moreSecondary: (papers: number) => `All ${counts.papers(papers)}, including those from other themes`,
	neighbours: 'Neighbouring themes',
	common: (papers: number) => `${counts.papers(papers)} in common`,
	coOccur: (first: string, second: string, papers: number) =>
		`${format.and([first, second])} co-occur in ${counts.papers(papers)}`,
	figureSources: 'Sources:',
	figureInWords: 'The figure in words',
};

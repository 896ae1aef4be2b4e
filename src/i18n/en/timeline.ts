/** The timelines. */
import { words as counts } from './counts.ts';

export const words = {
	title: 'Timeline',
	description: (papers: number) => `When the ${counts.papers(papers)} of the map first appeared, theme by theme.`,
	lede: 'When the papers of each theme first appeared.',
	dotIsPaper: 'Each dot is a paper and opens it.',
	dotIsYear: 'Each dot stands for the papers of a year; its area shows their number.',
	totals: 'The figure below each year is its number of papers.',
	gaps: 'Years without papers are left out.',
	/** Above a timeline that begins at its end where the screen is narrower. */
	earlier: 'If earlier years are out of view, scroll sideways.',
	label: 'Papers of each theme by year',
	scrolls: (label: string) => `${label}, scrolls sideways`,
	noYear: 'no year',
	paperMark: (title: string, year: string) => `${title}, ${year}`,
	yearMark: (theme: string, year: string, papers: number) => `${theme}, ${year}: ${counts.papers(papers)}`,
};

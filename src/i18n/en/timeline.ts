/** The timelines. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	titles: { theme: 'Timeline', kind: 'Timeline by kind', topic: 'Timeline by topic' },
	descriptions: {
		theme: (papers: number) => `When the ${counts.papers(papers)} of the map first appeared, theme by theme.`,
		kind: (papers: number) => `When the ${counts.papers(papers)} of the map first appeared, kind by kind.`,
		topic: (_papers: number, topics: number) =>
			`When the papers of the ${format.number(topics)} topics with the most papers first appeared.`,
	},
	intros: {
		theme: () => 'When the papers of each theme first appeared.',
		kind: () => 'When the papers of each kind first appeared.',
		topic: (topics: number) =>
			`When the papers of the ${format.number(topics)} topics with the most papers first appeared. A paper stands in the row of each of its topics.`,
	},
	/** The choice of rows. */
	waysLabel: 'Rows of the timeline',
	ways: { theme: 'By theme', kind: 'By kind', topic: 'By topic' },
	dotIsPaper: 'Each dot is a paper and opens it.',
	dotIsYear: 'Each dot stands for the papers of a year; its area shows their number.',
	totals: 'The number below each year is how many papers it has.',
	gaps: 'Years without papers are left out.',
	/** Above a timeline that begins at its end where the screen is narrower. */
	earlier: 'If earlier years are out of view, scroll sideways.',
	labels: {
		theme: 'Papers of each theme by year',
		kind: 'Papers of each kind by year',
		topic: 'Papers of the largest topics by year',
	},
	scrolls: (label: string) => `${label}, scrolls sideways`,
	noYear: 'no year',
	paperMark: (title: string, year: string) => `${title}, ${year}`,
	yearMark: (theme: string, year: string, papers: number) => `${theme}, ${year}: ${counts.papers(papers)}`,
};

/** The page of the graph: its head and the table. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	title: 'Graph',
	heading: 'The graph of topics',
	description: 'The topics of the map as a graph: which of them co-occur in papers.',
	intro: (topics: number, links: number, linksPerTopic: number) =>
		`${counts.topics(topics)}, linked where they share papers; of ${counts.links(links)}, each topic’s ${linksPerTopic} strongest are drawn.`,
	/** Of a graph so small that every link is drawn. */
	introOfAll: (topics: number, links: number) =>
		`${counts.topics(topics)} and ${counts.links(links)}: topics are linked where they share papers.`,
	leftOut: (pairs: number, minimum: number) =>
		`${counts.pairs(pairs)} of topics with fewer than ${counts.papers(minimum)} in common ${pairs === 1 ? 'is' : 'are'} left out.`,
	toTable: 'Table view',
	method: 'How it is computed',
	/** What a screen reader says of the picture and of a topic in it. */
	picture: 'Graph of topics. Arrow keys move along links, Enter opens a topic, Escape leaves the graph.',
	node: (topic: string, theme: string, papers: number, neighbours: number) =>
		format.list([
			topic,
			theme,
			counts.papers(papers),
			format.plural(neighbours, { one: '# neighbour', other: '# neighbours' }),
		]),
	table: {
		title: 'Table view',
		topic: 'Topic',
		theme: 'Theme',
		papers: 'Papers',
		neighbours: 'Neighbours',
		meanYear: 'Mean year',
		strongest: 'Strongest link',
		notRecorded: 'not recorded',
		none: 'none',
		strongestLink: (topic: string, papers: number) => `${topic}, ${counts.papers(papers)}`,
		/** `{all}` leads to the topics by theme. */
		more: (shown: number, topics: number) =>
			`The ${shown} largest of ${counts.topics(topics)}; {all:all of them by theme}.`,
	},
	embedTitle: 'Graph of topics',
	embedDescription: (site: string) => `The graph of topics of ${site}, for a frame in another page.`,
	embedLink: (site: string) => `${site}: the graph of topics`,
	/** Steps of the colours by year. */
	before: (year: number) => `before ${year}`,
	andLater: (year: number) => `${year} and later`,
};

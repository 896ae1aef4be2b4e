/** The page of the graph: its head, the unexplored pairs and the table. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	title: 'Graph',
	heading: 'The graph of topics',
	description: 'The topics of the map as a graph: which of them co-occur in papers.',
	intro: (topics: number, links: number, linksPerTopic: number) =>
		`${counts.topics(topics)}, linked where they share papers; each topic’s ${linksPerTopic} strongest of ${counts.links(links)} are drawn.`,
	leftOut: (pairs: number, minimum: number) =>
		`${counts.pairs(pairs)} of topics with fewer than ${counts.papers(minimum)} in common ${pairs === 1 ? 'is' : 'are'} left out.`,
	toTable: 'Table view',
	method: 'How it is computed',
	/** What a screen reader says of the picture and of a topic in it. */
	picture: 'Graph of topics. Arrow keys walk along links, Enter opens a topic, Escape leaves.',
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
	unexplored: {
		title: 'Unexplored pairs',
		intro: (tested: number, minimum: number, found: number, percent: number) =>
			`Popular topics that rarely co-occur: a gap in this map, perhaps in the field, perhaps only in the way papers are described. Of the ${counts.pairs(tested)} of topics with at least ${minimum} papers each, ${format.number(found)} share so few papers that chance alone would give so few with a probability below ${percent} %.`,
		method: (papers: number, byChance: number, percent: number, sure: number) =>
			`The probability is the lower tail of the hypergeometric distribution: the papers on one topic drawn from all ${counts.papers(papers)}. With so many comparisons about ${format.plural(byChance, { one: '# pair', other: '# pairs' })} would fall below ${percent} % by chance even if there were nothing to find, so the last column gives the false-discovery rate (Benjamini and Hochberg, 1995) at which a pair would count as found: ${sure === 0 ? 'none stays' : format.plural(sure, { one: '# pair stays', other: '# pairs stay' })} at or below 10 %. Topics of one paper also exclude each other, since each paper has only a few, and a narrower topic often stands for a wider one. Read the list as questions.`,
		pair: 'Pair',
		onBoth: 'On both',
		onEach: 'On each',
		probability: 'Probability',
		rate: 'False-discovery rate',
		onTheMap: 'On the map',
		path: 'Path',
		pathLabel: (first: string, second: string) => `Path from ${first} to ${second}`,
	},
	embedTitle: 'Graph of topics',
	embedDescription: (site: string) => `The graph of topics of ${site}, for a frame in another page.`,
	embedLink: (site: string) => `${site}: the graph of topics`,
	/** Steps of the colours by year. */
	before: (year: number) => `before ${year}`,
	andLater: (year: number) => `${year} and later`,
	yearsFromTo: (from: number, to: number) => `${from} to ${to}`,
};

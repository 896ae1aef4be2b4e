/** The home page. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	searchLabel: 'Search papers, themes and topics',
	search: 'Search',
	/** In the empty field; a topic of the map stands for its example. */
	placeholder: (topic: string) => `${topic} …`,
	anyTitle: 'A title',
	examples: 'For example',
	/** Below a number that stands by itself. */
	figures: {
		papers: (count: number) => format.plural(count, { one: 'paper', other: 'papers' }),
		themes: (count: number) => format.plural(count, { one: 'theme', other: 'themes' }),
		topics: (count: number) => format.plural(count, { one: 'topic', other: 'topics' }),
		links: (count: number) => format.plural(count, { one: 'link', other: 'links' }),
	},
	picture: 'The graph of topics: each dot is a topic; a line joins topics that share papers',
	pictureCaption: 'Each dot is a topic; a line joins topics that share papers.',
	explore: 'Explore the graph',
	newcomers: 'New to the field',
	readingPaths: 'Reading paths:',
	questions: 'Open questions',
	questionsLede: 'From the last sections of the essays:',
	latest: 'Latest additions',
	moreLatest: (papers: number) => `and ${format.number(papers)} more`,
	feed: 'Feed',
	surprise: 'Surprise me',
	surpriseLede: (papers: number) => `One of ${counts.papers(papers)}, drawn at random.`,
	draw: 'Open a paper',
	themes: (count: number) =>
		format.plural(count, { one: '# theme, with a question', other: '# themes, each with a question' }),
	otherWays: 'Other ways to explore',
	ways: {
		graph: {
			name: 'The graph',
			description:
				'Explore the topics: which of them co-occur, paths between two of them, topics that rarely meet here.',
		},
		matrix: {
			name: 'The matrix',
			description: 'Papers cross-tabulated by two classifications, including the empty cells.',
		},
		timeline: { name: 'The timeline', description: 'The papers of each theme over the years.' },
		library: {
			name: 'Your library',
			description:
				'Open a file from your reference manager: which of your papers are here, what they miss, what to read next. Nothing is uploaded.',
		},
		compare: {
			name: 'Compare papers',
			description: 'Two to six papers side by side, as a table to read or export.',
		},
		readingList: {
			name: 'Your reading list',
			description: 'Star papers, order and annotate them, export citations. The list stays in this browser.',
		},
	},
};

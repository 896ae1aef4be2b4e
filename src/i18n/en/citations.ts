/** The page of the papers that cite each other. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const citations = (count: number) => format.plural(count, { one: '# citation', other: '# citations' });

export const words = {
	title: 'Papers that cite each other',
	description: 'Which papers of the map cite which, as far as their reference lists are known.',
	intro: (papers: number, count: number, drawn: number) =>
		`${citations(count)} among ${counts.papers(papers)}, as far as their reference lists are known${
			drawn < papers ? `; only the ${format.number(drawn)} papers most cited on this map are drawn` : ''
		}.`,
	howToRead:
		'Each dot is a paper in the colour of its theme, larger the more papers on this map cite it. Newer papers stand above older ones; lines lead down to what a paper cites.',
	picture: 'Papers that cite each other, the newest above',
	mark: (title: string, authorYear: string, citing: number, cited: number) =>
		`${title}, ${authorYear}: cited by ${counts.papers(citing)} on this map, cites ${counts.papers(cited)}`,
	noYear: '?',
	download: 'Download as GraphML',
	table: 'Most cited on this map',
	paper: 'Paper',
	citing: 'Cited by',
	cited: 'Cites',
};

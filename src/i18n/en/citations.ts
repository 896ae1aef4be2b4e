/** The page of the papers that cite each other. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const citations = (count: number) => format.plural(count, { one: '# citation', other: '# citations' });

export const words = {
	title: 'Papers that cite each other',
	description: 'Which papers of the map cite which, as far as their reference lists are known.',
	intro: (papers: number, count: number, drawn: number) =>
		`${citations(count)} among ${counts.papers(papers)}, as far as their reference lists are known${
			drawn < papers ? `; the ${format.number(drawn)} papers that are cited here most are drawn` : ''
		}.`,
	howToRead:
		'Each dot is a paper in the colour of its theme, the larger the more papers here cite it. Newer papers stand above older ones; lines lead down to what a paper cites.',
	picture: 'Papers that cite each other, the newest above',
	mark: (title: string, authorYear: string, citing: number, cited: number) =>
		`${title}, ${authorYear}: cited here by ${counts.papers(citing)}, cites ${counts.papers(cited)} here`,
	noYear: '?',
	download: 'Download as GraphML',
	table: 'Cited here most',
	paper: 'Paper',
	citing: 'Cited here by',
	cited: 'Cites here',
};

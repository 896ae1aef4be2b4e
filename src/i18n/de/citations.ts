/** Die Seite der Artikel, die einander zitieren. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const citations = (count: number) => format.plural(count, { one: '# Zitation', other: '# Zitationen' });

export const words: typeof import('../en/citations.ts').words = {
	title: 'Artikel, die einander zitieren',
	description: 'Welche Artikel der Karte einander zitieren, soweit ihre Literaturverzeichnisse bekannt sind.',
	intro: (papers, count, drawn) =>
		`${citations(count)}, an denen ${counts.papers(papers)} beteiligt sind, soweit Literaturverzeichnisse bekannt sind${
			drawn < papers ? `; gezeichnet sind die ${format.number(drawn)}, die hier am häufigsten zitiert werden` : ''
		}.`,
	howToRead:
		'Jeder Punkt ist ein Artikel in der Farbe seines Themenfelds, umso größer, je mehr Artikel der Karte ihn zitieren. Neuere stehen über älteren; Linien führen hinab zu dem, was ein Artikel zitiert.',
	picture: 'Artikel, die einander zitieren, die neuesten oben',
	mark: (title, authorYear, citing, cited) =>
		`${title}, ${authorYear}: auf dieser Karte ${format.number(citing)}-mal zitiert, zitiert selbst ${format.number(cited)}`,
	noYear: '?',
	download: 'Als GraphML herunterladen',
	table: 'Hier am häufigsten zitiert',
	paper: 'Artikel',
	citing: 'Auf dieser Karte zitiert von',
	cited: 'Zitiert auf dieser Karte',
};

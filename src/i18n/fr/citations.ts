/** La page des articles qui se citent. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const citations = (count: number) => format.plural(count, { one: '# citation', other: '# citations' });

export const words: typeof import('../en/citations.ts').words = {
	title: 'Articles qui se citent',
	description: 'Quels articles de la carte en citent d’autres, d’après les bibliographies connues.',
	intro: (papers, count, drawn) =>
		`${citations(count)} entre ${counts.papers(papers)}, d’après les bibliographies connues${
			drawn < papers ? ` ; les ${format.number(drawn)} articles les plus cités sur cette carte sont dessinés` : ''
		}.`,
	howToRead:
		'Chaque point est un article, de la couleur de son thème, d’autant plus grand que plus d’articles de la carte le citent. Les plus récents sont en haut ; les lignes descendent vers les articles cités.',
	picture: 'Articles qui se citent, les plus récents en haut',
	mark: (title, authorYear, citing, cited) =>
		`${title}, ${authorYear} : cité sur cette carte par ${counts.papers(citing)}, en cite ${format.number(cited)}`,
	noYear: '?',
	download: 'Télécharger en GraphML',
	table: 'Les plus cités sur cette carte',
	paper: 'Article',
	citing: 'Cité sur cette carte par',
	cited: 'Cite sur cette carte',
};

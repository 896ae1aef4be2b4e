import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	title: 'Chronologie',
	description: (papers) => `La première parution des articles de la carte (${format.number(papers)}), thème par thème.`,
	lede: 'La première parution des articles de chaque thème.',
	dotIsPaper: 'Chaque point est un article et y mène.',
	dotIsYear: 'Chaque point représente les articles d’une année ; son aire indique leur nombre.',
	totals: 'Le nombre placé sous chaque année est celui de ses articles.',
	gaps: 'Les années sans article sont omises.',
	earlier: 'Si les années précédentes ne sont pas visibles, faites défiler latéralement.',
	label: 'Articles de chaque thème par année',
	scrolls: (label) => `${label}, défilement horizontal`,
	noYear: 'sans année',
	paperMark: (title, year) => `${title}, ${year}`,
	yearMark: (theme, year, papers) => `${theme}, ${year} : ${counts.papers(papers)}`,
};

import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	titles: { theme: 'Chronologie', kind: 'Chronologie par type', topic: 'Chronologie par sujet' },
	descriptions: {
		theme: (papers) => `La première parution des articles de la carte (${format.number(papers)}), thème par thème.`,
		kind: (papers) => `La première parution des articles de la carte (${format.number(papers)}), type par type.`,
		topic: (_papers, topics) =>
			`La première parution des articles des ${format.number(topics)} sujets qui en comptent le plus.`,
	},
	intros: {
		theme: () => 'La première parution des articles de chaque thème.',
		kind: () => 'La première parution des articles de chaque type.',
		topic: (topics) =>
			`La première parution des articles des ${format.number(topics)} sujets qui en comptent le plus. Un article figure sur la ligne de chacun de ses sujets.`,
	},
	waysLabel: 'Lignes de la chronologie',
	ways: { theme: 'Par thème', kind: 'Par type', topic: 'Par sujet' },
	dotIsPaper: 'Chaque point est un article et y mène.',
	dotIsYear: 'Chaque point représente les articles d’une année ; son aire indique leur nombre.',
	totals: 'Le nombre placé sous chaque année est celui de ses articles.',
	gaps: 'Les années sans article sont omises.',
	earlier: 'Si les années précédentes ne sont pas visibles, faites défiler latéralement.',
	labels: {
		theme: 'Articles de chaque thème par année',
		kind: 'Articles de chaque type par année',
		topic: 'Articles des principaux sujets par année',
	},
	scrolls: (label) => `${label}, défilement horizontal`,
	noYear: 'sans année',
	paperMark: (title, year) => `${title}, ${year}`,
	yearMark: (theme, year, papers) => `${theme}, ${year} : ${counts.papers(papers)}`,
};

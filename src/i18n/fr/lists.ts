import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/lists.ts').words = {
	papers: 'Articles',
	themes: 'Thèmes',
	topics: 'Sujets',
	authors: 'Auteurs',
	tabs: {
		label: 'Présentations de la liste des articles',
		newest: 'Plus récents d’abord',
		byYear: 'Par année',
		byTitle: 'Par titre',
		byTheme: 'Par thème',
		byAuthor: 'Par auteur',
		matrix: 'Matrice',
		timeline: 'Chronologie',
	},
	papersByTheme: 'Articles par thème',
	papersByTitle: 'Articles par titre',
	papersByYear: 'Articles par année',
	papersNewestFirst: (papers) =>
		`${counts.papers(papers)} par date de première parution, du plus récent au plus ancien.`,
	papersDescription: (papers) =>
		`L’ensemble des articles de la carte (${format.number(papers)}) par date de première parution, du plus récent au plus ancien.`,
	indexDescription: (title, papers) => `${title} : l’ensemble de la carte, soit ${counts.papers(papers)}.`,
	filterBySearch: 'Pour les filtrer et les trier tous, utilisez la {search:page de recherche}.',
	notFiltered: 'Les articles n’ont pas pu être filtrés ni triés. Vérifiez la connexion et réessayez.',
	parts: 'Parties de la liste',
	letters: 'Lettres',
	pages: 'Pages de cette liste',
	page: (page) => `Page ${page}`,
	pageOf: (page, pages) => `Page ${page} sur ${pages}`,
	titleWithPage: (title, page, pages) => `${title}, page ${page} sur ${pages}`,
	group: (title, group) => `${title} : ${group}`,
	digits: '0–9',
	otherSigns: '#',
	themesDescription: (themes) =>
		`Les thèmes de la carte (${format.number(themes)}), chacun avec la question à laquelle il répond.`,
	themesLede: (questions) =>
		`${format.plural(questions, { one: '# question qui structure', many: '# de questions qui structurent', other: '# questions qui structurent' })} l’ensemble des articles. Chaque article relève d’abord d’un thème.`,
	topicsDescription: (topics) => `Les sujets qui décrivent les articles (${format.number(topics)}).`,
	topicsLede: (topics, hasOthers) =>
		`${counts.topics(topics)}, par thème${hasOthers ? ' ; à la fin, ceux qui ne relèvent d’aucun thème' : ''}.`,
	authorsDescription: (authors) => `Toutes les personnes de l’index : ${counts.authors(authors)}.`,
	authorsLede: (authors, withPage) =>
		withPage === 0
			? `${counts.authors(authors)}.`
			: `${counts.authors(authors)}. ${format.plural(withPage, {
					one: '# auteur de plusieurs articles a une page',
					many: '# d’auteurs de plusieurs articles ont une page',
					other: '# auteurs de plusieurs articles ont une page',
				})} ; les autres noms mènent à leur article.`,
};

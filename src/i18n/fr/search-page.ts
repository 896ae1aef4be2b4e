export const words: typeof import('../en/search-page.ts').words = {
	title: 'Recherche',
	description: 'Rechercher parmi les articles, les thèmes et les sujets de la carte.',
	help: 'Comment rechercher',
	helpIntro: (papersText) =>
		`La recherche porte sur les titres, les points à retenir, les synthèses, les sujets, les jeux de données, les modèles, les lieux de publication et les auteurs de ${papersText}. Sont comptés et listés les articles qui correspondent à tous les mots, les meilleurs en premier ; ceux qui correspondent à une partie des mots apparaissent sur demande, ou lorsque peu d’articles correspondent à tous. Les identifiants arXiv et les DOI sont acceptés sous toutes leurs formes.`,
	activeFilters: 'Filtres actifs',
	sortBy: 'Trier par',
	sorts: {
		relevance: 'pertinence',
		year: 'première parution, plus récente d’abord',
		oldest: 'première parution, plus ancienne d’abord',
		title: 'titre',
	},
	pages: 'Pages de résultats',
	essays: 'Rechercher dans le texte des essais',
	essaysHint: 'Trouve des passages dans les essais des thèmes.',
	set: 'Exporter, conserver ou comparer',
	noScript:
		'La recherche nécessite JavaScript. Sans JavaScript, les articles sont listés {newest:du plus récent au plus ancien}, {title:par titre}, {theme:par thème} et {author:par auteur}.',
};

import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

const { papers } = counts;

export const words: typeof import('../en/search.ts').words = {
	title: 'Recherche',
	description: 'Rechercher parmi les articles, les thèmes et les sujets de la carte.',
	searchFor: 'Rechercher',
	search: 'Rechercher',
	close: 'Fermer',
	placeholder: 'Titre, idée, auteur, acronyme, identifiant arXiv…',
	help: 'Comment rechercher',
	helpIntro: (papersText) =>
		`La recherche porte sur les titres, les points à retenir, les synthèses, les sujets, les jeux de données, les modèles, les lieux de publication et les auteurs de ${papersText}. Les articles qui correspondent le mieux viennent en premier ; il n’est pas nécessaire que tous les mots correspondent. Les identifiants arXiv et les DOI sont acceptés sous toutes leurs formes.`,
	operators: [
		['"exact phrase"', 'ces mots côte à côte'],
		['-word', 'sans ce mot'],
		['author:"Razvan Pascanu"', 'de cet auteur'],
		['year:2019..2021', 'de ces années'],
		['venue:ICLR', 'publié à cet endroit'],
		['topic:"model merging"', 'sur ce sujet'],
		['theme:alignment', 'dans ce thème'],
		['code:yes', 'avec du code'],
	],
	suggestions: 'Sujets, thèmes et auteurs',
	largestTopics: 'Plus grands sujets',
	filters: 'Filtres',
	filtersOn: (n) => (n > 0 ? `Filtres (${n})` : 'Filtres'),
	activeFilters: 'Filtres actifs',
	removeFilter: (name) => `Retirer le filtre ${quote(name)}`,
	clearFilters: 'Retirer tous les filtres',
	sortBy: 'Trier par',
	sorts: { relevance: 'pertinence', year: 'plus récents d’abord', oldest: 'plus anciens d’abord', title: 'titre' },
	results: 'Articles',
	pages: 'Pages de résultats',
	page: (page, pages) => `Page ${page} sur ${pages}`,
	previous: 'Précédente',
	next: 'Suivante',
	year: 'Année',
	from: 'De',
	to: 'À',
	any: 'indifférent',
	years: (from, to) =>
		from && to ? (from === to ? String(from) : `${from}–${to}`) : from ? `à partir de ${from}` : `jusqu’en ${to ?? ''}`,
	showAll: 'Tout afficher',
	theme: 'Thème',
	topic: 'Sujet',
	author: 'Auteur',
	kind: 'Type',
	code: 'Code',
	hasCode: 'avec du code',
	listing: 'Répertoire',
	dataset: 'Jeu de données',
	model: 'Modèle',
	papers,
	number: format.number,
	authorsNotRecorded: 'auteurs non renseignés',
	andOthers: (first, others) =>
		`${first} et ${format.plural(others, { one: '# autre', many: '# d’autres', other: '# autres' })}`,
	matches: (n, query) => `${papers(n)} pour ${quote(query)}.`,
	matchesFiltered: (n, query, all) =>
		`${papers(n)} pour ${quote(query)} avec ces filtres ; ${format.number(all)} sans eux.`,
	noMatchInDialog: 'Aucun article ne correspond. La page de recherche propose d’autres pistes.',
	tooCommon: (word) => `Le mot ${quote(word)} est trop courant pour une recherche. Ajoutez un autre mot.`,
	failed: (reason) =>
		`La recherche n’a pas pu être chargée (${reason}). Rechargez la page ou utilisez la liste des articles.`,
	failedInDialog: 'La recherche n’a pas pu être chargée. Tous les titres figurent dans la liste des articles.',
	unknownError: 'erreur inconnue',
	noPhrase: 'Aucun article ne contient l’expression entre guillemets ; ceux-ci en contiennent les mots.',
	respelt: (typed, near) =>
		`Aucun article ne contient ${quote(typed)} ; voici les résultats pour ${format.and(near.map(quote))}.`,
	noneMatchesAll: 'Aucun article ne correspond à tous les mots ; ceux-ci correspondent à la plupart.',
	someMatchAll: (whole) =>
		format.plural(whole, {
			one: '# article correspond à tous les mots ; les autres, à une partie.',
			many: '# d’articles correspondent à tous les mots ; les autres, à une partie.',
			other: '# articles correspondent à tous les mots ; les autres, à une partie.',
		}),
	filtersLeaveNone: 'Aucun article ne reste avec ces filtres. Retirez-en un.',
	nearSpellings: 'Mots semblables : ',
	closestTopics: 'Sujets les plus proches',
	lookAround:
		'Aucun sujet ne porte un nom semblable. Vous pouvez parcourir {topics:tous les sujets}, {themes:les thèmes} ou {papers:tous les articles}.',
	elsewhere: 'Rechercher les mêmes mots sur {arxiv:arXiv} ou {scholar:Semantic Scholar}.',
	notHere: (id) => `${id} ne figure pas sur cette carte.`,
	openAt: (site) => `Ouvrir sur ${site}.`,
	arxiv: 'arXiv',
	doiSite: 'doi.org',
	allResults: (query) => `Tous les résultats pour ${quote(query)}, avec filtres`,
	searchPage: 'Page de recherche, avec filtres',
	essays: 'Rechercher dans le texte des essais',
	essaysHint: 'Trouve des passages dans les essais des thèmes.',
	essaysFound: (n, query) =>
		`${format.plural(n, { one: '# essai contient', many: '# d’essais contiennent', other: '# essais contiennent' })} ${quote(query)}`,
	set: 'Exporter, conserver ou comparer',
	setOf: (n) => `Cet ensemble : ${papers(n)}`,
	exportAs: 'Exporter au format',
	starAll: 'Tout ajouter à la liste de lecture',
	starred: (n) =>
		n === 0
			? 'Tous les articles sont déjà sur la liste de lecture.'
			: format.plural(n, {
					one: '# article ajouté à la liste de lecture.',
					many: '# d’articles ajoutés à la liste de lecture.',
					other: '# articles ajoutés à la liste de lecture.',
				}),
	compareFirst: (n) => `Comparer les ${n} premiers`,
	exporting: (done, all) => `${format.number(done)} sur ${format.number(all)}…`,
	exported: (n) =>
		format.plural(n, { one: '# article exporté', many: '# d’articles exportés', other: '# articles exportés' }),
	exportFailed: (reason) => `L’exportation a échoué : ${reason}.`,
	storageFull:
		'Ce navigateur ne conserve aucune donnée pour ce site (le stockage est plein ou bloqué) ; la liste n’a donc pas changé.',
	noScript:
		'La recherche nécessite JavaScript. Sans JavaScript, les articles sont listés {newest:du plus récent au plus ancien}, {title:par titre}, {theme:par thème} et {author:par auteur}.',
};

import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/set.ts').words = {
	tools: 'Outils de cette liste',
	sortBy: 'Trier par',
	sort: {
		year: 'première parution, plus récente d’abord',
		oldest: 'première parution, plus ancienne d’abord',
		title: 'titre',
	},
	titlesOnly: 'titres seuls',
	export: 'Exporter cet ensemble',
	exporting: (done, papers) => `${done} sur ${counts.papers(papers)}`,
	exported: (papers) =>
		format.plural(papers, {
			one: '# article exporté.',
			many: '# d’articles exportés.',
			other: '# articles exportés.',
		}),
	exportFailed: (reason) => `L’exportation a échoué : ${reason}.`,
	notFetched: (title, status) => `la citation de ${quote(title)} n’a pas pu être récupérée (${status})`,
	listNotLoaded: 'La liste des articles n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
	starAll: 'Tout ajouter à la liste de lecture',
	starred: (papers) =>
		format.plural(papers, {
			one: '# article ajouté à la liste de lecture.',
			many: '# d’articles ajoutés à la liste de lecture.',
			other: '# articles ajoutés à la liste de lecture.',
		}),
	notStored:
		'Le navigateur ne permet pas à ce site d’enregistrer des données (le stockage est plein ou bloqué) ; la liste de lecture n’a donc pas changé.',
	compare: (papers) => `Comparer les ${papers} premiers`,
	compareAll: 'Comparer ces articles',
};

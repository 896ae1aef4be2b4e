import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/reading-list.ts').words = {
	title: 'Liste de lecture',
	empty:
		'Aucun article n’est encore marqué d’une étoile. Pour en ajouter un, utilisez l’étoile ☆ placée à côté de lui dans la {papers:liste des articles}, dans la {search:recherche} ou partout où des articles sont listés.',
	papers: 'Vos articles',
	undo: 'Annuler',
	undone: 'Annulé',
	moved: (title, position) => `${title} : nouvelle position, ${format.number(position)}`,
	removed: (title) => `${quote(title)} a été retiré de la liste.`,
	added: (papers) =>
		format.plural(papers, {
			one: '# article ajouté',
			many: '# d’articles ajoutés',
			other: '# articles ajoutés',
		}),
	deleteList: (name) => `Supprimer la liste ${quote(name)}`,
	deletedList: (name) => `La liste ${quote(name)} a été supprimée.`,
	restored: 'La sauvegarde a été restaurée.',
	note: (line) => `Note : ${line}`,
	addNote: 'Ajouter une note',
	noteOn: (title) => `Note sur ${quote(title)}`,
	up: 'Monter',
	down: 'Descendre',
	remove: 'Retirer',
	moveUp: (title) => `Monter : ${title}`,
	moveDown: (title) => `Descendre : ${title}`,
	removePaper: (title) => `Retirer : ${title}`,
	drag: 'Faire glisser pour déplacer',
	dragPaper: (title) => `Faire glisser, ou utiliser les touches fléchées, pour déplacer : ${title}`,
	lists: 'Listes',
	starred: 'Avec étoile',
	tab: (name, papers) => `${name} (${format.number(papers)})`,
	newList: 'Nouvelle liste',
	newListName: 'Nom de la nouvelle liste',
	makeList: 'Créer à partir de ces articles',
	madeList: (name) => `La liste ${quote(name)} a été créée avec ces articles.`,
	export: 'Exporter et partager',
	formats: {
		bib: 'BibTeX',
		ris: 'RIS',
		json: 'CSL-JSON',
		md: 'Markdown, avec les notes',
		csv: 'CSV, avec les notes',
	},
	exported: (papers) =>
		format.plural(papers, {
			one: '# article exporté',
			many: '# d’articles exportés',
			other: '# articles exportés',
		}),
	copyLink: 'Copier un lien vers cette liste',
	linkCopied: 'Lien copié',
	linkShown: 'Lien affiché ci-dessous',
	linkHint: 'Le lien indique les articles dans leur ordre, sans vos notes.',
	compare: (papers, most) => (papers > most ? `Comparer les ${most} premiers` : 'Les comparer'),
	backUp: 'Sauvegarder toutes les listes',
	restore: 'Restaurer une sauvegarde',
	noBackup: (file) => `${file} n’est pas une sauvegarde de listes de lecture ; rien n’a donc changé.`,
	shared: 'Liste partagée',
	sharedNothing: 'Le lien n’indique aucun article de cette carte.',
	sharedPapers: (papers) => `Une liste de ${counts.papers(papers)} a été partagée avec vous.`,
	addShared: 'Les ajouter à ma liste',
	blocked:
		'Ce navigateur ne conserve aucune donnée pour ce site (le stockage est bloqué) : il n’y a donc pas de liste à afficher, et les étoiles ne sont pas conservées.',
	unreadable:
		'Une partie de la liste enregistrée n’a pas pu être lue. Ce qui a pu l’être figure ci-dessous ; le reste est conservé tel quel :',
	notStored:
		'Ce navigateur n’a pas pu enregistrer la modification : le stockage est plein ou bloqué. Elle sera perdue quand vous quitterez la page ; exportez d’abord la liste.',
};

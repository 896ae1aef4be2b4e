import { format } from './language.ts';

export const words: typeof import('../en/offline.ts').words = {
	title: 'Lecture hors ligne',
	description: 'Les pages disponibles hors ligne dans ce navigateur.',
	lede: 'Les pages que vous avez consultées ou marquées d’une étoile peuvent être lues hors ligne. Si un lien mène ici alors que vous êtes hors ligne, sa page n’est pas disponible : elle n’est pas enregistrée dans ce navigateur.',
	all: 'Tout enregistrer',
	allLede: 'Toutes les pages, le graphe et la recherche, pour la lecture hors ligne.',
	store: 'Enregistrer tout le site',
	storeSize: (megabytes) => `Enregistrer tout le site (${format.number(megabytes)} Mo)`,
	storing: (stored, total) =>
		`${format.number(stored)} sur ${format.plural(total, { one: '# fichier enregistré', many: '# de fichiers enregistrés', other: '# fichiers enregistrés' })}`,
	stored: 'Tout le site est enregistré et peut être lu hors ligne.',
	failed: (failed, total) =>
		`${format.number(failed)} sur ${format.plural(total, { one: '# fichier', many: '# de fichiers', other: '# fichiers' })} ${failed < 2 ? 'n’a pas pu être enregistré' : 'n’ont pas pu être enregistrés'}. Réessayez.`,
	noList: 'La liste des fichiers n’a pas pu être chargée. Réessayez.',
	pages: 'Pages enregistrées',
};

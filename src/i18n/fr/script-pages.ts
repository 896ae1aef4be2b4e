export const words: typeof import('../en/script-pages.ts').words = {
	compare: {
		description: 'De deux à six articles côte à côte : problème, approche, résultats et jeux de données.',
		lede: 'De deux à six articles côte à côte : problème, approche et résultats.',
		noScript:
			'Le tableau est construit dans le navigateur et nécessite JavaScript. Sans JavaScript, la page de chaque article, accessible depuis la {papers:liste des articles}, donne les mêmes informations. Avec JavaScript, une adresse telle que {example} désigne les articles par la dernière partie de l’adresse de leur page.',
	},
	readingList: {
		description:
			'Les articles que vous avez marqués d’une étoile, avec vos notes, enregistrés uniquement dans ce navigateur.',
		lede: 'Les articles que vous avez marqués d’une étoile, dans votre ordre et avec vos notes.',
		storage:
			'La liste est enregistrée uniquement dans ce navigateur : il n’y a pas de compte, et rien n’est envoyé. Effacer les données de ce site efface la liste ; sauvegardez donc ce que vous voulez garder. Les articles marqués d’une étoile peuvent être lus hors ligne.',
		noScript: 'La liste nécessite JavaScript et un navigateur qui autorise ce site à conserver des données.',
	},
};

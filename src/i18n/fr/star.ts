export const words: typeof import('../en/star.ts').words = {
	star: (title) => `Liste de lecture : ${title}`,
	notStored:
		'Ce navigateur ne conserve aucune donnée pour ce site (le stockage est plein ou bloqué) ; la liste n’a donc pas changé.',
};

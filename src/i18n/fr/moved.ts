export const words: typeof import('../en/moved.ts').words = {
	title: 'Page déplacée',
	text: 'Cette page se trouve maintenant à l’adresse {address}.',
	withdrawn: 'Page retirée',
	withdrawnDescription: (reason) => `Cette page a été retirée : ${reason}`,
	withdrawnTitle: 'Cette page a été retirée',
	since: 'Date du retrait : {date}. Son adresse, {address}, n’affichera jamais rien d’autre.',
};

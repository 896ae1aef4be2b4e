export const words: typeof import('../en/loading.ts').words = {
	notLoaded: 'Le chargement a échoué. Vérifiez la connexion et rechargez la page.',
};

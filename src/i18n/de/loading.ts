export const words: typeof import('../en/loading.ts').words = {
	notLoaded: 'Das konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
};

export const words: typeof import('../en/star.ts').words = {
	star: (title) => `Leseliste: ${title}`,
	notStored:
		'Dieser Browser speichert keine Daten für diese Website (der Speicher ist voll oder gesperrt); die Liste ist daher unverändert.',
};

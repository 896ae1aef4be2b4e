export const words: typeof import('../en/moved.ts').words = {
	title: 'Verschoben',
	text: 'Diese Seite befindet sich jetzt unter {address}.',
	withdrawn: 'Zurückgezogen',
	withdrawnDescription: (reason) => `Diese Seite wurde zurückgezogen: ${reason}`,
	withdrawnTitle: 'Diese Seite wurde zurückgezogen',
	since: 'Seit dem {date}. Unter ihrer Adresse, {address}, wird nie etwas anderes erscheinen.',
};

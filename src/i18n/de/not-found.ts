export const words: typeof import('../en/not-found.ts').words = {
	title: 'Seite nicht gefunden',
	description: 'Seite nicht gefunden.',
	lede: 'Veröffentlichte Adressen bleiben hier gültig; vielleicht enthält diese einen Tippfehler.',
	searchLabel: 'Artikel, Themenfelder und Themen durchsuchen',
	search: 'Suchen',
	offers: 'Vielleicht haben Sie dies gesucht',
	offeredPapers: 'Artikel mit ähnlichem Namen',
	browse: 'Oder stöbern Sie in {papers:allen Artikeln}, {themes:Themenfeldern} oder {topics:Themen}.',
};

export const words: typeof import('../en/not-found.ts').words = {
	title: 'Page introuvable',
	description: 'Page introuvable.',
	lede: 'Les adresses publiées restent valables ; celle-ci comporte peut-être une faute de frappe.',
	searchLabel: 'Rechercher des articles, des thèmes et des sujets',
	search: 'Rechercher',
	offers: 'Vous cherchiez peut-être',
	offeredPapers: 'Articles au nom semblable',
	browse: 'Ou parcourez {papers:tous les articles}, les {themes:thèmes} ou les {topics:sujets}.',
};

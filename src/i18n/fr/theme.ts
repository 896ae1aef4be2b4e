import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/theme.ts').words = {
	automatic: 'Ce thème a été formé automatiquement ; son nom et son texte n’ont pas été retravaillés.',
	size: (papers, secondary) =>
		secondary > 0
			? `${counts.papers(papers)}, plus ${format.number(secondary)} d’autres thèmes`
			: counts.papers(papers),
	reviewed: 'dernière relecture : {date}',
	cite: 'Citer cet essai',
	feed: 'Flux',
	contents: 'Sommaire',
	start: 'Par où commencer',
	figure: (title) => `Figure : ${title}`,
	comparison: 'Comparaison',
	comparisonLabel: 'Comparaison d’articles, défilement horizontal',
	paper: 'Article',
	disputes: 'Controverses',
	for: 'Pour',
	against: 'Contre',
	setting: 'Mêmes conditions ?',
	classics: 'Classiques hors de cette collection',
	classic: (authors, year) => `${authors}, ${year}`,
	papers: 'Articles',
	papersByApproach: 'Articles par approche',
	side: 'Parcours de lecture, carte et années',
	onTheMap: 'Sur la carte',
	map: (theme) => `Les sujets du thème ${quote(theme)} sur la carte`,
	years: 'Au fil des ans',
	timeline: (theme) => `Articles du thème ${quote(theme)} par année`,
	allThemes: 'Tous les thèmes',
	topics: 'Sujets',
	secondary: 'Articles apparentés d’autres thèmes',
	moreSecondary: (papers) => `Tous les articles d’autres thèmes (${format.number(papers)}), avec ceux de ce thème`,
	neighbours: 'Thèmes voisins',
	common: (papers) => `${counts.papers(papers)} en commun`,
	coOccur: (first, second, papers) => `${quote(first)} et ${quote(second)} ensemble dans ${counts.papers(papers)}`,
	figureSources: 'Sources :',
	figureInWords: 'La figure décrite en mots',
};

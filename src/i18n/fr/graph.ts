import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/graph.ts').words = {
	title: 'Graphe',
	heading: 'Le graphe des sujets',
	description: 'Les sujets de la carte sous forme de graphe : ceux qui apparaissent ensemble dans les articles.',
	intro: (topics, links, linksPerTopic) =>
		`${counts.topics(topics)}, liés lorsqu’ils ont des articles en commun ; sur ${counts.links(links)}, l’image montre les ${linksPerTopic} plus forts de chaque sujet.`,
	introOfAll: (topics, links) =>
		`${counts.topics(topics)} et ${counts.links(links)} : les sujets sont liés lorsqu’ils ont des articles en commun.`,
	leftOut: (pairs, minimum) =>
		`${counts.pairs(pairs)} de sujets ayant moins de ${counts.papers(minimum)} en commun ${pairs < 2 ? 'est écartée' : 'sont écartées'}.`,
	toTable: 'Vue en tableau',
	method: 'Comment il est calculé',
	picture:
		'Graphe des sujets. Les touches fléchées parcourent les liens, Entrée ouvre un sujet, Échap quitte le graphe.',
	node: (topic, theme, papers, neighbours) =>
		format.list([
			topic,
			theme,
			counts.papers(papers),
			format.plural(neighbours, { one: '# voisin', many: '# de voisins', other: '# voisins' }),
		]),
	table: {
		title: 'Vue en tableau',
		topic: 'Sujet',
		theme: 'Thème',
		papers: 'Articles',
		neighbours: 'Voisins',
		meanYear: 'Année moyenne',
		strongest: 'Lien le plus fort',
		notRecorded: 'non renseignée',
		none: 'aucun',
		strongestLink: (topic, papers) => `${topic}, ${counts.papers(papers)}`,
		more: (shown, topics) => `Les ${shown} plus grands sur ${counts.topics(topics)} ; {all:tous les sujets par thème}.`,
	},
	embedTitle: 'Graphe des sujets',
	embedDescription: (site) => `Le graphe des sujets du site ${site}, à intégrer dans une autre page.`,
	embedLink: (site) => `${site} : le graphe des sujets`,
	before: (year) => `avant ${year}`,
	andLater: (year) => `${year} et après`,
};

import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

export const words: typeof import('../en/rare-pairs.ts').words = {
	heading: 'Sujets qui se rencontrent rarement ici',
	collection: (papers) =>
		`Les paires ne sont comptées que dans cette collection de ${counts.papers(papers)}. Une paire rare ici peut être courante dans la littérature ; le lien de recherche permet de le vérifier. Elle peut aussi être rare parce que chaque article n’a que quelques sujets. Lisez cette liste comme une suite de questions.`,
	tested: (pairs, papers, overlap) =>
		`La comparaison porte sur ${counts.pairs(pairs)} de sujets auxquels se rattachent au moins ${counts.papers(papers)}, y compris ceux qui portent sur des sujets plus spécifiques. Ne sont comparés ni un sujet avec un sujet plus spécifique qu’il englobe, ni des sujets qui ont en commun un sujet plus spécifique, ni des sujets qui s’excluent mutuellement, eux-mêmes ou par des sujets plus généraux. Les sujets dont les articles sont en grande partie les mêmes (indice de Jaccard d’au moins ${format.number(overlap)}) comptent pour un seul.`,
	tooFew: (papers) =>
		`Aucune paire n’a été testée : il n’y a pas deux sujets comparables ayant chacun au moins ${counts.papers(papers)}.`,
	found: (rare, percent, expected) =>
		`${counts.pairs(rare)} ${rare < 2 ? 'apparaît' : 'apparaissent'} dans si peu d’articles que le seul hasard en donnerait aussi peu avec une probabilité d’au plus ${percent} % (loi hypergéométrique). Nombre de telles paires attendu si les sujets étaient attribués indépendamment : ${expected} ; comme chaque article n’a que peu de sujets, le hasard en donne un peu plus.`,
	sure: (sure, percent) =>
		`Sous la même hypothèse, le taux de fausses découvertes (Benjamini et Hochberg, 1995) est d’au plus ${percent} % pour ${counts.pairs(sure)}.`,
	implied: (implied) =>
		format.plural(implied, {
			one: 'Ne figure pas dans le tableau : # paire déjà comprise dans une paire de sujets plus généraux.',
			many: 'Ne figurent pas dans le tableau : # de paires déjà comprises dans une paire de sujets plus généraux.',
			other: 'Ne figurent pas dans le tableau : # paires déjà comprises dans une paire de sujets plus généraux.',
		}),
	bounded: (listed) =>
		format.plural(listed, {
			one: 'Le tableau donne la paire la moins probable.',
			many: 'Le tableau donne les # de paires les moins probables.',
			other: 'Le tableau donne les # paires les moins probables.',
		}),
	caption: 'Paires de sujets, de la moins probable à la plus probable',
	pair: 'Paire',
	onBoth: 'Sur les deux',
	expected: 'Attendu',
	onEach: 'Sur chacun',
	probability: 'Probabilité',
	rate: 'Taux de fausses découvertes',
	closest: 'Articles les plus proches',
	look: 'Aller plus loin',
	names: (othersOfFirst, othersOfSecond) =>
		`{first}${othersOfFirst && ` avec ${othersOfFirst}`} et {second}${othersOfSecond && ` avec ${othersOfSecond}`}`,
	path: 'Chemin',
	pathLabel: (a, b) => `Chemin de ${quote(a)} à ${quote(b)}`,
	search: 'Chercher dans la littérature',
	searchLabel: (a, b) => `Chercher dans la littérature\u202F: ${quote(a)} et ${quote(b)}`,
	expectation:
		'Deux valeurs attendues sont utilisées. Pour les liens, le nombre d’articles attendu par le seul hasard est celui de la force d’association : kᵢ·kⱼ/2m, qui tient compte du nombre de sujets des articles de chaque sujet. Pour les paires qui se rencontrent rarement, c’est n₁·n₂/N, où n est le nombre d’articles sur chaque sujet et N le nombre total d’articles, car c’est la moyenne de la loi dont est tirée la probabilité.',
};

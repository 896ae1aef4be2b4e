import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/about.ts').words = {
	title: 'À propos',
	description: (site) => `${site} : ce que contient la carte, comment elle est calculée et sous quelle licence.`,
	what: 'Contenu',
	whatText: (papers, themes, topics) =>
		`${counts.papers(papers)} en ${counts.themes(themes)}, décrits par ${counts.topics(topics)}. Ce qui n’est pas renseigné est omis.`,
	drafts: (count) =>
		format.plural(count, {
			one: '# article est une ébauche : il provient d’une bibliothèque importée, et personne n’en a encore rédigé la synthèse.',
			many: '# d’articles sont des ébauches : ils proviennent d’une bibliothèque importée, et personne n’en a encore rédigé la synthèse.',
			other:
				'# articles sont des ébauches : ils proviennent d’une bibliothèque importée, et personne n’en a encore rédigé la synthèse.',
		}),
	automaticTopics: (topics) =>
		`${counts.topics(topics)} ${topics < 2 ? 'a été trouvé' : 'ont été trouvés'} automatiquement dans les mots-clés, les titres et les résumés, et personne ne ${topics < 2 ? 'l’a' : 'les a'} encore ${topics < 2 ? 'relu' : 'relus'}.`,
	automaticThemes: (themes) =>
		`${counts.themes(themes)} ${themes < 2 ? 'a été formé' : 'ont été formés'} automatiquement, et personne ne ${themes < 2 ? 'l’a' : 'les a'} encore ${themes < 2 ? 'relu' : 'relus'}.`,
	facets: 'Comment les articles sont décrits',
	kinds: 'Types',
	graph: 'Comment le graphe est calculé',
	linked: (minimum) =>
		`Deux sujets sont liés lorsqu’au moins ${counts.papers(minimum)} ${minimum < 2 ? 'porte' : 'portent'} sur les deux. La force d’association des sujets {i} et {j} compare le nombre d’articles portant sur les deux, {cij}, au nombre attendu par le seul hasard :`,
	strength: (links) =>
		`Ici, {ki} est la somme des {cij} sur tous les {j}, et {m} la somme sur toutes les paires (van Eck et Waltman, 2009). Une force de 2 correspond à deux fois le nombre attendu par le seul hasard. Les paires situées sous le seuil comptent dans {k} et {m}, mais ne sont pas tracées : il reste ${counts.links(links)}.`,
	leftOut: (pairs, minimum) =>
		`Pour que l’image reste lisible, ${counts.pairs(pairs)} ayant moins d’articles communs (${minimum} ou plus) ${pairs < 2 ? 'n’a' : 'n’ont'} pas reçu de lien.`,
	communities: (resolution, seed, tries, layoutSeed) =>
		`Les communautés sont obtenues par la méthode de Louvain appliquée à ces forces (résolution ${format.number(resolution)}, graine ${seed}). Les positions proviennent d’un algorithme de placement fondé sur des forces, qui resserre chaque communauté et laisse de la place aux étiquettes ; de ${tries} graines (à partir de ${layoutSeed}), on retient celle qui donne le moins de croisements. Les positions sont enregistrées, de sorte qu’un nouvel article ne déplace pas les sujets existants.`,
	picture: (linksPerTopic) =>
		`L’image montre les ${linksPerTopic} liens les plus forts de chaque sujet, d’après le produit de la force et du logarithme du nombre d’articles ; l’explorateur affiche les autres à la demande. Le chemin entre deux sujets est le plus court ; à longueur égale, c’est celui dont la somme des 1/{s} est la plus petite. Les années choisies dans l’explorateur limitent les articles pris en compte ; les nombres et les forces sont alors calculés sur ces seuls articles.`,
	related: 'Comment les articles apparentés sont trouvés',
	neighbours: 'Comment les thèmes voisins sont trouvés',
	neighboursText: (neighbours) =>
		`Deux thèmes sont voisins lorsqu’ils apparaissent ensemble plus souvent que ne le voudrait le hasard : leur force d’association est calculée comme celle des sujets, une fois à partir des articles rattachés aux deux thèmes, une fois à partir des liens entre leurs sujets, et la moyenne des deux doit dépasser 1 ; chaque thème présente ses ${neighbours} voisins les plus proches, avec le lien dont le nombre d’articles excède le plus le nombre attendu.`,
	licence: 'Licence',
	licenceText: 'Texte : {licence}. Tout peut être téléchargé depuis la page {data:Données et téléchargements}.',
};

import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/home.ts').words = {
	searchLabel: 'Rechercher des articles, des thèmes et des sujets',
	search: 'Rechercher',
	placeholder: (topic) => `${topic}…`,
	anyTitle: 'Un titre',
	examples: 'Par exemple :',
	figures: {
		papers: (count) => format.plural(count, { one: 'article', many: 'd’articles', other: 'articles' }),
		themes: (count) => format.plural(count, { one: 'thème', many: 'de thèmes', other: 'thèmes' }),
		topics: (count) => format.plural(count, { one: 'sujet', many: 'de sujets', other: 'sujets' }),
		links: (count) => format.plural(count, { one: 'lien', many: 'de liens', other: 'liens' }),
	},
	picture:
		'Le graphe des sujets : chaque point est un sujet ; un trait relie les sujets qui ont des articles en commun',
	pictureCaption: 'Chaque point est un sujet ; un trait relie les sujets qui ont des articles en commun.',
	explore: 'Explorer le graphe',
	newcomers: 'Découvrir le domaine',
	readingPaths: 'Parcours de lecture :',
	questions: 'Questions ouvertes',
	questionsLede: 'Tirées de la fin des essais :',
	latest: 'Derniers ajouts',
	moreLatest: (papers) => `et ${format.number(papers)} de plus`,
	feed: 'Flux',
	surprise: 'Un article au hasard',
	surpriseLede: (papers) => `L’un des ${counts.papers(papers)}, tiré au sort.`,
	draw: 'Ouvrir un article',
	themes: (count) =>
		format.plural(count, {
			one: '# thème, une question',
			many: '# de thèmes, une question chacun',
			other: '# thèmes, une question chacun',
		}),
	otherWays: 'Explorer autrement',
	ways: {
		graph: {
			name: 'Le graphe',
			description:
				'Explorez les sujets : ceux qui apparaissent ensemble, les chemins entre deux d’entre eux, ceux qui se rencontrent rarement ici.',
		},
		matrix: {
			name: 'La matrice',
			description: 'Les articles croisés selon deux classifications, cases vides comprises.',
		},
		timeline: { name: 'La chronologie', description: 'Les articles de chaque thème au fil des ans.' },
		library: {
			name: 'Votre bibliothèque',
			description:
				'Ouvrez un fichier de votre logiciel bibliographique : lesquels de vos articles figurent ici, ce qui leur manque, que lire ensuite. Rien n’est envoyé.',
		},
		compare: {
			name: 'Comparer des articles',
			description: 'De deux à six articles côte à côte, dans un tableau à lire ou à exporter.',
		},
		readingList: {
			name: 'Votre liste de lecture',
			description:
				'Marquez des articles d’une étoile, classez-les, annotez-les, exportez leurs citations. La liste reste dans ce navigateur.',
		},
	},
};

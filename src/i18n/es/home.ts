import { words as counts } from './counts.ts';
import { countOf, format } from './language.ts';

export const words: typeof import('../en/home.ts').words = {
	searchLabel: 'Buscar artículos, áreas y temas',
	search: 'Buscar',
	placeholder: (topic) => `${topic}…`,
	anyTitle: 'Un título',
	examples: 'Por ejemplo:',
	figures: {
		papers: (count) => format.plural(count, { one: 'artículo', many: 'de artículos', other: 'artículos' }),
		themes: (count) => format.plural(count, { one: 'área', many: 'de áreas', other: 'áreas' }),
		topics: (count) => format.plural(count, { one: 'tema', many: 'de temas', other: 'temas' }),
		links: (count) => format.plural(count, { one: 'enlace', many: 'de enlaces', other: 'enlaces' }),
	},
	picture: 'El grafo de temas: cada punto es un tema; una línea une los temas que comparten artículos',
	pictureCaption: 'Cada punto es un tema; una línea une los temas que comparten artículos.',
	explore: 'Explorar el grafo',
	newcomers: 'Para iniciarse en el campo',
	readingPaths: 'Itinerarios de lectura:',
	questions: 'Preguntas abiertas',
	questionsLede: 'Extraídas del final de los ensayos:',
	latest: 'Últimas incorporaciones',
	moreLatest: (papers) => `y ${format.number(papers)} más`,
	feed: 'Canal',
	surprise: 'Un artículo al azar',
	surpriseLede: (papers) => `Uno de los ${counts.papers(papers)}, elegido al azar.`,
	draw: 'Abrir un artículo',
	themes: (count) => countOf(count, 'área, una pregunta', 'áreas, una pregunta cada una'),
	otherWays: 'Otras formas de explorar',
	ways: {
		graph: {
			name: 'El grafo',
			description:
				'Explore los temas: cuáles aparecen juntos, qué caminos hay entre dos de ellos y cuáles rara vez coinciden aquí.',
		},
		matrix: {
			name: 'La matriz',
			description: 'Los artículos cruzados según dos clasificaciones, incluidas las celdas vacías.',
		},
		timeline: { name: 'La cronología', description: 'Los artículos de cada área a lo largo de los años.' },
		library: {
			name: 'Su biblioteca',
			description:
				'Abra un archivo de su gestor bibliográfico: cuáles de sus artículos están aquí, qué les falta y qué leer a continuación. No se envía nada.',
		},
		compare: {
			name: 'Comparar artículos',
			description: 'De dos a seis artículos lado a lado, en una tabla para leer o exportar.',
		},
		readingList: {
			name: 'Su lista de lectura',
			description:
				'Marque artículos con una estrella, ordénelos, anótelos y exporte sus citas. La lista permanece en este navegador.',
		},
	},
};

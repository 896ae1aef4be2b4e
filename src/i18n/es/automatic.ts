import { format, quote, quoteAll } from './language.ts';

export const makeWords: typeof import('../en/automatic.ts').makeWords = (name) => ({
	site: {
		title: 'Un mapa de investigación',
		tagline: name`Artículos y relaciones entre ellos`,
		description: name`Un mapa de un conjunto de investigaciones: sus artículos, los temas que comparten y las áreas que estos forman.`,
	},
	kinds: {
		article: { name: 'Artículo de revista', definition: 'Publicado en una revista.' },
		conferencePaper: { name: 'Artículo de congreso', definition: 'Presentado en un congreso o un taller.' },
		preprint: {
			name: 'Preprint',
			definition: 'Depositado en un servidor de preprints, sin que conste otra publicación.',
		},
		book: { name: 'Libro o capítulo', definition: 'Un libro o una parte de un libro.' },
		thesis: { name: 'Tesis', definition: 'Escrita para obtener un título académico.' },
		report: {
			name: 'Informe',
			definition: 'Publicado por una institución, una empresa o un organismo de normalización.',
		},
		other: { name: 'Otro', definition: 'Todo lo demás: software, datos, una página web, una charla.' },
	},
	topicDefinition: (topic) =>
		name`Artículos que mencionan ${quote(topic)}. (Tema encontrado automáticamente; aún sin definición.)`,
	themeName: (topics) => format.and(topics),
	themeQuestion: (topics) => `¿Qué se sabe sobre ${quoteAll(topics)}?`,
	themeSummary: (topics) => name`Artículos sobre ${quoteAll(topics)}.`,
	unknownSummary: name`Artículos cuyos temas aún no se conocen.`,
	otherTopics: 'Otros temas',
	otherTopicsInText: 'otros temas',
	noTopic: name`Artículos sin tema`,
	noTopicInText: name`artículos sin tema`,
	noTopicQuestion: name`¿Qué artículos de este mapa no tienen tema todavía?`,
	venue: (venue) => name`Artículos publicados en ${venue}`,
	venueInText: (venue) => name`artículos publicados en ${venue}`,
	venueQuestion: (venue) => name`¿Qué artículos publicados en ${venue} figuran en este mapa?`,
	venueSummary: name`Artículos sin tema, agrupados por lugar de publicación.`,
	topicHint: name`Para asignar un tema a un artículo, escriba el identificador (slug) del tema en \`topics\`, en el archivo del artículo, y su área en \`themes\`; un tema nuevo es una entrada de \`topics.yaml\`.`,
	essays: {
		apart: name`Esta área se formó automáticamente a partir de temas que no tenían ningún artículo en común con los de las demás áreas.`,
		shared: name`Esta área se formó automáticamente a partir de temas que aparecen juntos en sus artículos.`,
		single: name`Esta área se formó automáticamente a partir de los artículos sobre un mismo tema.`,
		venue: name`Estos artículos no comparten ningún tema con los demás artículos de este mapa. Se agrupan aquí porque se publicaron en el mismo lugar.`,
		none: name`Estos artículos no comparten ningún tema con los demás artículos de este mapa.`,
	},
	sentences: (sentences) => format.sentences(sentences),
	topicsAre: (topics) => `Estos temas son ${quoteAll(topics)}.`,
	topicIs: (topic) => `Este tema es ${quote(topic)}.`,
	aboutHeading: 'Origen de este mapa',
	aboutText: (date, papers, sources) =>
		`Este mapa se creó el ${format.date(date)} con ${format.plural(papers, { one: name`# artículo importado`, other: name`# artículos importados` })} de ${format.and(sources)}.`,
	themeUnwritten: 'Por escribir.',
	topicGone: (topic) => `El tema ${quote(topic)} se retiró del vocabulario.`,
	themeGone: (theme) => `El área ${quote(theme)} se retiró del mapa.`,
});

import { format, quote } from './language.ts';

const quoteAll = (topics: readonly string[]) => format.and(topics.map(quote));

export const makeWords: typeof import('../en/automatic.ts').makeWords = (name) => ({
	site: {
		title: 'Une carte de recherche',
		tagline: name`Des articles et ce qui les relie`,
		description: name`Une carte d’un ensemble de travaux de recherche : ses articles, les sujets qu’ils partagent et les thèmes que ceux-ci forment.`,
	},
	kinds: {
		article: { name: 'Article de revue', definition: 'Publié dans une revue ou un magazine.' },
		conferencePaper: { name: 'Article de conférence', definition: 'Présenté à une conférence ou à un atelier.' },
		preprint: {
			name: 'Prépublication',
			definition: 'Déposée sur un serveur de prépublications, sans autre publication connue.',
		},
		book: { name: 'Livre ou chapitre', definition: 'Un livre, ou une partie d’un livre.' },
		thesis: { name: 'Thèse ou mémoire', definition: 'Rédigé en vue d’un diplôme.' },
		report: {
			name: 'Rapport',
			definition: 'Publié par une institution, une entreprise ou un organisme de normalisation.',
		},
		other: { name: 'Autre', definition: 'Tout le reste : logiciel, données, page web, exposé.' },
	},
	topicDefinition: (topic) =>
		name`Articles qui mentionnent ${quote(topic)}. (Sujet trouvé automatiquement ; encore sans définition.)`,
	themeName: (topics) => format.and(topics),
	themeQuestion: (topics) => `Que sait-on sur ${quoteAll(topics)} ?`,
	themeSummary: (topics) => name`Articles sur ${quoteAll(topics)}.`,
	unknownSummary: name`Articles dont les sujets ne sont pas encore connus.`,
	otherTopics: 'Autres sujets',
	otherTopicsInText: 'autres sujets',
	noTopic: name`Articles sans sujet`,
	noTopicInText: name`articles sans sujet`,
	noTopicQuestion: name`Quels articles de cette carte n’ont pas encore de sujet ?`,
	venue: (venue) => name`Articles parus dans ${venue}`,
	venueInText: (venue) => name`articles parus dans ${venue}`,
	venueQuestion: (venue) => name`Quels articles parus dans ${venue} figurent sur cette carte ?`,
	venueSummary: name`Articles sans sujet, regroupés selon leur lieu de publication.`,
	topicHint: name`Pour donner un sujet à un article, indiquez l’identifiant (slug) du sujet sous \`topics\` dans le fichier de l’article, et son thème sous \`themes\` ; un nouveau sujet est une entrée de \`topics.yaml\`.`,
	essays: {
		apart: name`Ce thème a été formé automatiquement à partir de sujets qui n’avaient aucun article en commun avec ceux des autres thèmes.`,
		shared: name`Ce thème a été formé automatiquement à partir de sujets qui apparaissent ensemble dans ses articles.`,
		single: name`Ce thème a été formé automatiquement à partir des articles sur un même sujet.`,
		venue: name`Ces articles n’ont aucun sujet en commun avec les autres articles de cette carte. Ils sont regroupés ici parce qu’ils sont parus au même endroit.`,
		none: name`Ces articles n’ont aucun sujet en commun avec les autres articles de cette carte.`,
	},
	sentences: (sentences) => format.sentences(sentences),
	topicsAre: (topics) => `Ces sujets sont ${quoteAll(topics)}.`,
	topicIs: (topic) => `Ce sujet est ${quote(topic)}.`,
	aboutHeading: 'Origine de cette carte',
	aboutText: (date, papers, sources) =>
		`Cette carte a été créée le ${format.date(date)} à partir de ${format.plural(papers, { one: name`# article importé`, other: name`# articles importés` })} depuis ${format.and(sources)}.`,
	themeUnwritten: 'À rédiger.',
	topicGone: (topic) => `Le sujet ${quote(topic)} a été retiré du vocabulaire.`,
	themeGone: (theme) => `Le thème ${quote(theme)} a été retiré de la carte.`,
});

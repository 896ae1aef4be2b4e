import { format, quote } from './language.ts';

const quoteAll = (topics: readonly string[]) => format.and(topics.map(quote));

export const makeWords: typeof import('../en/automatic.ts').makeWords = (name) => ({
	site: {
		title: 'Eine Forschungskarte',
		tagline: name`Artikel und ihre Zusammenhänge`,
		description: name`Eine Karte eines Forschungsbestands: seine Artikel, die Themen, die sie gemeinsam haben, und die Themenfelder, die sich daraus ergeben.`,
	},
	kinds: {
		article: { name: 'Zeitschriftenartikel', definition: 'In einer Fachzeitschrift oder einem Magazin erschienen.' },
		conferencePaper: {
			name: 'Konferenzbeitrag',
			definition: 'Auf einer Konferenz oder einem Workshop vorgestellt.',
		},
		preprint: {
			name: 'Preprint',
			definition: 'Auf einem Preprint-Server veröffentlicht; kein anderer Publikationsort erfasst.',
		},
		book: { name: 'Buch oder Kapitel', definition: 'Ein Buch oder ein Teil davon.' },
		thesis: { name: 'Abschlussarbeit', definition: 'Zur Erlangung eines akademischen Grades verfasst.' },
		report: {
			name: 'Bericht',
			definition: 'Von einer Institution, einem Unternehmen oder einer Normungsorganisation herausgegeben.',
		},
		other: { name: 'Sonstiges', definition: 'Alles andere: Software, Daten, eine Webseite, ein Vortrag.' },
	},
	topicDefinition: (topic) =>
		name`Artikel, die ${quote(topic)} erwähnen. (Automatisch gefunden; noch ohne Definition.)`,
	themeName: (topics) => format.and(topics),
	themeQuestion: (topics) => `Was ist über ${quoteAll(topics)} bekannt?`,
	themeSummary: (topics) => name`Artikel über ${quoteAll(topics)}.`,
	unknownSummary: name`Artikel, deren Themen noch nicht bekannt sind.`,
	otherTopics: 'Weitere Themen',
	otherTopicsInText: 'weitere Themen',
	noTopic: name`Artikel ohne Thema`,
	noTopicInText: name`Artikel ohne Thema`,
	noTopicQuestion: name`Welche Artikel dieser Karte haben noch kein Thema?`,
	venue: (venue) => name`Artikel in ${venue}`,
	venueInText: (venue) => name`Artikel in ${venue}`,
	venueQuestion: (venue) => name`Welche Artikel in ${venue} stehen auf dieser Karte?`,
	venueSummary: name`Artikel ohne Thema, nach Publikationsort gruppiert.`,
	topicHint: name`Um einem Artikel ein Thema zuzuordnen, tragen Sie in der Datei des Artikels den Slug des Themas unter \`topics\` und sein Themenfeld unter \`themes\` ein; ein neues Thema ist ein Eintrag in \`topics.yaml\`.`,
	essays: {
		apart: name`Dieses Themenfeld wurde automatisch aus Themen gebildet, die keinen Artikel mit denen der anderen Themenfelder gemeinsam hatten.`,
		shared: name`Dieses Themenfeld wurde automatisch aus Themen gebildet, die in seinen Artikeln gemeinsam vorkommen.`,
		single: name`Dieses Themenfeld wurde automatisch aus den Artikeln zu einem einzigen Thema gebildet.`,
		venue: name`Diese Artikel haben kein Thema mit den anderen Artikeln dieser Karte gemeinsam. Sie sind hier zusammengefasst, weil sie am selben Ort erschienen sind.`,
		none: name`Diese Artikel haben kein Thema mit den anderen Artikeln dieser Karte gemeinsam.`,
	},
	sentences: (sentences) => format.sentences(sentences),
	topicsAre: (topics) => `Diese Themen sind ${quoteAll(topics)}.`,
	topicIs: (topic) => `Dieses Thema ist ${quote(topic)}.`,
	aboutHeading: 'Wie diese Karte entstand',
	aboutText: (date, papers, sources) =>
		`Diese Karte wurde am ${format.date(date)} mit ${format.plural(papers, { one: name`# Artikel`, other: name`# Artikeln` })} aus ${format.and(sources)} angelegt.`,
	themeUnwritten: 'Noch zu schreiben.',
	topicGone: (topic) => `Das Thema ${quote(topic)} wurde aus dem Vokabular entfernt.`,
	themeGone: (theme) => `Das Themenfeld ${quote(theme)} wurde von der Karte entfernt.`,
});

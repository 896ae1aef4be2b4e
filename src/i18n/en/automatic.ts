/** What an import or a new map writes into content: settings, kinds, and the words of automatic topics and themes. */
import type { NameHoldings } from '../holdings.ts';
import { format } from './language.ts';

export const makeWords = (name: NameHoldings) => ({
	site: {
		title: 'A research map',
		tagline: name`Papers and how they relate`,
		description: name`A map of a body of research: its papers, the topics that they share, and the themes that these form.`,
	},
	kinds: {
		article: { name: 'Journal article', definition: 'Published in a journal or magazine.' },
		conferencePaper: { name: 'Conference paper', definition: 'Presented at a conference or workshop.' },
		preprint: { name: 'Preprint', definition: 'Posted on a preprint server, with no other venue recorded.' },
		book: { name: 'Book or chapter', definition: 'A book, or a part of one.' },
		thesis: { name: 'Thesis', definition: 'Written for a degree.' },
		report: { name: 'Report', definition: 'Issued by an institution, a company or a standards body.' },
		other: { name: 'Other', definition: 'Anything else: software, data, a web page, a talk.' },
	},
	/** Of a topic, whose name stands inside the sentence. */
	topicDefinition: (topic: string) =>
		name`Papers that mention ${topic}. (Found automatically; it has no definition yet.)`,
	/** Of a theme: its name from those of two topics, its question and its summary. */
	themeName: (topics: readonly string[]) => format.and(topics),
	themeQuestion: (topics: readonly string[]) => `What is known about ${format.and(topics)}?`,
	themeSummary: (topics: readonly string[]) => name`Papers on ${format.and(topics)}.`,
	unknownSummary: name`Papers whose topics are not known yet.`,
	/** The theme of topics that share no papers with those of other themes. */
	otherTopics: 'Other topics',
	otherTopicsInText: 'other topics',
	/** The theme of papers without a topic. */
	noTopic: name`Papers without a topic`,
	noTopicInText: name`papers without a topic`,
	noTopicQuestion: name`Which papers of this map have no topic yet?`,
	/** A theme of papers without a topic that appeared in one venue. */
	venue: (venue: string) => name`Papers in ${venue}`,
	venueInText: (venue: string) => name`papers in ${venue}`,
	venueQuestion: (venue: string) => name`Which papers in ${venue} are on this map?`,
	venueSummary: name`Papers without a topic, grouped by where they appeared.`,
	/** How the owner gives a paper a topic. */
	topicHint: name`To give a paper a topic, write the topic’s slug under \`topics\` in the paper’s file and its theme under \`themes\`; a new topic is an entry of \`topics.yaml\`.`,
	/** Essays of automatic themes: of topics that share no papers with others, of several topics, of one, of none in one venue, of none. */
	essays: {
		apart: name`This theme was formed automatically from topics that shared no papers with those of the other themes.`,
		shared: name`This theme was formed automatically from topics that co-occur in its papers.`,
		single: name`This theme was formed automatically from the papers on one topic.`,
		venue: name`These papers share no topic with the other papers of this map. They are grouped here because they appeared in the same place.`,
		none: name`These papers share no topic with the other papers of this map.`,
	},
	/** An essay of several sentences. */
	sentences: (sentences: readonly string[]) => format.sentences(sentences),
	topicsAre: (topics: readonly string[]) => `They are ${format.and(topics)}.`,
	topicIs: (topic: string) => `It is ${topic}.`,
	/** The About page of a map that begins with an import: its heading, and where its papers come from (`library.bib (BibTeX)`). */
	aboutHeading: 'How this map came about',
	aboutText: (date: string, papers: number, sources: readonly string[]) =>
		`This map was created on ${format.date(date)} with ${format.plural(papers, { one: name`# paper`, other: name`# papers` })} imported from ${format.and(sources)}.`,
	/** The summary of a theme that its owner has only begun. */
	themeUnwritten: 'To be written.',
	/** Why the page of a topic or a theme is gone. */
	topicGone: (topic: string) => `The topic “${topic}” was removed from the vocabulary.`,
	themeGone: (theme: string) => `The theme “${theme}” was removed from the map.`,
});

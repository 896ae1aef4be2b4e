import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/graph.ts').words = {
	title: 'Graph',
	heading: 'Der Themengraph',
	description: 'Die Themen der Karte als Graph: welche von ihnen in Artikeln gemeinsam vorkommen.',
	intro: (topics, links, linksPerTopic) =>
		`${counts.topics(topics)}, verbunden, wo sie gemeinsame Artikel haben; gezeichnet sind für jedes Thema die ${linksPerTopic} stärksten von insgesamt ${counts.links(links)}.`,
	introOfAll: (topics, links) =>
		`${counts.topics(topics)} und ${counts.links(links)}: Themen sind verbunden, wo sie gemeinsame Artikel haben.`,
	leftOut: (pairs, minimum) =>
		`${format.plural(pairs, { one: '# Themenpaar', other: '# Themenpaare' })} mit weniger als ${format.plural(minimum, { one: '# gemeinsamen Artikel', other: '# gemeinsamen Artikeln' })} ${pairs === 1 ? 'ist' : 'sind'} weggelassen.`,
	toTable: 'Tabellenansicht',
	method: 'Wie er berechnet wird',
	picture:
		'Themengraph. Pfeiltasten folgen den Verbindungen, die Eingabetaste öffnet ein Thema, Escape verlässt den Graphen.',
	node: (topic, theme, papers, neighbours) =>
		format.list([
			topic,
			theme,
			counts.papers(papers),
			format.plural(neighbours, { one: '# Nachbar', other: '# Nachbarn' }),
		]),
	table: {
		title: 'Tabellenansicht',
		topic: 'Thema',
		theme: 'Themenfeld',
		papers: 'Artikel',
		neighbours: 'Nachbarn',
		meanYear: 'Mittleres Jahr',
		strongest: 'Stärkste Verbindung',
		notRecorded: 'nicht erfasst',
		none: 'keine',
		strongestLink: (topic, papers) => `${topic}, ${counts.papers(papers)}`,
		more: (shown, topics) => `Die ${shown} größten von ${counts.topics(topics)}; {all:alle nach Themenfeld}.`,
	},
	embedTitle: 'Themengraph',
	embedDescription: (site) => `Der Themengraph von ${site}, zum Einbetten in eine andere Seite.`,
	embedLink: (site) => `${site}: der Themengraph`,
	before: (year) => `vor ${year}`,
	andLater: (year) => `${year} und später`,
};

import { words as counts } from './counts.ts';
import { dative, format } from './language.ts';

export const words: typeof import('../en/about.ts').words = {
	title: 'Über diese Karte',
	description: (site) =>
		`Wie ${site} entsteht: was enthalten ist, wie es berechnet wird und unter welcher Lizenz es steht.`,
	what: 'Was enthalten ist',
	whatText: (papers, themes, topics) =>
		`${counts.papers(papers)} in ${dative.themes(themes)}, beschrieben durch ${counts.topics(topics)}. Was nicht erfasst ist, wird weggelassen.`,
	drafts: (count) =>
		format.plural(count, {
			one: '# Artikel ist ein Entwurf: Er wurde aus einer Bibliothek importiert, und seine Zusammenfassung ist noch nicht geschrieben.',
			other:
				'# Artikel sind Entwürfe: Sie wurden aus einer Bibliothek importiert, und ihre Zusammenfassungen sind noch nicht geschrieben.',
		}),
	automaticTopics: (topics) =>
		`${counts.topics(topics)} ${topics === 1 ? 'wurde' : 'wurden'} automatisch in Schlagwörtern, Titeln und Abstracts gefunden und von niemandem geprüft.`,
	automaticThemes: (themes) =>
		`${counts.themes(themes)} ${themes === 1 ? 'wurde' : 'wurden'} automatisch gebildet und von niemandem geprüft.`,
	facets: 'Wie Artikel beschrieben werden',
	kinds: 'Typen',
	graph: 'Wie der Graph berechnet wird',
	linked: (minimum) =>
		`Zwei Themen sind verbunden, wenn mindestens ${counts.papers(minimum)} beiden zugeordnet ${minimum === 1 ? 'ist' : 'sind'}. Die Assoziationsstärke der Themen {i} und {j} vergleicht die Zahl der Artikel, die beiden zugeordnet sind, {cij}, mit der zufällig zu erwartenden Zahl:`,
	strength: (links) =>
		`Dabei ist {ki} die Summe von {cij} über alle {j} und {m} die Summe über alle Paare (van Eck und Waltman, 2009). Eine Stärke von 2 bedeutet: doppelt so oft wie zufällig zu erwarten. Paare unterhalb des Schwellenwerts zählen in {k} und {m} mit, werden aber nicht gezeichnet; es ${links === 1 ? 'bleibt' : 'bleiben'} ${counts.links(links)}.`,
	leftOut: (pairs, minimum) =>
		`Damit das Bild lesbar bleibt, ${pairs === 1 ? 'erhielt' : 'erhielten'} ${counts.pairs(pairs)} mit weniger gemeinsamen Artikeln (ab ${minimum}) keine Verbindung.`,
	communities: (resolution, seed, tries, layoutSeed) =>
		`Communities werden mit der Louvain-Methode auf diesen Stärken gefunden (Auflösung ${format.number(resolution)}, Startwert ${seed}). Die Positionen stammen aus einem kräftebasierten Layout, das jede Community zusammenzieht und Platz für Beschriftungen lässt; von ${tries} Startwerten (ab ${layoutSeed}) wird der mit den wenigsten Kreuzungen genommen. Die Positionen werden gespeichert, sodass ein neuer Artikel die alten Themen nicht verschiebt.`,
	picture: (linksPerTopic) =>
		`Das Bild zeigt für jedes Thema die ${linksPerTopic} stärksten Verbindungen, gemessen an der Stärke mal dem Logarithmus der Anzahl; die interaktive Ansicht zeigt auf Wunsch auch die übrigen. Ein Pfad zwischen zwei Themen ist der kürzeste; bei Gleichstand entscheidet die kleinste Summe von 1/{s}. Die in der interaktiven Ansicht gewählten Jahre begrenzen, welche Artikel gezählt werden; Anzahlen und Stärken werden dann aus diesen berechnet.`,
	related: 'Wie verwandte Artikel gefunden werden',
	neighbours: 'Wie benachbarte Themenfelder gefunden werden',
	neighboursText: (neighbours) =>
		`Zwei Themenfelder sind benachbart, wenn sie häufiger gemeinsam vorkommen als zufällig zu erwarten: Ihre Assoziationsstärke wird wie die von Themen berechnet, einmal aus den Artikeln, die beide Themenfelder nennen, und einmal aus den Verbindungen zwischen ihren Themen; der Mittelwert beider muss über 1 liegen. Jedes Themenfeld zeigt seine ${neighbours} stärksten Nachbarn, jeweils mit der Verbindung, deren Artikelzahl die erwartete am weitesten übersteigt.`,
	licence: 'Lizenz',
	licenceText: 'Der Text: {licence}. Alles lässt sich unter {data:Daten und Downloads} herunterladen.',
};

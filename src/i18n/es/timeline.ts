import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	titles: { theme: 'Cronología', kind: 'Cronología por tipo', topic: 'Cronología por tema' },
	descriptions: {
		theme: (papers) => `Cuándo aparecieron los artículos del mapa (${format.number(papers)}), área por área.`,
		kind: (papers) => `Cuándo aparecieron los artículos del mapa (${format.number(papers)}), tipo por tipo.`,
		topic: (_papers, topics) =>
			`Cuándo aparecieron los artículos de los ${format.number(topics)} temas con más artículos.`,
	},
	intros: {
		theme: () => 'Cuándo aparecieron los artículos de cada área.',
		kind: () => 'Cuándo aparecieron los artículos de cada tipo.',
		topic: (topics) =>
			`Cuándo aparecieron los artículos de los ${format.number(topics)} temas con más artículos. Un artículo figura en la fila de cada uno de sus temas.`,
	},
	waysLabel: 'Filas de la cronología',
	ways: { theme: 'Por área', kind: 'Por tipo', topic: 'Por tema' },
	dotIsPaper: 'Cada punto es un artículo y lo abre.',
	dotIsYear: 'Cada punto representa los artículos de un año; su superficie indica cuántos son.',
	totals: 'La cifra que figura debajo de cada año es su número de artículos.',
	gaps: 'Los años sin artículos se omiten.',
	earlier: 'Si no se ven los años anteriores, desplácese hacia los lados.',
	labels: {
		theme: 'Artículos de cada área por año',
		kind: 'Artículos de cada tipo por año',
		topic: 'Artículos de los temas principales por año',
	},
	scrolls: (label) => `${label}, con desplazamiento horizontal`,
	noYear: 'sin año',
	paperMark: (title, year) => `${title}, ${year}`,
	yearMark: (theme, year, papers) => `${theme}, ${year}: ${counts.papers(papers)}`,
};

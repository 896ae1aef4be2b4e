import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/timeline.ts').words = {
	title: 'Cronología',
	description: (papers) => `Cuándo aparecieron los artículos del mapa (${format.number(papers)}), área por área.`,
	lede: 'Cuándo aparecieron los artículos de cada área.',
	dotIsPaper: 'Cada punto es un artículo y lo abre.',
	dotIsYear: 'Cada punto representa los artículos de un año; su superficie indica cuántos son.',
	totals: 'La cifra que figura debajo de cada año es su número de artículos.',
	gaps: 'Los años sin artículos se omiten.',
	earlier: 'Si no se ven los años anteriores, desplácese hacia los lados.',
	label: 'Artículos de cada área por año',
	scrolls: (label) => `${label}, con desplazamiento horizontal`,
	noYear: 'sin año',
	paperMark: (title, year) => `${title}, ${year}`,
	yearMark: (theme, year, papers) => `${theme}, ${year}: ${counts.papers(papers)}`,
};

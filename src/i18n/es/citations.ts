/** La página de los artículos que se citan. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

const citations = (count: number) => format.plural(count, { one: '# cita', other: '# citas' });

export const words: typeof import('../en/citations.ts').words = {
	title: 'Artículos que se citan',
	description: 'Qué artículos del mapa citan a otros, según las listas de referencias conocidas.',
	intro: (papers, count, drawn) =>
		`${citations(count)} entre ${counts.papers(papers)}, según las listas de referencias conocidas${
			drawn < papers ? `; se dibujan los ${format.number(drawn)} más citados en este mapa` : ''
		}.`,
	howToRead:
		'Cada punto es un artículo, del color de su área, tanto mayor cuantos más artículos del mapa lo citan. Los más recientes están arriba; las líneas bajan hacia lo que cita cada artículo.',
	picture: 'Artículos que se citan, los más recientes arriba',
	mark: (title, authorYear, citing, cited) =>
		`${title}, ${authorYear}: citado en este mapa por ${counts.papers(citing)}, cita ${format.number(cited)}`,
	noYear: '?',
	download: 'Descargar en GraphML',
	table: 'Los más citados en este mapa',
	paper: 'Artículo',
	citing: 'Citado en este mapa por',
	cited: 'Cita en este mapa',
};

import { words as counts } from './counts.ts';
import { countOf, quote, quoteAll } from './language.ts';

export const words: typeof import('../en/topic.ts').words = {
	aliases: (names) => `También se encuentra con: ${names}`,
	broader: 'Temas más generales',
	narrower: 'Temas más específicos',
	withNarrower: (papers) => `${counts.papers(papers)} con los de temas más específicos`,
	onTheMap: 'En el mapa',
	neighbours: (count) => countOf(count, 'tema vecino', 'temas vecinos'),
	start: 'Por dónde empezar',
	essays: 'En los ensayos',
	side: 'Temas vecinos',
	pairSide: 'Los dos temas',
	byYear: 'Artículos por año',
	coOccursWith: 'Aparece junto con',
	topic: 'Tema',
	papers: 'Artículos',
	strength: 'Fuerza',
	strengthMeans: 'Fuerza: artículos comunes divididos entre {method:los esperados por azar}.',
	map: (topic) => `${quote(topic)} y sus temas más próximos en el mapa`,
	description: (definition, papers) => `${definition} ${counts.papers(papers)}.`,
	papersOn: (name) => `Artículos sobre ${quote(name)}`,
	topicsOf: (site) => `Temas de ${site}`,
	pairDescription: (papers, first, second) =>
		`${counts.papers(papers)} que ${papers === 1 ? 'trata' : 'tratan'} a la vez de ${quoteAll([first, second])}.`,
	pairMap: (pair) => `${pair} en el mapa`,
	method: 'Cómo se calcula',
	moreThanExpected: (papers, expected, strength) =>
		`${share(papers)}, más de lo esperado por azar (número esperado: ${expected}; fuerza de asociación: ${strength}).`,
	asExpected: (papers, expected, strength) =>
		`${share(papers)}, aproximadamente lo esperado por azar (número esperado: ${expected}; fuerza de asociación: ${strength}).`,
	lessThanExpected: (papers, expected, strength) =>
		`${share(papers)}, menos de lo esperado por azar (número esperado: ${expected}; fuerza de asociación: ${strength}).`,
};

function share(papers: number): string {
	return countOf(papers, 'artículo trata de ambos temas', 'artículos tratan de ambos temas');
}

import { words as counts } from './counts.ts';
import { countOf, format, join, quote, quoteAll } from './language.ts';

export const words: typeof import('../en/rare-pairs.ts').words = {
	heading: 'Temas que rara vez coinciden aquí',
	collection: (papers) =>
		`Los pares se cuentan solo en esta colección de ${counts.papers(papers)}. Un par poco frecuente aquí puede ser habitual en la bibliografía; el enlace de búsqueda permite comprobarlo. También puede ser poco frecuente porque cada artículo tiene pocos temas. Lea la lista como una serie de preguntas.`,
	tested: (pairs, papers, overlap) =>
		`Se comparan ${counts.pairs(pairs)} de temas de los que tratan al menos ${counts.papers(papers)}, incluidos los que tratan de temas más específicos. No se comparan los temas generales con los más específicos que incluyen, ni los que tienen en común un tema más específico, ni los que se excluyen mutuamente, ellos mismos o sus temas más generales. Los temas cuyos artículos son en gran parte los mismos (un índice de Jaccard de ${format.number(overlap)} o más) cuentan como uno solo.`,
	tooFew: (papers) =>
		`No hay dos temas comparables con al menos ${counts.papers(papers)} cada uno, así que no se ha analizado ningún par.`,
	found: (rare, percent, expected) =>
		`${counts.pairs(rare)} ${rare === 1 ? 'aparece' : 'aparecen'} en tan pocos artículos que el azar por sí solo daría así de pocos con una probabilidad del ${percent}\u00A0% como máximo (distribución hipergeométrica). Número de tales pares esperado si los temas se asignaran de forma independiente: ${expected}; como cada artículo tiene pocos temas, el azar da algunos más.`,
	sure: (sure, percent) =>
		`Con el mismo supuesto, la tasa de falsos descubrimientos (Benjamini y Hochberg, 1995) es del ${percent}\u00A0% como máximo para ${counts.pairs(sure)}.`,
	implied: (implied) =>
		`No ${implied === 1 ? 'figura' : 'figuran'} en la tabla ${countOf(implied, 'par ya incluido', 'pares ya incluidos')} en un par de temas más generales.`,
	bounded: (listed) =>
		`La tabla recoge ${listed === 1 ? 'el par' : `los ${format.number(listed)} pares`} de menor probabilidad.`,
	caption: 'Pares de temas, empezando por los menos probables',
	pair: 'Par',
	onBoth: 'Sobre ambos',
	expected: 'Esperados',
	onEach: 'Sobre cada uno',
	probability: 'Probabilidad',
	rate: 'Tasa de falsos descubrimientos',
	closest: 'Artículos más próximos',
	look: 'Seguir buscando',
	names: (othersOfFirst, othersOfSecond, second) =>
		`{first}${othersOfFirst && ` con ${othersOfFirst}`} ${join(second)} {second}${othersOfSecond && ` con ${othersOfSecond}`}`,
	path: 'Camino',
	pathLabel: (a, b) => `Camino de ${quote(a)} a ${quote(b)}`,
	search: 'Buscar en la bibliografía',
	searchLabel: (a, b) => `Buscar en la bibliografía: ${quoteAll([a, b])}`,
	expectation:
		'Se usan dos valores esperados. Para los enlaces, el número de artículos esperado por azar es el de la fuerza de asociación: kᵢ·kⱼ/2m, que tiene en cuenta cuántos temas tienen los artículos de cada tema. Para los pares que rara vez coinciden, es n₁·n₂/N, donde n es el número de artículos sobre cada tema y N el número total de artículos, porque es la media de la distribución de la que se toma la probabilidad.',
};

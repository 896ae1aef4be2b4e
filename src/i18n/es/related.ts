import { words as counts } from './counts.ts';
import { format, quote, quoteAll } from './language.ts';

const inSection = (section: string | undefined) => (section ? `, §\u00A0${section}` : '');

export const words: typeof import('../en/related.ts').words = {
	sentence: (theme, section) => `Citados juntos en ${quote(theme)}${inSection(section)}`,
	dispute: (theme) => `En lados opuestos de una controversia en ${quote(theme)}`,
	paragraph: (theme, section) => `Ambos comentados en ${quote(theme)}${inSection(section)}`,
	path: (theme) => `Etapas consecutivas del itinerario de lectura del área ${quote(theme)}`,
	group: (theme, group = '') => `Ambos en ${quote(group)}, en ${quote(theme)}`,
	table: (theme) => `Comparados en la tabla del área ${quote(theme)}`,
	topics: (names) => `Temas en común: ${format.and(names)}`,
	rareTopics: (names, papers) => `Temas en común: ${format.and(names)}, reunidos en solo ${counts.papers(papers)}`,
	authors: (names, more) =>
		`Autores en común: ${format.and(more > 0 ? [...names, more === 1 ? 'otro más' : `${format.number(more)} más`] : names)}`,
	datasets: (names) => `Ambos evaluados con ${format.and(names)}`,
	terms: (terms) => `Ambos usan ${terms.length === 1 ? 'el término' : 'los términos'} ${quoteAll(terms)}`,
	cites: 'Citado por este artículo',
	citedBy: 'Cita este artículo',
	references: (works) => (works === 1 ? '1 referencia en común' : `${format.number(works)} referencias en común`),
	citing: (papers) => `Ambos citados en este mapa por ${counts.papers(papers)}`,
	themes: (names) => `Ambos en ${quoteAll(names)}`,
	separator: ' · ',
	method: (percent) =>
		`La puntuación de dos artículos suma el coseno de sus temas, ponderados por su rareza (${percent.topics}), el coseno de las palabras técnicas de sus títulos, términos, nombres y síntesis, ponderadas del mismo modo (${percent.words}), el de sus conjuntos de datos (${percent.datasets}), el solapamiento de sus facetas (${percent.facets}), de sus autores (${percent.authors}) y de sus áreas (${percent.themes}), y la medida en que un ensayo los aproxima (${percent.essays}): en orden decreciente, en una misma frase, como dos lados de una controversia, en un mismo párrafo, en un mismo grupo, como etapas consecutivas de un itinerario de lectura o en una misma tabla. Una palabra se considera técnica si aparece en un término o nombre registrado de algún artículo.`,
	citations: (percent) =>
		`Donde hay listas de referencias registradas se añade, hasta una puntuación de 1: el coseno de las dos listas, ponderadas por su rareza (acoplamiento bibliográfico, Kessler 1963: ${percent.coupling}); el coseno de las listas de artículos del mapa que los citan, ponderadas del mismo modo (cocitación, Small 1973: ${percent.coCitation}); ambos se reducen a la mitad si solo hay un elemento en común, en un tercio si son dos, y así sucesivamente; y una cantidad fija si uno de los dos cita al otro (${percent.citation}). Un artículo sin lista registrada no pierde nada. Los motivos indican entonces también cuál de los dos cita al otro, cuántas referencias comparten y cuántos artículos del mapa citan ambos.`,
	lists: ({ least, most, floor, ample }) =>
		`Cada lista tiene como máximo ${most} artículos. Dos artículos que un ensayo cita en una misma frase están siempre relacionados. Cada artículo recibe después sus ${least} mejores, si su puntuación es de al menos ${format.decimal(floor, 2)}, y otros a partir de ${format.decimal(ample, 2)}. Siempre que un artículo indica otro, este también indica el primero.`,
	reasons:
		'Cada sugerencia da hasta tres motivos: el lugar en que un ensayo reúne los dos artículos, los temas en común (con el número de artículos que los reúnen todos, cuando es pequeño), los autores, los conjuntos de datos que usan como máximo diez artículos y los términos que ambos artículos usan en sus propios títulos o resúmenes y que usan como máximo cuatro artículos.',
};

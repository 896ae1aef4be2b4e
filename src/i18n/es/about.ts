import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/about.ts').words = {
	title: 'Acerca de',
	description: (site) => `${site}: qué contiene el mapa, cómo se calcula y con qué licencia se publica.`,
	what: 'Qué contiene',
	whatText: (papers, themes, topics) =>
		`${counts.papers(papers)} en ${counts.themes(themes)}, descritos mediante ${counts.topics(topics)}. Lo que no consta se omite.`,
	drafts: (count) =>
		format.plural(count, {
			one: '# artículo es un borrador: procede de una biblioteca importada y nadie ha redactado todavía su síntesis.',
			many: '# de artículos son borradores: proceden de una biblioteca importada y nadie ha redactado todavía sus síntesis.',
			other:
				'# artículos son borradores: proceden de una biblioteca importada y nadie ha redactado todavía sus síntesis.',
		}),
	automaticTopics: (topics) =>
		`${counts.topics(topics)} ${topics === 1 ? 'se encontró' : 'se encontraron'} automáticamente en palabras clave, títulos y resúmenes, y nadie ${topics === 1 ? 'lo' : 'los'} ha revisado todavía.`,
	automaticThemes: (themes) =>
		`${counts.themes(themes)} ${themes === 1 ? 'se formó' : 'se formaron'} automáticamente, y nadie ${themes === 1 ? 'la' : 'las'} ha revisado todavía.`,
	facets: 'Cómo se describen los artículos',
	kinds: 'Tipos',
	graph: 'Cómo se calcula el grafo',
	linked: (minimum) =>
		`Dos temas están enlazados cuando al menos ${counts.papers(minimum)} ${minimum === 1 ? 'trata' : 'tratan'} de ambos. La fuerza de asociación de los temas {i} y {j} compara el número de artículos que tratan de ambos, {cij}, con el número esperado por azar:`,
	strength: (links) =>
		`Aquí, {ki} es la suma de {cij} sobre todos los {j}, y {m}, la suma sobre todos los pares (van Eck y Waltman, 2009). Una fuerza de 2 significa el doble de veces de lo esperado por azar. Los pares situados por debajo del umbral cuentan en {k} y {m}, pero no se dibujan: ${links === 1 ? 'queda' : 'quedan'} ${counts.links(links)}.`,
	leftOut: (pairs, minimum) =>
		`Para que la imagen siga siendo legible, ${counts.pairs(pairs)} con menos artículos en común (${minimum} o más) ${pairs === 1 ? 'no ha recibido' : 'no han recibido'} enlace.`,
	communities: (resolution, seed, tries, layoutSeed) =>
		`Las comunidades se obtienen aplicando el método de Louvain a estas fuerzas (resolución ${format.number(resolution)}, semilla ${seed}). Las posiciones proceden de un algoritmo de disposición dirigido por fuerzas, que mantiene unida cada comunidad y deja espacio para las etiquetas; de ${tries} semillas (a partir de ${layoutSeed}), se toma la que produce menos cruces. Las posiciones se guardan, de modo que un artículo nuevo no desplaza los temas anteriores.`,
	picture: (linksPerTopic) =>
		`La imagen muestra los ${linksPerTopic} enlaces más fuertes de cada tema, según el producto de la fuerza por el logaritmo del número de artículos; el explorador muestra los demás cuando se solicita. El camino entre dos temas es el más corto; en caso de empate, aquel cuya suma de 1/{s} es menor. Los años elegidos en el explorador limitan los artículos que se cuentan; los números y las fuerzas se calculan entonces solo a partir de ellos.`,
	related: 'Cómo se encuentran los artículos relacionados',
	neighbours: 'Cómo se encuentran las áreas vecinas',
	neighboursText: (neighbours) =>
		`Dos áreas son vecinas cuando aparecen juntas más a menudo de lo esperado por azar: su fuerza de asociación se calcula como la de los temas, una vez a partir de los artículos adscritos a ambas áreas y otra a partir de los enlaces entre sus temas, y la media de las dos debe ser mayor que 1; cada área muestra sus ${neighbours} vecinas más próximas, con el enlace cuyo número de artículos más supera el esperado.`,
	licence: 'Licencia',
	licenceText: 'Texto: {licence}. Todo se puede descargar desde la página {data:Datos y descargas}.',
};

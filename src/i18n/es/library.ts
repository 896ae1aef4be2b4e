import { words as counts } from './counts.ts';
import { countOf, format, quote, quoteAll } from './language.ts';

const { number, and } = format;
const { papers } = counts;

const entries = (count: number) => countOf(count, 'referencia', 'referencias');

export const words: typeof import('../en/library.ts').words = {
	title: 'Su biblioteca',
	description:
		'Compare su propia biblioteca con este mapa, en su navegador: qué parte de ella está aquí, qué abarca, qué le falta y qué leer a continuación.',
	lede: 'Abra un archivo de su gestor bibliográfico para ver cuáles de sus artículos están en este mapa, qué abarcan, qué les falta y qué leer a continuación.',
	privacy:
		'El archivo se lee en este navegador. No se envía, y nada de su contenido sale de su equipo: la política de seguridad de esta página no permite conexiones con ningún otro servidor, y este sitio no tiene servidor que lo reciba. La página también funciona sin conexión.',
	noScript:
		'Esta página necesita JavaScript, ya que su biblioteca se lee en el navegador y no en un servidor. Sin JavaScript, la {papers:lista de artículos} muestra qué hay en el mapa.',
	what: {
		title: 'Qué obtiene',
		items: [
			'Cuáles de sus referencias están en este mapa, cada una con el dato por el que se ha reconocido, y cuáles no se han podido leer, con la línea y el motivo.',
			'Qué parte de cada área y de cada tema tiene usted.',
			'Los artículos de este mapa que no tiene y que son más próximos a los suyos, cada uno con sus motivos.',
			'Las áreas y los temas que faltan en su biblioteca.',
			'Un mapa elaborado solo a partir de su biblioteca, para consultarlo y descargarlo.',
		],
	},
	formats: {
		title: 'Archivos que se pueden leer',
		text: 'BibTeX y BibLaTeX, RIS, CSL-JSON, CSV, MEDLINE y PubMed XML, EndNote XML, Zotero RDF, Web of Science, CITATION.cff, MODS, fuentes de Word (XML), DBLP XML, Atom de arXiv y JSON de OpenAlex, Semantic Scholar o Crossref. El formato se reconoce por el contenido del archivo.',
		limits: 'Como máximo, 40\u00A0MB y 20\u202F000 referencias a la vez.',
	},
	input: {
		label: 'Archivos de su biblioteca',
		drop: 'También puede soltar archivos aquí.',
		paste: 'O pegar referencias',
		pasteHint: 'BibTeX, RIS, CSL-JSON o cualquier otro formato de los indicados más abajo',
		read: 'Leer el texto pegado',
		pastedName: 'texto pegado',
		example: 'Probar un ejemplo',
		exampleName: 'ejemplo.bib',
		exampleHint: (count) => `Una biblioteca ficticia de ${entries(count)}.`,
		remember: 'Recordar en este dispositivo',
		rememberHint: 'Guarda los archivos en este navegador hasta que usted los elimine.',
		forget: 'Eliminar la biblioteca guardada',
		forgotten: 'Se ha eliminado la biblioteca guardada.',
		remembered: 'La biblioteca está guardada en este navegador.',
		notStored: 'Este navegador no ha podido guardar la biblioteca: el almacenamiento está lleno o bloqueado.',
		cancel: 'Cancelar',
		cancelled: 'Operación cancelada. No se ha conservado nada.',
	},
	steps: {
		load: 'Cargando el mapa…',
		read: 'Leyendo los archivos…',
		match: 'Buscando sus artículos en el mapa…',
		compare: 'Comparando…',
		map: 'Elaborando un mapa de su biblioteca…',
	},
	faults: {
		'too-large': (size) =>
			`Estos archivos ocupan ${number(Math.round(size / 1e6))}\u00A0MB en total, y aquí se pueden leer 40\u00A0MB como máximo. Exporte una parte de la biblioteca o use la línea de comandos.`,
		'no-map': 'No se han podido cargar los datos del mapa. Compruebe la conexión e inténtelo de nuevo.',
		broken:
			'No se ha podido leer la biblioteca: algún elemento ha detenido el programa. Expórtela de nuevo como BibTeX o RIS, o léala por partes.',
		'no-own-map':
			'No se ha podido elaborar un mapa de esta biblioteca: muy pocos artículos comparten algún tema. Un mapa necesita unos diez artículos con palabras clave o resúmenes.',
		empty: 'No hay nada que leer. Elija antes un archivo o pegue referencias.',
	},
	files: {
		read: (name, fileFormat, count) => `${name}: ${entries(count)} (${fileFormat})`,
		unread: (name, reason) => `${name}: ${reason}.`,
		reasons: {
			ids: 'una lista de identificadores. Los identificadores por sí solos no contienen títulos: péguelos en Zotero (Añadir elemento por identificador) o en https://www.doi2bib.org y abra el archivo BibTeX obtenido',
			webPage: 'una página web. Guarde la propia exportación, no la página que la muestra',
			pdf: 'un PDF. Abra la biblioteca que contiene su referencia, en formato BibTeX o RIS',
			archive:
				'un archivo comprimido (una hoja de Excel, un documento de Word, un archivo ZIP). Guarde la hoja como CSV, o descomprima el archivo, y abra el resultado',
			database: 'una base de datos. Exporte la biblioteca desde su programa como BibTeX, RIS o CSL-JSON',
			marc: 'MARC. Exporte los registros desde el catálogo como RIS, BibTeX o MODS',
			crossref:
				'el XML que las editoriales registran en Crossref. Pegue los DOI en Zotero (Añadir elemento por identificador) y abra el archivo BibTeX obtenido',
			ovid: 'texto de Ovid. Exporte los resultados desde Ovid como RIS o EndNote',
			xml: 'XML de un tipo desconocido. Exporte la biblioteca como BibTeX, RIS o EndNote XML',
			json: 'JSON de un tipo desconocido. Ningún registro tiene título: exporte la biblioteca como CSL-JSON o BibTeX',
			table: 'una tabla sin columna de títulos. Llame Title a esa columna',
			deep: 'anidamiento demasiado profundo para poder leerlo',
			damaged: 'archivo dañado. Expórtelo de nuevo',
			unknown: 'formato desconocido. Exporte la biblioteca como BibTeX, RIS, CSL-JSON o CSV',
		},
	},
	summary: (read, matched, suggested) =>
		`${countOf(read, 'referencia leída', 'referencias leídas')}, ${number(matched)} de ellas en este mapa; ${countOf(suggested, 'artículo sugerido', 'artículos sugeridos')}.`,
	found: {
		title: 'Qué hay aquí',
		lede: (matched, read) =>
			`De ${entries(read)}, ${number(matched)} ${matched === 1 ? 'está' : 'están'} en este mapa.`,
		none: 'Ninguna de sus referencias está en este mapa. Las sugerencias siguientes se basan en lo que dicen sus referencias.',
		all: 'Todas sus referencias están en este mapa.',
		merged: (count) => `a partir de ${entries(count)}`,
		reasons: {
			doi: (id) => `mismo DOI, ${id}`,
			arxiv: (id) => `mismo identificador de arXiv, ${id}`,
			title: (others) => `mismo título${others}`,
			'near-title': (others) => `título casi idéntico${others}`,
		},
		others: (authors, year) =>
			(authors
				? year === 'same'
					? ', mismos autores y mismo año'
					: ', mismos autores'
				: year === 'same'
					? ', mismo año'
					: '') + (year === 'near' ? '; los años difieren' : ''),
	},
	others: {
		title: (count) => `No están en este mapa (${number(count)})`,
		lede: 'Los temas son conjeturas a partir del texto de la referencia. No se cuentan como abarcados.',
		guess: (topics) => `menciona ${quoteAll(topics)}`,
		noGuess: 'no menciona ningún tema de este mapa',
		place: (file, line) => `${file}, línea ${number(line)}`,
	},
	problems: {
		title: (count) => `No se han podido leer (${number(count)})`,
		reason: (message, fix) => `${message}; ${fix}`,
		place: (file, line, key) =>
			[file, line === undefined ? '' : `línea ${number(line)}`, key ?? ''].filter(Boolean).join(', '),
	},
	more: (count) => `Mostrar ${number(count)} más`,
	coverage: {
		title: 'Qué abarca',
		lede: 'La parte de los artículos del mapa que usted tiene. Un artículo cuenta para su área principal y para cada uno de sus temas.',
		theme: 'Área',
		topic: 'Tema',
		share: 'Sus artículos',
		guesses: 'Mencionado por otras',
		guessesHint:
			'Referencias que no están en el mapa y cuyo texto menciona el tema, o un tema del área: son conjeturas.',
		of: (owned, all) => `${number(owned)} de ${number(all)}`,
		picture: 'El grafo de temas: cada círculo es un tema, relleno según la parte de sus artículos que usted tiene',
		dot: (name, owned, all) => `${name}: ${number(owned)} de ${papers(all)}`,
		themes: 'Áreas',
		topics: 'Temas con artículos suyos',
		onGraph: 'Mostrar sus artículos en el grafo',
	},
	next: {
		title: 'Qué leer a continuación',
		lede: 'Artículos de este mapa que no están en su biblioteca, empezando por los más próximos a ella.',
		none: 'Nada de este mapa es próximo a su biblioteca, o ya lo tiene todo.',
		part: 'Más próximos a',
		whole: 'toda la biblioteca',
		partOf: (theme) => `sus artículos del área ${quote(theme)}`,
		because: (title, mentioned) =>
			`Próximo a su artículo ${quote(title)}${mentioned.length > 0 ? `, que menciona ${quoteAll(mentioned)}` : ''}`,
		topics: (names) => `temas en común: ${and(names)}`,
		authors: (names) => `autores en común: ${and(names)}`,
		terms: (terms) => `ambos usan ${terms.length === 1 ? 'el término' : 'los términos'} ${quoteAll(terms)}`,
		compareNamed: (title) => `Añadir a la comparación: ${title}`,
		dismiss: 'Descartar',
		dismissNamed: (title) => `Descartar: ${title}`,
		restore: (count) => `Volver a mostrar ${countOf(count, 'artículo descartado', 'artículos descartados')}`,
		export: 'Exportar estas sugerencias',
		exporting: 'Obteniendo las citas…',
		notExported: 'No se han podido obtener las citas. Compruebe la conexión e inténtelo de nuevo.',
		skipped: 'Artículos que quizá se haya saltado',
		skippedLede: 'Etapas de los itinerarios de lectura de áreas de las que tiene artículos.',
		pathOf: (theme) => `Itinerario de lectura del área ${quote(theme)}`,
	},
	gaps: {
		title: 'Qué le falta',
		themes: 'Áreas sin ninguno de sus artículos',
		topics: 'Temas sin ninguno de sus artículos',
		pairs: 'Temas que su biblioteca reúne y este mapa no',
		pairsLede:
			'Los textos de estas referencias mencionan ambos temas; ningún artículo del mapa trata de los dos. Son conjeturas.',
		noThemes: 'Tiene artículos de todas las áreas.',
		noTopics: 'Tiene artículos sobre todos los temas.',
		near: (count) => `mencionado por ${entries(count)}`,
	},
	own: {
		title: 'Un mapa de su biblioteca',
		lede: 'El mismo programa elabora un mapa solo de su biblioteca: temas tomados de palabras clave, títulos y resúmenes, áreas y el grafo de los temas que comparten artículos.',
		make: 'Elaborar un mapa de mi biblioteca',
		name: 'Mi biblioteca',
		summary: (count, topics, themes) => `${papers(count)}, ${counts.topics(topics)}, ${counts.themes(themes)}.`,
		picture: 'El grafo de temas de su biblioteca',
		themes: 'Áreas',
		topics: 'Temas',
		files: 'Descargar el mapa:',
		zip: 'Carpeta de contenido (ZIP)',
		vosviewer: 'JSON de VOSviewer',
		gexf: 'GEXF',
		svg: 'SVG',
		next: 'A partir de la carpeta de contenido, el programa de este sitio genera un sitio web; el archivo README explica cómo.',
	},
};

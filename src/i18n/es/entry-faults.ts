import { countOf, format } from './language.ts';

const { number, and } = format;

const characters = (count: number) => countOf(count, 'carácter', 'caracteres');

export const words: typeof import('../en/entry-faults.ts').words = {
	emptyFile: (name) => ({
		message: `el archivo parece de ${name} y no contiene ninguna referencia`,
		fix: 'exporte de nuevo la biblioteca como BibTeX o RIS',
	}),
	tooManyEntries: (most) => ({
		message: `las referencias a partir de aquí se han omitido: se leen ${number(most)} como máximo`,
		fix: 'divida la biblioteca o exporte solo una parte',
	}),
	notUtf8: (lines, more, encoding) => ({
		message:
			lines.length > 1
				? `las líneas ${and([...lines.map(String), ...(more > 0 ? [`${number(more)} más`] : [])])} no están en UTF-8 y se han leído como ${encoding}`
				: `la línea ${lines.join('')} no está en UTF-8 y se ha leído como ${encoding}`,
		fix: 'revise los caracteres en ese lugar, o guarde el archivo en UTF-8 y ábralo de nuevo',
	}),
	noTitle: { message: 'la referencia no tiene título', fix: 'póngale un título o quítela del archivo' },
	longTitle: (count) => ({
		message: `el título tiene ${characters(count)}`,
		fix: 'corríjalo: quizá una llave o una comilla lo cierra demasiado tarde',
	}),
	openBrace: (close, line) => ({
		message: `una llave no se cierra: ningún ${close} termina la referencia`,
		fix: `cuente las llaves del campo de la línea ${line} y cierre la que queda abierta`,
	}),
	earlyBrace: (line) => ({
		message: 'la referencia se cierra demasiado pronto: hay campos después de su última llave',
		fix: `quite la llave } de la línea ${line}, que cierra la referencia antes de su último campo`,
	}),
	longEntry: (count, most) => ({
		message: `la referencia tiene ${characters(count)}`,
		fix: `acórtela: ninguna necesita más de ${number(most)}`,
	}),
	noEquals: { message: 'a un campo le falta el signo «=»', fix: 'escriba cada campo en la forma nombre = {…}' },
	noComma: (found) => ({
		message: `falta una coma${found && ` antes de «${found}»`}, o una llave cierra un campo demasiado pronto`,
		fix: 'ponga una coma después de cada campo y empareje sus llaves',
	}),
	deepBraces: {
		message: 'sus llaves están anidadas a demasiada profundidad para poder leerlas',
		fix: 'quite las llaves innecesarias',
	},
	unreadableEntry: { message: 'no se ha podido leer', fix: 'corrija la referencia o expórtela de nuevo' },
	unreadableBraces: {
		message: 'no se ha podido leer',
		fix: 'corrija sus llaves y comandos, o exporte de nuevo la referencia',
	},
	notXml: { message: 'XML no válido', fix: 'corrija el registro o exporte de nuevo el archivo' },
	notYaml: { message: 'YAML no válido', fix: 'corríjalo en ese lugar' },
	arxivError: { message: 'arXiv ha respondido con un error', fix: 'obtenga de nuevo el canal' },
	notAnEntry: { message: 'no contiene ninguna referencia', fix: 'corrija la referencia u obtenga de nuevo el canal' },
	notJson: {
		message: 'un registro no es JSON válido',
		fix: 'corríjalo o exporte de nuevo el archivo: falta una comilla o una llave aquí o más abajo',
	},
	manyNotJson: (most) => ({
		message: `más de ${number(most)} registros no son JSON válido, y lo que sigue no se ha leído`,
		fix: 'exporte de nuevo el archivo',
	}),
	openQuote: { message: 'una comilla de esta fila no se cierra', fix: 'ciérrela con una segunda comilla (")' },
	noPmid: {
		message: 'una referencia empieza sin PMID',
		fix: 'ponga antes una línea «PMID-» con su número',
	},
};

import { words as counts } from './counts.ts';
import { countOf, quote } from './language.ts';

export const words: typeof import('../en/set.ts').words = {
	tools: 'Herramientas para esta lista',
	sortBy: 'Ordenar por',
	sort: {
		year: 'primera aparición, más reciente primero',
		oldest: 'primera aparición, más antigua primero',
		title: 'título',
	},
	titlesOnly: 'solo títulos',
	export: 'Exportar este conjunto',
	exporting: (done, papers) => `${done} de ${counts.papers(papers)}`,
	exported: (papers) => `${countOf(papers, 'artículo exportado', 'artículos exportados')}.`,
	exportFailed: (reason) => `La exportación ha fallado: ${reason}.`,
	notFetched: (title, status) => `no se ha podido obtener la cita de ${quote(title)} (${status})`,
	listNotLoaded: 'No se ha podido cargar la lista de artículos. Compruebe la conexión e inténtelo de nuevo.',
	starAll: 'Añadir todo a la lista de lectura',
	starred: (papers) => `${countOf(papers, 'artículo añadido', 'artículos añadidos')} a la lista de lectura.`,
	notStored:
		'El navegador no permite que este sitio guarde datos (el almacenamiento está lleno o bloqueado), por lo que la lista de lectura no ha cambiado.',
	compare: (papers) => `Comparar los ${papers} primeros`,
	compareAll: 'Comparar estos artículos',
};

import { countOf, format } from './language.ts';

export const words: typeof import('../en/offline.ts').words = {
	title: 'Lectura sin conexión',
	description: 'Qué páginas están disponibles sin conexión en este navegador.',
	lede: 'Las páginas que ha visitado o marcado con una estrella se pueden leer sin conexión. Si un enlace lleva aquí mientras no hay conexión, su página no está disponible: no está guardada en este navegador.',
	all: 'Guardar todo',
	allLede: 'Todas las páginas, el grafo y la búsqueda, para leer sin conexión.',
	store: 'Guardar todo el sitio',
	storeSize: (megabytes) => `Guardar todo el sitio (${format.number(megabytes)}\u00A0MB)`,
	storing: (stored, total) => `${format.number(stored)} de ${countOf(total, 'archivo guardado', 'archivos guardados')}`,
	stored: 'Todo el sitio está guardado y se puede leer sin conexión.',
	failed: (failed, total) =>
		`No se ${failed === 1 ? 'ha' : 'han'} podido guardar ${format.number(failed)} de ${countOf(total, 'archivo', 'archivos')}. Inténtelo de nuevo.`,
	noList: 'No se ha podido cargar la lista de archivos. Inténtelo de nuevo.',
	pages: 'Páginas guardadas',
};

import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/authors.ts').words = {
	find: 'Buscar un autor',
	found: (n) => counts.authors(n),
	firstOf: (shown, n) => `Los primeros ${format.number(shown)} de ${counts.authors(n)}`,
	none: 'Ningún autor tiene ese nombre.',
	results: 'Autores encontrados',
};

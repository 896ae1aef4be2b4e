import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words: typeof import('../en/authors.ts').words = {
	find: 'Trouver un auteur',
	found: (n) => counts.authors(n),
	firstOf: (shown, n) => `Les ${format.number(shown)} premiers de ${counts.authors(n)}`,
	none: 'Aucun auteur ne porte ce nom.',
	results: 'Auteurs trouvés',
};

import { format } from './language.ts';

export const words: typeof import('../en/authors.ts').words = {
	find: 'Autor suchen',
	found: (n) => format.plural(n, { one: '# Autor', other: '# Autoren' }),
	firstOf: (shown, n) => `Die ersten ${format.number(shown)} von ${format.number(n)} Autoren`,
	none: 'Kein Autor trägt einen solchen Namen.',
	results: 'Gefundene Autoren',
};

import { format } from './language.ts';

export const words: typeof import('../en/counts.ts').words = {
	papers: (count) => format.plural(count, { one: '# Artikel', other: '# Artikel' }),
	papersOf: (count, all) =>
		`${format.plural(count, { one: '# Artikel', other: '# Artikel' })} von ${format.number(all)}`,
	themes: (count) => format.plural(count, { one: '# Themenfeld', other: '# Themenfelder' }),
	topics: (count) => format.plural(count, { one: '# Thema', other: '# Themen' }),
	links: (count) => format.plural(count, { one: '# Verbindung', other: '# Verbindungen' }),
	authors: (count) => format.plural(count, { one: '# Autor', other: '# Autoren' }),
	pairs: (count) => format.plural(count, { one: '# Paar', other: '# Paare' }),
	percent: (share) => `${Math.round(share * 100)} %`,
};

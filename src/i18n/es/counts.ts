import { countOf, format } from './language.ts';

export const words: typeof import('../en/counts.ts').words = {
	papers: (count) => countOf(count, 'artículo', 'artículos'),
	papersOf: (count, all) => `${format.number(count)} de ${countOf(all, 'artículo', 'artículos')}`,
	themes: (count) => countOf(count, 'área', 'áreas'),
	topics: (count) => countOf(count, 'tema', 'temas'),
	links: (count) => countOf(count, 'enlace', 'enlaces'),
	authors: (count) => countOf(count, 'autor', 'autores'),
	pairs: (count) => countOf(count, 'par', 'pares'),
	percent: (share) => `${Math.round(share * 100)}\u00A0%`,
};

import { countOf } from './language.ts';

export const words: typeof import('../en/counts.ts').words = {
	papers: (count) => countOf(count, 'artículo', 'artículos'),
	themes: (count) => countOf(count, 'área', 'áreas'),
	topics: (count) => countOf(count, 'tema', 'temas'),
	links: (count) => countOf(count, 'enlace', 'enlaces'),
	authors: (count) => countOf(count, 'autor', 'autores'),
	pairs: (count) => countOf(count, 'par', 'pares'),
	percent: (share) => `${Math.round(share * 100)}\u00A0%`,
};

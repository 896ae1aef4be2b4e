/** What a map calls the things that it holds: papers, or works where books, theses or reports stand among them. */
import type { InterfaceLanguage } from './languages.ts';

export const HOLDINGS = ['papers', 'works'] as const;

export type Holdings = (typeof HOLDINGS)[number];

/**
 * What stands for a paper, in a word that takes the same articles and endings, so that sentences need no other change.
 * A name of a place in a sentence, `{papers:…}`, stays.
 */
export const WORKS: Readonly<Record<InterfaceLanguage, readonly (readonly [from: RegExp, to: string])[]>> = {
	en: [
		[/(?<!\{)paper/g, 'work'],
		[/Paper/g, 'Work'],
	],
	ar: [
		[/أوراقًا/g, 'دراساتٍ'],
		[/أوراق/g, 'دراسات'],
		[/ورق([ةت])/g, 'دراس$1'],
	],
	de: [
		[/Titel/g, 'Werktitel'],
		[/Artikel/g, 'Titel'],
	],
	es: [
		[/artículo/g, 'trabajo'],
		[/Artículo/g, 'Trabajo'],
	],
	fr: [
		[/article/g, 'ouvrage'],
		[/Article/g, 'Ouvrage'],
	],
	zh: [[/论文/g, '文献']],
};

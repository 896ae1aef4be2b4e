/** What a map calls the things that it holds: papers, or works where books, theses or reports stand among them. */
import type { InterfaceLanguage } from './languages.ts';

export const HOLDINGS = ['papers', 'works'] as const;

export type Holdings = (typeof HOLDINGS)[number];

/**
 * What stands for a paper, in a word that takes the same articles and endings, so that sentences need no other change.
 * A name of a place in a sentence, `{papers:…}`, stays.
 */
const WORKS: Readonly<Record<InterfaceLanguage, readonly (readonly [from: RegExp, to: string])[]>> = {
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

/** A text of a language's tables, with works for papers. */
export function nameWorks(language: InterfaceLanguage, text: string): string {
	return WORKS[language].reduce((changed, [from, to]) => changed.replace(from, to), text);
}

/** Tags a text whose own words name what a map holds; what is put into it, as the name of a topic, stays as it is. */
export type NameHoldings = (parts: TemplateStringsArray, ...values: readonly string[]) => string;

export function makeNaming(language: InterfaceLanguage, holds: Holdings): NameHoldings {
	const name = (text: string) => (holds === 'works' ? nameWorks(language, text) : text);
	return (parts, ...values) => parts.map((part, i) => name(part) + (values[i] ?? '')).join('');
}

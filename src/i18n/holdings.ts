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

const TABLE = /\/src\/i18n\/(\w+)\/(?!language\.ts|automatic\.ts)[\w-]+\.ts$/;

/** The source of a module, with works for papers where it is a table of words; undefined for any other module. */
export function renamePapers(address: string, source: string): string | undefined {
	const language = TABLE.exec(address)?.[1];
	const changes = language && Object.hasOwn(WORKS, language) ? WORKS[language as InterfaceLanguage] : undefined;
	if (!changes) return undefined;
	return mapTexts(source, (text) =>
		text.endsWith('.ts') ? text : changes.reduce((changed, [from, to]) => changed.replace(from, to), text),
	);
}

/** Changes the texts of a module between single quotes or backticks, and nothing of its code. */
function mapTexts(source: string, change: (text: string) => string): string {
	let at = 0;
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const [found = ''] = pattern.exec(source) ?? [];
		at += found.length;
		return found;
	};
	/** As far as the brace that ends the code within a text, or to the end. */
	const readCode = (): string => {
		let code = '';
		for (let depth = 0; at < source.length; ) {
			code += take(/(?:\/\*[\s\S]*?\*\/|\/\/.*|[^'`{}/]|\/(?![*/]))+/y);
			const sign = source[at] ?? '';
			if (sign === '}' && depth === 0) return code;
			depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
			code += take(/[\s\S]?/y);
			if (sign === "'") code += change(take(/(?:[^'\\]|\\.)*/y)) + take(/'/y);
			else if (sign === '`') code += readTemplate();
		}
		return code;
	};
	const readTemplate = (): string => {
		let text = '';
		while (at < source.length) {
			text += change(take(/(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y));
			const end = take(/`|\$\{/y);
			text += end;
			if (end !== '${') return text;
			text += readCode() + take(/\}/y);
		}
		return text;
	};
	return readCode();
}
